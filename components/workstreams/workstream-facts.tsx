import { getTranslations } from "next-intl/server";
import { ObjectiveList } from "@/components/reference/objective-list";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import type { WorkstreamPage } from "@/lib/workstreams/queries";
import { CoLeadList } from "./co-lead-list";

/** Mandate, workplan, co-leads, objectives, and where that is known from. */
export async function WorkstreamFacts({ workstream }: { workstream: WorkstreamPage }) {
  const [t, common] = await Promise.all([getTranslations("workstreams"), getTranslations("common")]);
  const rows: (SummaryRow | false)[] = [
    { key: "mandate", term: t("mandate"), value: workstream.mandate && <bdi>{workstream.mandate}</bdi> },
    workstream.period !== null && { key: "period", term: t("period"), value: <bdi>{workstream.period.title}</bdi> },
    {
      key: "coLeads",
      term: t("coLeads"),
      value: <CoLeadList coLeads={workstream.coLeads} unconfirmed={workstream.unconfirmedCoLeads} />,
    },
    workstream.objectives.length > 0 && {
      key: "objectives",
      term: t("objectives"),
      value: <ObjectiveList numbers={workstream.objectives} />,
    },
    workstream.source !== null && { key: "source", term: t("source"), value: <bdi>{workstream.source}</bdi> },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} empty={common("notStated")} />;
}
