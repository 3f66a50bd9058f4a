import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AdministrationCrumbs } from "@/components/administration/crumbs";
import { DoneNotice } from "@/components/administration/done-notice";
import { RecordHistory } from "@/components/history/record-history";
import { PageHeader } from "@/components/ui/page-header";
import { NewPeriod, PeriodPanel } from "@/components/workstreams/period-panel";
import { historyOf } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { workplanAtDesk } from "@/lib/workplan/queries";

interface WorkplanPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.workplan");
  return { title: t("title") };
}

export default async function WorkplanPage({ params, searchParams }: WorkplanPageProps) {
  const { locale } = await params;
  const actor = await requireActor(locale, `/${locale}/desk/workplan`);
  const periods = await workplanAtDesk(actor);
  if (!periods) notFound();
  const [t, query, history] = await Promise.all([
    getTranslations("admin.workplan"),
    searchParams,
    historyOf("workplanPeriod", ...periods.map(({ id }) => id)),
  ]);
  const steps = ["create", "edit", "add", "word", "retire", "move"];
  return (
    <>
      <AdministrationCrumbs />
      <DoneNotice done={query.done} answers={Object.fromEntries(steps.map((step) => [step, t(`done.${step}`)]))} />
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="space-y-8">
        <NewPeriod />
        {periods.map((period) => (
          <PeriodPanel key={`${period.id} ${period.version}`} period={period} />
        ))}
        <section>
          <h2 className="mb-4 text-2xl">{t("history")}</h2>
          <RecordHistory entries={history} />
        </section>
      </div>
    </>
  );
}
