import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { notFound } from "@/lib/errors";
import { dayToDate } from "@/lib/time/plain-day";
import { nextReference } from "@/lib/workflow/next-reference";
import { transition } from "@/lib/workflow/transition";
import { findPledge } from "./find-pledge";
import { tellPledgeReceived } from "./notifications";
import { partnerNames, type SubmitPledgeInput } from "./schema";
import { pledgeMachine } from "./workflow";

/**
 * The focal point submits a pledge for the organization: a new one, or the intention that was noted at a talk.
 * It is not public before the secretariat confirms it. A repeated submit returns the first record.
 *
 * @throws ExpectedFailure `not-found` for an organization or intention that is not theirs; `stale` when it changed meanwhile
 */
export async function submitPledge(
  input: SubmitPledgeInput,
  ctx: UseCaseContext,
): Promise<{ reference: string; talkSlug: string | null }> {
  return inTransaction(async (tx) => {
    if (!can(ctx.actor, "pledge.create", input)) throw notFound();
    const again = await tx.pledge.findFirst({
      where: { submissionKey: input.submissionId, status: { not: "intention" } },
      select: { reference: true, talk: { select: { slug: true } } },
    });
    if (again) return { reference: again.reference, talkSlug: again.talk?.slug ?? null };

    const intention = input.reference ? await findIntention(tx, input, ctx) : await beginPledge(tx, input, ctx);
    await transition(tx, pledgeMachine, "submit", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: intention,
      data: { ...textOf(input), submissionKey: input.submissionId, submittedAt: ctx.now },
    });
    await tx.pledgePartner.deleteMany({ where: { pledgeId: intention.id } });
    await tx.pledgePartner.createMany({
      data: partnerNames(input.partners).map((name) => ({ pledgeId: intention.id, name })),
    });
    const pledge = await findPledge(tx, ctx.actor, intention.reference);
    await tellPledgeReceived(tx, pledge);
    return { reference: pledge.reference, talkSlug: pledge.talk?.slug ?? null };
  });
}

async function findIntention(tx: Tx, input: SubmitPledgeInput, ctx: UseCaseContext) {
  const intention = await findPledge(tx, ctx.actor, input.reference);
  // The organization cannot be changed by the form: an intention of another organization is not found.
  if (intention.organizationId !== input.organizationId) throw notFound();
  return { ...intention, version: input.version ?? intention.version };
}

async function beginPledge(tx: Tx, input: SubmitPledgeInput, ctx: UseCaseContext) {
  const pledge = await tx.pledge.create({
    data: {
      reference: await nextReference(tx, "PL", ctx.now.getUTCFullYear()),
      organizationId: input.organizationId,
      title: input.title,
    },
    select: { id: true, reference: true, status: true, version: true, organizationId: true },
  });
  await appendAudit(tx, {
    actor: ctx.actor,
    requestId: ctx.requestId,
    action: "pledge.create",
    subjectType: "pledge",
    subjectId: pledge.id,
    toStatus: "intention",
  });
  return pledge;
}

function textOf(input: SubmitPledgeInput) {
  const { title, description, forms, objectives, principles, measure, contactName, contactEmail } = input;
  return {
    ...{ title, description, forms, objectives, principles, measure, contactName, contactEmail },
    periodStart: input.periodStart ? dayToDate(input.periodStart) : null,
    periodEnd: input.periodEnd ? dayToDate(input.periodEnd) : null,
  };
}
