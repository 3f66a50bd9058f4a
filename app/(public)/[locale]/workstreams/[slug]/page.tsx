import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TalkLine } from "@/components/talks/talk-line";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { WorkstreamActivities } from "@/components/workstreams/workstream-activities";
import { WorkstreamFacts } from "@/components/workstreams/workstream-facts";
import { rememberedWorkstream } from "@/lib/workstreams/remembered-workstreams";

interface WorkstreamPageProps {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: WorkstreamPageProps): Promise<Metadata> {
  const workstream = await rememberedWorkstream((await params).slug);
  return workstream ? { title: workstream.title } : {};
}

export default async function WorkstreamPage({ params }: WorkstreamPageProps) {
  const workstream = await rememberedWorkstream((await params).slug);
  if (!workstream) notFound();
  const t = await getTranslations("workstreams");
  return (
    <>
      <PageHeader kicker={workstream.number} title={workstream.title} dir="auto">
        {workstream.unverified && <Tag tone="warn">{t("unverified")}</Tag>}
      </PageHeader>
      <WorkstreamFacts workstream={workstream} />
      {workstream.activities.length > 0 && <WorkstreamActivities activities={workstream.activities} />}
      <h2 className="mt-10 mb-3 text-2xl">{t("talks")}</h2>
      {workstream.talks.length === 0 && <EmptyState title={t("noTalks")} />}
      {workstream.talks.map((talk) => (
        <TalkLine key={talk.slug} talk={talk} />
      ))}
    </>
  );
}
