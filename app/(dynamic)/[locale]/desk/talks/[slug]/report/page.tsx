import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RecordingsPanel } from "@/components/reports/recordings-panel";
import { ReportDesk } from "@/components/reports/report-desk";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { deskReport } from "@/lib/reports/desk-report";
import { now } from "@/lib/time/clock";

interface ReportPageProps {
  params: Promise<{ locale: Locale; slug: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

const doneSteps = ["begin", "save", "send", "return", "publish", "addRecording", "removeRecording"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reports.desk");
  return { title: t("title") };
}

export default async function DeskReportPage({ params, searchParams }: ReportPageProps) {
  const { locale, slug } = await params;
  const found = await deskReport(await requireActor(locale, `/${locale}/desk/talks/${slug}/report`), slug);
  if (!found) notFound();
  const t = await getTranslations("reports.desk");
  const query = await searchParams;
  const done = doneSteps.find((step) => step === query.done);
  return (
    <div className="space-y-8">
      {done && (
        <Notice tone="good" isAnswer>
          {t(`done.${done}`)}
        </Notice>
      )}
      <h2 className="text-2xl">{t("title")}</h2>
      {found.report ? (
        <ReportDesk talk={found.talk} report={found.report} now={now()} />
      ) : (
        <NoReport isHeld={found.talk.status === "held"} />
      )}
      <RecordingsPanel talk={found.talk} mayManage={found.mayManage} />
    </div>
  );
}

async function NoReport({ isHeld }: { isHeld: boolean }) {
  const t = await getTranslations("reports.desk");
  return isHeld ? (
    <EmptyState title={t("notKnown")}>{t("notKnownText")}</EmptyState>
  ) : (
    <EmptyState title={t("notHeld")}>{t("notHeldText")}</EmptyState>
  );
}
