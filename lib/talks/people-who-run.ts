import type { Tx } from "@/lib/db/client";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";

export interface LetterRecipient {
  personId: string;
  email: string;
  name: string;
  locale: Locale;
}

/**
 * Whom to write about what is to be done for a talk: the leads of its workstream; the secretariat where there is none, so
 * that nothing waits for nobody.
 */
export async function peopleWhoRun(tx: Tx, talk: { workstreamId: string | null }): Promise<LetterRecipient[]> {
  const select = { id: true, email: true, name: true, locale: true };
  const leads = talk.workstreamId
    ? await tx.person.findMany({
        where: { suspendedAt: null, workstreamLeads: { some: { workstreamId: talk.workstreamId } } },
        select,
      })
    : [];
  const people =
    leads.length > 0
      ? leads
      : await tx.person.findMany({
          where: { suspendedAt: null, roleGrants: { some: { role: "secretariat" } } },
          select,
        });
  return people.map(({ id, email, name, locale }) => ({
    personId: id,
    email,
    name,
    locale: isLocale(locale) ? locale : defaultLocale,
  }));
}
