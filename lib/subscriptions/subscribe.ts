import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { breaks } from "@/lib/db/constraint";
import { notFound } from "@/lib/errors";
import { readStoredQuery, storedQuery } from "./filter";
import { subscriptionSelect } from "./find-by-token";
import { tellSubscribed, tellToConfirm } from "./notifications";
import { consentTextVersion, type FollowCalendarInput, type FollowTalkInput } from "./schema";

type Address = Pick<FollowTalkInput, "email" | "language" | "submissionId">;
type Target = { talkId: string; query: "" } | { talkId: null; query: string };

/**
 * Takes down that somebody wants to be told of a talk, and mails a link that confirms the address; nothing is told before.
 * An address that is subscribed already gets the same answer, and a letter that says so.
 *
 * @throws ExpectedFailure `not-found` for a talk that is not public
 */
export async function followTalk(input: FollowTalkInput, ctx: UseCaseContext): Promise<void> {
  await once(async (tx) => {
    const talk = await tx.talk.findFirst({ where: { slug: input.slug, listing: "listed" }, select: { id: true } });
    if (!talk) throw notFound();
    await follow(tx, { talkId: talk.id, query: "" }, input, ctx);
  });
}

/** The same for the calendar, as far as the filters go. */
export async function followCalendar(input: FollowCalendarInput, ctx: UseCaseContext): Promise<void> {
  const query = storedQuery(readStoredQuery(input.query));
  await once((tx) => follow(tx, { talkId: null, query }, input, ctx));
}

/** The same form sent twice at once: the other one was taken down, which is what the person wanted. */
async function once(work: (tx: Tx) => Promise<void>): Promise<void> {
  try {
    await inTransaction(work);
  } catch (error) {
    if (!breaks(error, "subscription_one_a_talk") && !breaks(error, "subscription_one_a_filter")) throw error;
  }
}

async function follow(tx: Tx, target: Target, address: Address, ctx: UseCaseContext): Promise<void> {
  // Writes even when it is there: the row is held until the end, so that nobody ends it meanwhile.
  const { id: subscriberId } = await tx.subscriber.upsert({
    where: { email: address.email },
    create: { email: address.email, locale: address.language },
    update: { updatedAt: ctx.now },
    select: { id: true },
  });
  const before = await tx.subscription.findFirst({ where: { subscriberId, ...target }, select: subscriptionSelect });
  if (before) {
    const tell = before.confirmedAt ? tellSubscribed : tellToConfirm;
    await tell(tx, { ...before, locale: address.language }, address.submissionId);
    return;
  }
  const subscription = await tx.subscription.create({
    data: { subscriberId, ...target, locale: address.language, consentText: consentTextVersion, createdAt: ctx.now },
    select: subscriptionSelect,
  });
  await appendAudit(tx, {
    actor: ctx.actor,
    requestId: ctx.requestId,
    action: "subscription.create",
    subjectType: "subscription",
    subjectId: subscription.id,
  });
  await tellToConfirm(tx, subscription, address.submissionId);
}
