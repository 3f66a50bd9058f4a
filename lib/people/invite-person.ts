import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { conflict, forbidden, invalid } from "@/lib/errors";
import { asLocale, type Locale } from "@/lib/i18n/locales";
import { queueMail } from "@/lib/mail/queue-mail";
import { organizationCalled } from "@/lib/organizations/find-by-name";
import { revise } from "@/lib/workflow/revise";
import type { InvitePersonInput } from "./desk-schema";
import { findPerson } from "./find-person";
import { readMembership } from "./named-by-note";

/**
 * Prepares an account and writes to the person how to sign in. What they are to act for is verified from the start, since
 * the secretariat named it. The letter holds no key: it leads to the page where everybody signs in.
 * @throws ExpectedFailure `invalid` for an address that has an account
 */
export async function invitePerson(input: InvitePersonInput, ctx: UseCaseContext): Promise<{ id: string }> {
  const { actor, requestId, now } = ctx;
  if (!can(actor, "person.invite", null)) throw forbidden();
  return inTransaction(async (tx) => {
    const found = await membershipOf(tx, input, now);
    const [person] = await tx.person.createManyAndReturn({
      data: { email: input.email, name: input.name, locale: input.language, invitedAt: now },
      skipDuplicates: true,
      select: { id: true, version: true },
    });
    if (!person) throw invalid({ email: { key: "admin.people.errors.known" } });
    if (found) {
      await tx.membership.create({
        data: { personId: person.id, organizationId: found.organization.id, ...found.columns, verifiedAt: now },
        select: { id: true },
      });
    }
    await appendAudit(tx, {
      ...{ actor, requestId, action: "person.invite", subjectType: "person", subjectId: person.id },
      changedFields: ["email", "name", "locale", ...(found ? ["memberships"] : [])],
      ...(found ? { reason: found.organization.name } : {}),
    });
    if (found) {
      await appendAudit(tx, {
        ...{ actor, requestId, changedFields: ["memberships"] },
        action: found.columns.kind === "focal_point" ? "organization.nameFocalPoint" : "organization.addMember",
        subjectType: "organization",
        subjectId: found.organization.id,
        reason: found.columns.noteVerbaleRef ?? undefined,
      });
    }
    const to = { email: input.email, personId: person.id, name: input.name };
    await tellInvited(tx, { to, locale: input.language, occasion: `${person.id}:${person.version}` }, ctx);
    return { id: person.id };
  });
}

/**
 * Writes the invitation once more.
 * @throws ExpectedFailure `conflict` for somebody who signed in already, or who is suspended
 */
export async function inviteAgain(
  input: { id: string; version: number },
  ctx: UseCaseContext,
): Promise<{ id: string }> {
  const { actor, requestId, now } = ctx;
  if (!can(actor, "person.invite", null)) throw forbidden();
  return inTransaction(async (tx) => {
    const person = await findPerson(tx, actor, input.id);
    if (person.lastSignInAt || person.suspendedAt) throw conflict("admin.people.errors.notInvitable");
    await revise(tx, "person", {
      ...{ actor, requestId, verb: "invite", subject: { id: person.id, version: input.version } },
      data: { invitedAt: now },
    });
    const to = { email: person.email, personId: person.id, name: person.name };
    const occasion = `${person.id}:${input.version + 1}`;
    await tellInvited(tx, { to, locale: asLocale(person.locale), occasion }, ctx);
    return { id: person.id };
  });
}

/** What the invited person is to act for; nothing while no organization is named. */
async function membershipOf(tx: Tx, input: InvitePersonInput, now: Date) {
  if (input.organization === "") return null;
  const { id } = await organizationCalled(tx, input.organization, "organization");
  return readMembership(tx, id, input, now);
}

interface Invitation {
  to: { email: string; personId: string; name: string };
  locale: Locale;
  occasion: string;
}

async function tellInvited(tx: Tx, { to, locale, occasion }: Invitation, { actor }: UseCaseContext): Promise<void> {
  const memberships = await tx.membership.findMany({
    where: { personId: to.personId },
    orderBy: { createdAt: "asc" },
    select: { organization: { select: { name: true } } },
  });
  await queueMail(tx, {
    template: "person-invited",
    ...{ to, locale },
    props: {
      author: actor.name ?? "",
      organization: memberships.map(({ organization }) => organization.name).join(", "),
      path: "/sign-in",
    },
    occurrence: `person.invite:${occasion}`,
  });
}
