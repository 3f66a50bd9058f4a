import type { Tx } from "@/lib/db/client";
import { isLocale } from "@/lib/i18n/locales";
import { queueMail } from "@/lib/mail/queue-mail";
import type { findPledge } from "./find-pledge";

type FoundPledge = Awaited<ReturnType<typeof findPledge>>;

/** Tells the secretariat that a pledge waits for confirmation. */
export async function tellPledgeReceived(tx: Tx, pledge: FoundPledge): Promise<void> {
  const staff = await tx.person.findMany({
    where: { suspendedAt: null, roleGrants: { some: { role: "secretariat" } } },
    select: { id: true, email: true, name: true, locale: true },
  });
  for (const person of staff) {
    await queueMail(tx, {
      template: "pledge-received",
      to: { email: person.email, personId: person.id, name: person.name },
      locale: isLocale(person.locale) ? person.locale : "en",
      props: {
        reference: pledge.reference,
        title: pledge.title,
        organization: pledge.organization.name,
        path: `/desk/pledges/${pledge.reference}`,
      },
      occurrence: `pledge.submit:${pledge.id}:${pledge.version}`,
    });
  }
}

/** Tells the contact of a pledge that it is confirmed and public. */
export async function tellPledgeConfirmed(tx: Tx, pledge: FoundPledge): Promise<void> {
  const person = await tx.person.findUnique({
    where: { email: pledge.contactEmail },
    select: { id: true, locale: true },
  });
  await queueMail(tx, {
    template: "pledge-confirmed",
    to: { email: pledge.contactEmail, name: pledge.contactName, personId: person?.id ?? null },
    locale: person && isLocale(person.locale) ? person.locale : "en",
    props: { reference: pledge.reference, title: pledge.title, path: `/pledges/${pledge.reference}` },
    occurrence: `pledge.confirm:${pledge.id}`,
  });
}
