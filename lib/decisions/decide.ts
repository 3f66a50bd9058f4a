import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { conflict, forbidden, invalid, stale } from "@/lib/errors";
import { type FoundProposal, findProposal, lockProposals } from "@/lib/proposals/scope";
import { mergeTargetStates, proposalMachine } from "@/lib/proposals/workflow";
import { leadsFrom } from "@/lib/workflow/machine";
import { revise } from "@/lib/workflow/revise";
import { lastChange } from "@/lib/workflow/transition";
import { carryOut, chosenDate, type DecisionToCarryOut } from "./carry-out";
import type { DecideInput } from "./schema";
import { type FoundDecision, open, openDecisionOn } from "./scope";

/**
 * Decides on a proposal: approve, keep in reserve, decline, or merge into another one. Announced at once, it takes the step
 * and writes the letters. Held, it is a row that only the desk sees: proposal, pages, letters, and what the proposer can
 * read of the history stay as they are until it is announced. A held decision can be changed by deciding again.
 *
 * Both proposals of a merge are locked, so that two who merge A into B and B into A at once do not make a circle.
 *
 * @returns the id of the decision, and the slug of the talk that an announced one opened or changed
 * @throws ExpectedFailure `forbidden` for who may not decide or has a conflict of interest; `stale` when somebody was
 *   faster, naming who and when; `invalid` for a date or a proposal that cannot be chosen
 */
export async function decide(
  input: DecideInput,
  ctx: UseCaseContext,
): Promise<{ decisionId: string; talkSlug: string | null }> {
  const intoId = input.outcome === "merge" ? input.intoId : null;
  if (intoId === input.id) throw invalid({ intoId: { key: "proposals.merge.itself" } });
  return inTransaction(async (tx) => {
    await lockProposals(tx, intoId === null ? [input.id] : [input.id, intoId]);
    const proposal = await findProposal(tx, ctx.actor, input.id);
    await refuseTooLate(tx, proposal, input, ctx);
    const held = await openDecisionOn(tx, proposal.id);
    await refuseOverwriting(tx, held, input);
    const decision = await checked(tx, proposal, input, ctx);
    const decisionId = await write(tx, proposal, held, decision, input.announce ?? "now", ctx);
    const done = input.announce === "later" ? null : await carryOut(tx, proposal, decision, ctx);
    return { decisionId, talkSlug: done?.talkSlug ?? null };
  });
}

/** Who may not decide, or is too late, learns that and nothing else. */
async function refuseTooLate(tx: Tx, proposal: FoundProposal, input: DecideInput, ctx: UseCaseContext): Promise<void> {
  const step = proposalMachine.steps[input.outcome];
  if (!step.allow(ctx.actor, proposal)) throw forbidden();
  if (proposal.version !== input.version || !leadsFrom(proposalMachine, input.outcome, proposal.status)) {
    const last = await lastChange(tx, "proposal", proposal.id);
    throw last ? stale(last) : conflict("errors.conflict");
  }
  if (step.needsReason && !input.reason?.trim()) throw invalid({ reason: { key: "errors.required" } });
}

/** A decision takes the place of a held one only where the person saw that one as it is. */
async function refuseOverwriting(tx: Tx, held: FoundDecision | null, input: DecideInput): Promise<void> {
  const seen = input.decisionId ?? null;
  if (held === null && seen === null) return;
  if (held !== null && held.id === seen && held.version === input.decisionVersion) return;
  const last = await lastChange(tx, "proposalDecision", held?.id ?? seen ?? "");
  throw last ? stale(last) : conflict("errors.conflict");
}

async function checked(
  tx: Tx,
  proposal: FoundProposal,
  input: DecideInput,
  ctx: UseCaseContext,
): Promise<DecisionToCarryOut> {
  const { outcome } = input;
  const decision: DecisionToCarryOut = {
    ...{ outcome, reason: input.reason ?? "", letterSubject: null, letterBody: null },
    ...{ preferredDateId: null, dateIsFinal: false, mergeIntoId: null },
  };
  if (input.outcome === "approve") {
    const preferredDateId = input.date === "none" ? null : input.date;
    chosenDate(proposal, { preferredDateId, dateIsFinal: input.dateIsFinal });
    return { ...decision, preferredDateId, dateIsFinal: input.dateIsFinal };
  }
  if (outcome === "merge" || outcome === "decline") await refuseLosingGuests(tx, proposal);
  if (input.outcome !== "merge") return decision;
  const target = await findProposal(tx, ctx.actor, input.intoId);
  if (!proposalMachine.steps.merge.allow(ctx.actor, target)) throw forbidden();
  if (!mergeTargetStates.includes(target.status)) throw invalid({ intoId: { key: "proposals.merge.closed" } });
  const ofTarget = await openDecisionOn(tx, target.id);
  if (ofTarget?.outcome === "merge" || ofTarget?.outcome === "decline") {
    throw invalid({ intoId: { key: "decisions.errors.targetEnds" } });
  }
  return { ...decision, mergeIntoId: target.id };
}

/** A proposal into which another one is to be merged does not end before that decision is changed. */
async function refuseLosingGuests(tx: Tx, proposal: FoundProposal): Promise<void> {
  const guest = await tx.proposalDecision.findFirst({
    where: { mergeIntoId: proposal.id, ...open },
    select: { proposal: { select: { reference: true } } },
  });
  if (guest) throw conflict("decisions.errors.guestHeld", { reference: guest.proposal.reference ?? "" });
}

/** One row a decision: a changed one keeps its row and history, and begins with the portal's own letter again. */
async function write(
  tx: Tx,
  proposal: FoundProposal,
  held: FoundDecision | null,
  decision: DecisionToCarryOut,
  announce: "now" | "later",
  ctx: UseCaseContext,
): Promise<string> {
  const { actor, requestId, now } = ctx;
  if (actor.personId === null) throw new Error("only people decide");
  const versionNumber = await tx.proposalVersion.count({ where: { proposalId: proposal.id } });
  const announced = announce === "now" ? { announcedAt: now, announcedById: actor.personId } : {};
  const data = { ...decision, versionNumber, decidedById: actor.personId, decidedAt: now, ...announced };
  if (held) {
    const verb = announce === "now" ? "announce" : "changeDecision";
    await revise(tx, "proposalDecision", { actor, requestId, subject: held, verb, data, reason: decision.reason });
    return held.id;
  }
  const { id } = await tx.proposalDecision.create({ data: { ...data, proposalId: proposal.id }, select: { id: true } });
  await appendAudit(tx, {
    ...{ actor, requestId, action: announce === "now" ? "proposalDecision.announce" : "proposalDecision.decide" },
    ...{ subjectType: "proposalDecision", subjectId: id, reason: decision.reason },
  });
  return id;
}
