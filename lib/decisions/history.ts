import type { HistoryEntry } from "@/lib/audit/history-entry";
import { historyOf, historyOfSubjects } from "@/lib/audit/queries";
import { db } from "@/lib/db/client";

/**
 * What happened to a proposal. The caller has found it in the viewer's scope.
 * @param whole with its assessments and decisions, also those nobody was told of: for staff without a conflict of interest
 */
export async function proposalHistory(proposalId: string, whole: boolean): Promise<HistoryEntry[]> {
  if (!whole) return historyOf("proposal", proposalId);
  const { assessments, decisions } = await db.proposal.findUniqueOrThrow({
    where: { id: proposalId },
    select: { assessments: { select: { id: true } }, decisions: { select: { id: true } } },
  });
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  return historyOfSubjects([
    { type: "proposal", ids: [proposalId] },
    { type: "assessment", ids: ids(assessments) },
    { type: "proposalDecision", ids: ids(decisions) },
  ]);
}
