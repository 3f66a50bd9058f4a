import { getTranslations } from "next-intl/server";
import { ObjectiveList } from "@/components/reference/objective-list";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";

interface WorkstreamFactsProps {
  workstream: {
    mandate: string;
    coLeads: readonly string[];
    objectives: readonly number[];
    period: { title: string } | null;
    source: string | null;
  };
}

/** Mandate, co-leads as far as a source names them, objectives, and where that comes from. */
export async function WorkstreamFacts({ workstream }: WorkstreamFactsProps) {
  const [t, common] = await Promise.all([getTranslations("workstreams"), getTranslations("common")]);
  const rows: (SummaryRow | false)[] = [
    workstream.mandate !== "" && { key: "mandate", term: t("mandate"), value: <bdi>{workstream.mandate}</bdi> },
    {
      key: "coLeads",
      term: t("coLeads"),
      value: workstream.coLeads.length > 0 ? <bdi>{workstream.coLeads.join("\n")}</bdi> : t("coLeadsUnknown"),
    },
    workstream.objectives.length > 0 && {
      key: "objectives",
      term: t("objectives"),
      value: <ObjectiveList numbers={workstream.objectives} />,
    },
    workstream.period !== null && { key: "period", term: t("period"), value: <bdi>{workstream.period.title}</bdi> },
    workstream.source !== null && { key: "source", term: t("source"), value: <bdi>{workstream.source}</bdi> },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} empty={common("notStated")} />;
}
