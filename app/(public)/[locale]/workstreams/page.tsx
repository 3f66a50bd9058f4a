import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageMetadata } from "@/components/layout/site-metadata";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { WorkstreamLines } from "@/components/workstreams/workstream-lines";
import { rememberedWorkstreams } from "@/lib/workstreams/remembered-workstreams";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("workstreams");
  return pageMetadata("/workstreams", { title: t("title"), description: t("lead") });
}

/** The workstreams under the workplan to which they belong, the latest workplan first. */
export default async function WorkstreamsPage() {
  const [t, workstreams] = await Promise.all([getTranslations("workstreams"), rememberedWorkstreams()]);
  const periods = [...Map.groupBy(workstreams, (workstream) => workstream.period?.slug ?? "")].sort(
    ([a], [b]) => Number(a === "") - Number(b === ""),
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {workstreams.length === 0 && <EmptyState title={t("empty")} />}
      {periods.map(([period, members]) => (
        <section key={period} className="mb-10">
          <h2 className="mb-3 text-2xl" dir="auto">
            {members[0]?.period?.title ?? t("noPeriod")}
          </h2>
          <WorkstreamLines workstreams={members} />
        </section>
      ))}
    </>
  );
}
