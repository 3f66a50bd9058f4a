import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { conflict, invalid, notFound } from "@/lib/errors";
import { isLocale } from "@/lib/i18n/locales";
import { queueMail } from "@/lib/mail/queue-mail";
import { deskScope } from "@/lib/talks/scope";
import { dayToDate } from "@/lib/time/plain-day";

export interface NewFollowUp {
  kind: "pledge_intention" | "practice" | "recommendation" | "action";
  title: string;
  dueOn: string;
  ownerId: string;
  pledgeId?: string;
  practiceId?: string;
}

export interface FollowedTalk {
  id: string;
  slug: string;
  title: string;
}

/**
 * The talk from which something remains, for those who run it.
 * @throws ExpectedFailure `not-found` for anybody else; `conflict` before the talk was held: nothing remains of it yet
 */
export async function findHeldTalk(tx: Tx, slug: string, ctx: UseCaseContext) {
  const talk = await tx.talk.findFirst({
    where: { AND: [{ slug }, deskScope(ctx.actor)] },
    select: { id: true, slug: true, title: true, status: true, workstreamId: true, chathamHouse: true },
  });
  if (!talk) throw notFound();
  if (talk.status !== "held") throw conflict("follow-ups.notHeldYet");
  return talk;
}

/**
 * Opens a follow-up with an owner and a day, and tells the owner. In the caller's transaction.
 * @throws ExpectedFailure `invalid` at `ownerId` when the owner is nobody who works on talks
 */
export async function openFollowUp(
  tx: Tx,
  talk: FollowedTalk,
  followUp: NewFollowUp,
  ctx: UseCaseContext,
): Promise<string> {
  const owner = await tx.person.findFirst({
    where: { id: followUp.ownerId, suspendedAt: null, ...ownersAmong },
    select: { id: true, name: true, email: true, locale: true },
  });
  if (!owner) throw invalid({ ownerId: { key: "errors.invalidChoice" } });
  const { id } = await tx.followUp.create({
    data: { ...followUp, dueOn: dayToDate(followUp.dueOn), talkId: talk.id },
    select: { id: true },
  });
  await appendAudit(tx, {
    actor: ctx.actor,
    requestId: ctx.requestId,
    action: "followUp.create",
    subjectType: "followUp",
    subjectId: id,
    toStatus: "open",
    changedFields: ["title", "dueOn", "ownerId"],
  });
  if (owner.id !== ctx.actor.personId) {
    await queueMail(tx, {
      template: "follow-up-assigned",
      to: { email: owner.email, personId: owner.id, name: owner.name },
      locale: isLocale(owner.locale) ? owner.locale : "en",
      props: {
        title: followUp.title,
        talkTitle: talk.title,
        dueOn: followUp.dueOn,
        path: "/my#follow-ups",
      },
      occurrence: `followUp.assign:${id}:${owner.id}`,
    });
  }
  return id;
}

/** People who may own a follow-up: secretariat and workstream leads. */
export const ownersAmong: Prisma.PersonWhereInput = {
  OR: [
    { roleGrants: { some: { role: { in: ["secretariat", "workstream_lead"] } } } },
    { workstreamLeads: { some: {} } },
  ],
};
