import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { invalid } from "@/lib/errors";
import { openTalk } from "@/lib/talks/open-talk";
import { type DateValue, fromColumns, unknownDate } from "@/lib/time/date-value";
import { transition } from "@/lib/workflow/transition";
import { addMessage } from "./add-message";
import { contentOf } from "./load-content";
import { notifyApproved } from "./notifications";
import type { ApproveProposalInput } from "./schema";
import { type FoundProposal, findProposal } from "./scope";
import { proposalMachine } from "./workflow";

/**
 * Approves a proposal and opens its talk with the date that was chosen among the preferred ones, all in one transaction.
 * @returns the slug of the talk
 * @throws ExpectedFailure `invalid` when the date is not one of the proposal's, or is called final without a day
 */
export async function approveProposal(input: ApproveProposalInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const proposal = await findProposal(tx, ctx.actor, input.id);
    // The step comes first: who may not decide, or is too late, learns that and nothing else.
    await transition(tx, proposalMachine, "approve", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...proposal, version: input.version },
      data: { decidedAt: ctx.now },
      reason: input.reason,
    });
    const schedule = chosenDate(proposal, input);
    const talk = await openTalk(
      tx,
      { proposalId: proposal.id, content: contentOf(proposal), schedule, final: input.dateIsFinal },
      ctx,
    );
    if (input.reason) await addMessage(tx, { proposalId: proposal.id, kind: "decision", body: input.reason }, ctx);
    await notifyApproved(tx, proposal, talk, input.reason);
    return { slug: talk.slug };
  });
}

function chosenDate(proposal: FoundProposal, input: ApproveProposalInput): DateValue {
  const row = proposal.preferredDates.find((date) => date.id === input.date);
  if (!row && input.date !== "none") throw invalid({ date: { key: "proposals.approve.dateUnknown" } });
  const schedule = row ? fromColumns(row) : unknownDate();
  const hasDay = schedule.precision === "minute" || schedule.precision === "day";
  if (input.dateIsFinal && !hasDay) throw invalid({ dateIsFinal: { key: "proposals.approve.dateNeedsDay" } });
  return schedule;
}
