import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pageMetadata } from "@/components/layout/site-metadata";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { WorkstreamActivities } from "@/components/workstreams/workstream-activities";
import { WorkstreamFacts } from "@/components/workstreams/workstream-facts";
import { WorkstreamWork } from "@/components/workstreams/workstream-work";
import { rememberedWorkstream } from "@/lib/workstreams/remembered-workstreams";

interface WorkstreamPageProps {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: WorkstreamPageProps): Promise<Metadata> {
  const workstream = await rememberedWorkstream((await params).slug);
  return workstream ? pageMetadata(`/workstreams/${workstream.slug}`, { title: workstream.title }) : {};
}

export default async function WorkstreamPage({ params }: WorkstreamPageProps) {
  const workstream = await rememberedWorkstream((await params).slug);
  if (!workstream) notFound();
  const t = await getTranslations("workstreams");
  return (
    <>
      <PageHeader kicker={workstream.number} title={workstream.title} dir="auto">
        {workstream.closed && <Tag>{t("closed")}</Tag>}
        {workstream.unverified && <Tag tone="warn">{t("unverified")}</Tag>}
      </PageHeader>
      <WorkstreamFacts workstream={workstream} />
      {workstream.activities.length > 0 && (
        <section className="mt-10">
          <h2 className="mb-3 text-2xl">{t("activities")}</h2>
          <WorkstreamActivities activities={workstream.activities} />
        </section>
      )}
      <WorkstreamWork work={workstream} />
    </>
  );
}
