import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";

interface Activity {
  position: number;
  title: string;
  timeline: string;
  status: "yet_to_start" | "in_progress" | "completed" | "unknown";
}

/** The numbered activities of a workplan with their timeline and status. */
export async function WorkstreamActivities({ activities }: { activities: readonly Activity[] }) {
  const [t, common] = await Promise.all([getTranslations("workstreams"), getTranslations("common")]);
  return (
    <div className="mt-10">
      <Table
        caption={t("activities")}
        columns={[
          { key: "title", heading: t("activity"), cell: (row) => <bdi>{`${row.position}. ${row.title}`}</bdi> },
          { key: "timeline", heading: t("timeline"), cell: (row) => <bdi>{row.timeline}</bdi> },
          { key: "status", heading: t("status"), cell: (row) => t(`state.${row.status}`) },
        ]}
        rows={activities}
        rowKey={(row) => String(row.position)}
        scrollLabel={common("scrollTable", { caption: t("activities") })}
      />
    </div>
  );
}
