import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import type { WorkstreamPage } from "@/lib/workstreams/queries";
import { ActivityStatusTag } from "./activity-status-tag";

/** The numbered activities of a workplan with their timeline and status. */
export async function WorkstreamActivities({ activities }: { activities: WorkstreamPage["activities"] }) {
  const [t, common] = await Promise.all([getTranslations("workstreams"), getTranslations("common")]);
  const notStated = <span className="text-muted">{common("notStated")}</span>;
  return (
    <Table
      caption={t("activities")}
      hideCaption
      columns={[
        { key: "number", heading: t("number"), cell: (row) => row.position, isNumber: true },
        { key: "title", heading: t("activity"), cell: (row) => <bdi>{row.title}</bdi> },
        {
          key: "timeline",
          heading: t("timeline"),
          cell: (row) => (row.timeline ? <bdi>{row.timeline}</bdi> : notStated),
        },
        { key: "status", heading: t("status"), cell: (row) => <ActivityStatusTag status={row.status} /> },
      ]}
      rows={activities}
      rowKey={(row) => String(row.position)}
      scrollLabel={common("scrollTable", { caption: t("activities") })}
    />
  );
}
