import { expect, test } from "vitest";
import { type Blocker, blockerOf, type Outcome } from "@/lib/decisions/outcome";
import type { ProposalState } from "@/lib/proposals/workflow";

interface Case {
  outcome?: Outcome;
  status?: ProposalState;
  /** Versions handed in; the decision was taken on the second. */
  versions?: number;
  target?: ProposalState | null;
  blocker: Blocker | null;
}

const cases: readonly Case[] = [
  { blocker: null },
  { status: "withdrawn", blocker: "withdrawn" },
  { status: "withdrawn", versions: 3, blocker: "withdrawn" },
  { versions: 3, blocker: "changed" },
  { status: "approved", blocker: "closed" },
  { status: "changes_requested", blocker: "closed" },
  { outcome: "decline", status: "changes_requested", blocker: null },
  { outcome: "reserve", status: "in_reserve", blocker: "closed" },
  { outcome: "approve", status: "in_reserve", blocker: null },
  { outcome: "merge", target: "submitted", blocker: null },
  { outcome: "merge", target: "approved", blocker: null },
  { outcome: "merge", target: "merged", blocker: "targetClosed" },
  { outcome: "merge", target: "withdrawn", blocker: "targetClosed" },
  { outcome: "merge", target: null, blocker: "targetClosed" },
];

test.each(cases)(
  "a decision with %j",
  ({ outcome = "approve", status = "submitted", versions = 2, target = null, blocker }) => {
    const proposal = { status, versions };
    expect(blockerOf({ outcome, versionNumber: 2, proposal, target: target && { status: target } })).toBe(blocker);
  },
);
