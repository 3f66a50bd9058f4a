import { mergeTargetStates, type ProposalState, proposalMachine } from "@/lib/proposals/workflow";
import { leadsFrom } from "@/lib/workflow/machine";

/** What can be decided of a proposal; each is the step of its workflow that the announcement takes. */
export const outcomes = ["approve", "reserve", "merge", "decline"] as const;
export type Outcome = (typeof outcomes)[number];

/** Why a decision that was taken cannot be announced as it stands. */
export const blockers = ["withdrawn", "closed", "changed", "targetClosed"] as const;
export type Blocker = (typeof blockers)[number];

interface DecidedOn {
  outcome: Outcome;
  /** The version, of those handed in, on which it was taken. */
  versionNumber: number;
  proposal: { status: ProposalState; versions: number };
  target: { status: ProposalState } | null;
}

/**
 * What stands between a decision and its announcement: the proposer withdrew, somebody else decided, an amended version was
 * handed in that nobody looked at, or the proposal that was to take it in is closed. Null when nothing does.
 */
export function blockerOf({ outcome, versionNumber, proposal, target }: DecidedOn): Blocker | null {
  if (proposal.status === "withdrawn") return "withdrawn";
  if (proposal.versions !== versionNumber) return "changed";
  if (!leadsFrom(proposalMachine, outcome, proposal.status)) return "closed";
  if (outcome === "merge" && (!target || !mergeTargetStates.includes(target.status))) return "targetClosed";
  return null;
}
