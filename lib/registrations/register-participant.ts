import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { breaks } from "@/lib/db/constraint";
import { conflict, forbidden, invalid, notFound } from "@/lib/errors";
import { mayRegister, modesOf, whyClosed, youthRuleBroken } from "./eligibility";
import { tellAlreadyRegistered, tellToConfirm } from "./notifications";
import { consentTextVersion, type RegisterInput } from "./schema";
import { registrationSelect } from "./seats";

/**
 * Takes down a wish for a place and mails a link that confirms the address; no seat is taken yet.
 * A repeated submit and an address that is registered already get the same answer as a new one: the form tells nobody who
 * else takes part. The second letter then says what is so.
 *
 * @throws ExpectedFailure when registration is closed, the mode does not exist, or the audience rule does not allow it
 */
export async function registerParticipant(input: RegisterInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  try {
    return await inTransaction((tx) => takeDown(tx, input, ctx));
  } catch (error) {
    // The same form sent twice at once: the other one was taken down, which is what the person wanted.
    if (breaks(error, "registration_one_live") || breaks(error, "registration_submission_key_key")) {
      return { slug: input.slug };
    }
    throw error;
  }
}

async function takeDown(tx: Tx, input: RegisterInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  const talk = await openTalkBySlug(tx, input, ctx);
  const before = await tx.registration.findFirst({
    where: {
      OR: [
        { submissionKey: input.submissionId },
        { talkId: talk.id, email: input.email, status: { not: "cancelled" } },
      ],
    },
    select: { ...registrationSelect, submissionKey: true },
  });
  if (before?.submissionKey === input.submissionId) return { slug: talk.slug };
  if (before) {
    await tellAlreadyRegistered(tx, before, input.submissionId);
    return { slug: talk.slug };
  }
  const registration = await tx.registration.create({
    data: {
      talkId: talk.id,
      mode: input.mode,
      name: input.name,
      email: input.email,
      organization: input.organization,
      accessNeeds: input.accessNeeds,
      locale: ctx.locale,
      consentText: consentTextVersion,
      consentAt: ctx.now,
      belowThirty: talk.audience === "youth" ? true : null,
      submissionKey: input.submissionId,
    },
    select: registrationSelect,
  });
  await appendAudit(tx, {
    actor: ctx.actor,
    requestId: ctx.requestId,
    action: "registration.create",
    subjectType: "registration",
    subjectId: registration.id,
    toStatus: "pending",
  });
  await tellToConfirm(tx, registration, registration.id);
  return { slug: talk.slug };
}

async function openTalkBySlug(tx: Tx, input: RegisterInput, ctx: UseCaseContext) {
  const talk = await tx.talk.findFirst({
    where: { slug: input.slug, listing: "listed" },
    select: {
      id: true,
      slug: true,
      status: true,
      audience: true,
      format: true,
      listing: true,
      registrationOpen: true,
      registrationClosesAt: true,
      startsAt: true,
      workstreamId: true,
    },
  });
  if (!talk) throw notFound();
  const reason = whyClosed(talk, ctx.now);
  if (reason) throw conflict(`registrations.closed.${reason}`);
  if (!mayRegister(ctx.actor, talk)) throw forbidden();
  if (!modesOf(talk.format).includes(input.mode)) throw invalid({ mode: { key: "errors.invalidChoice" } });
  if (youthRuleBroken(talk, input.belowThirty)) throw invalid({ belowThirty: { key: "registrations.youthOnly" } });
  return talk;
}
