import { can } from "@/lib/access/can";
import { readDecisionFilters } from "@/lib/decisions/filters";
import { type DecisionView, decisionIds, decisionsByIds } from "@/lib/decisions/queries";
import { inOrder } from "@/lib/lists/read-list";
import { dateToDay } from "@/lib/time/plain-day";
import { type ExportColumn, type ExportRequest, type OpenedExport, openList } from "../export-list";

/** Decisions on proposals, with the filters of their list: held ones unless others are asked for. */
export async function exportDecisions({ actor, query, locale }: ExportRequest): Promise<OpenedExport | null> {
  if (!can(actor, "desk.decisions", null)) return null;
  const columns: ExportColumn<DecisionView>[] = [
    { heading: "exports.columns.reference", value: ({ proposal }) => proposal.reference },
    { heading: "imports.fields.title", value: ({ proposal }) => proposal.title },
    { heading: "exports.columns.organization", value: ({ proposal }) => proposal.organization },
    { heading: "decisions.list.outcome", value: ({ outcome }, t) => t(`workflow.proposal.steps.${outcome}`) },
    { heading: "workflow.reason", value: ({ reason }) => reason },
    { heading: "exports.columns.decided", value: ({ decidedAt }) => ({ day: dateToDay(decidedAt) }) },
    {
      heading: "decisions.list.states.announced",
      value: ({ announcedAt }) => announcedAt && { day: dateToDay(announcedAt) },
    },
  ];
  const ids = await decisionIds(actor, readDecisionFilters(query));
  return openList(locale, columns, ids, async (page) => inOrder(page, await decisionsByIds(actor, page)));
}
