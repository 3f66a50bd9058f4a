import type { UseCaseContext } from "@/lib/actions/context";
import type { Tx } from "@/lib/db/client";
import { invalid } from "@/lib/errors";
import { addMessage } from "@/lib/proposals/add-message";
import { leadOrganizationName } from "@/lib/proposals/content";
import { contentOf } from "@/lib/proposals/load-content";
import { type FoundProposal, findProposal } from "@/lib/proposals/scope";
import { proposalMachine } from "@/lib/proposals/workflow";
import { openTalk } from "@/lib/talks/open-talk";
import { type DateValue, fromColumns, unknownDate } from "@/lib/time/date-value";
import { transition } from "@/lib/workflow/transition";
import { type LetterDecision, queueDecisionLetters, queueJoinedLetters } from "./letter";
import { takeIn } from "./take-in";

export interface DecisionToCarryOut extends LetterDecision {
  preferredDateId: string | null;
  dateIsFinal: boolean;
  mergeIntoId: string | null;
}

/**
 * Takes the step that a decision decided, with all that comes of it: the talk of an approval, the people of a merged
 * proposal, the message and the letters. Runs in the caller's transaction, with the proposals locked.
 * @returns the slug of the talk that was opened or has more organizers now, or null
 * @throws ExpectedFailure as the workflow does
 */
export async function carryOut(
  tx: Tx,
  proposal: FoundProposal,
  decision: DecisionToCarryOut,
  ctx: UseCaseContext,
): Promise<{ talkSlug: string | null }> {
  const { outcome, reason } = decision;
  const target = decision.mergeIntoId === null ? null : await findProposal(tx, ctx.actor, decision.mergeIntoId);
  await transition(tx, proposalMachine, outcome, {
    actor: ctx.actor,
    requestId: ctx.requestId,
    subject: proposal,
    data: target ? { mergedIntoId: target.id } : { decidedAt: ctx.now },
    reason,
  });
  const { talkSlug } = target
    ? await takeIn(tx, proposal, target, ctx)
    : outcome === "approve"
      ? await open(tx, proposal, decision, ctx)
      : { talkSlug: null };
  if (reason) await addMessage(tx, { proposalId: proposal.id, kind: "decision", body: reason }, ctx);
  await queueDecisionLetters(tx, proposal, decision, { target, talkSlug });
  if (target) await queueJoinedLetters(tx, target, proposal, leadOrganizationName(proposal));
  return { talkSlug };
}

async function open(tx: Tx, proposal: FoundProposal, decision: DecisionToCarryOut, ctx: UseCaseContext) {
  const talk = await openTalk(
    tx,
    {
      proposalId: proposal.id,
      content: contentOf(proposal),
      schedule: chosenDate(proposal, decision),
      final: decision.dateIsFinal,
    },
    ctx,
  );
  return { talkSlug: talk.slug };
}

/**
 * The date that an approval chose among the preferred ones; unknown for none.
 * @throws ExpectedFailure `invalid` when the date is not one of the proposal's, or is called final without a day
 */
export function chosenDate(
  proposal: FoundProposal,
  choice: { preferredDateId: string | null; dateIsFinal: boolean },
): DateValue {
  const row = proposal.preferredDates.find((date) => date.id === choice.preferredDateId);
  if (!row && choice.preferredDateId !== null) throw invalid({ date: { key: "proposals.approve.dateUnknown" } });
  const schedule = row ? fromColumns(row) : unknownDate();
  const hasDay = schedule.precision === "minute" || schedule.precision === "day";
  if (choice.dateIsFinal && !hasDay) throw invalid({ dateIsFinal: { key: "proposals.approve.dateNeedsDay" } });
  return schedule;
}
