import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TalkLine } from "@/components/talks/talk-line";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { rememberedReports } from "@/lib/talks/remembered-reports";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.reports");
  return { title: t("title"), description: t("lead") };
}

export default async function ReportsPage() {
  const [t, talks] = await Promise.all([getTranslations("pages.reports"), rememberedReports()]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {talks.length === 0 && <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>}
      {talks.map((talk) => (
        <TalkLine key={talk.slug} talk={talk} level={2} />
      ))}
    </>
  );
}
