import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OpenAges } from "@/components/desk/open-ages";
import { OutcomeLegend } from "@/components/desk/outcome-table";
import { Outcomes } from "@/components/desk/outcomes";
import { ReviewerTable } from "@/components/desk/reviewer-table";
import { WaitingTimes } from "@/components/desk/waiting-times";
import { FilterChoice } from "@/components/lists/filter-fields";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { readDashboard } from "@/lib/desk/dashboard";
import { readDashboardPeriod, yearsToChoose } from "@/lib/desk/dashboard-period";
import type { Query } from "@/lib/http/read-filters";
import type { Locale } from "@/lib/i18n/locales";
import { answerWithinDays } from "@/lib/proposals/next-step";
import { presentDay } from "@/lib/time/present-day";

interface DashboardPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dashboard");
  return { title: t("title") };
}

/** The numbers of the desk: waiting times, outcomes, what is open, who assesses. Every drawing stands in a table of its numbers. */
export default async function DashboardPage({ params, searchParams }: DashboardPageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/dashboard`;
  const actor = await requireActor(locale, path);
  if (!can(actor, "desk.proposals", null)) notFound();
  const today = presentDay();
  const period = readDashboardPeriod(await searchParams, today);
  const [t, common, desk, numbers] = await Promise.all([
    getTranslations("dashboard"),
    getTranslations("common"),
    getTranslations("desk"),
    readDashboard(actor, period, today),
  ]);
  const waiting = numbers.ages.reduce((sum, count) => sum + count, 0);
  return (
    <>
      <Breadcrumbs label={common("youAreHere")} crumbs={[{ href: `/${locale}/desk`, text: desk("title") }]} />
      <PageHeader title={t("title")} lead={t("lead")} />
      <form action={path} className="screen-only mb-8 flex flex-wrap items-end gap-4">
        <FilterChoice
          name="period"
          label={t("period")}
          value={period.name === "12m" ? "" : period.name}
          options={[
            { value: "", text: t("periods.12m") },
            ...yearsToChoose(today).map((year) => ({ value: year, text: year })),
            { value: "all", text: t("periods.all") },
          ]}
        />
        <button type="submit" className={buttonClass("secondary")}>
          {t("apply")}
        </button>
      </form>
      <div className="space-y-12">
        <section>
          <h2 className="mb-2 text-2xl">{t("waiting.title")}</h2>
          {numbers.waiting.length > 0 ? (
            <>
              <p className="mb-4 max-w-text text-muted">{t("waiting.text", { days: answerWithinDays })}</p>
              <WaitingTimes rows={numbers.waiting} />
            </>
          ) : (
            <EmptyState title={t("waiting.none")} />
          )}
        </section>
        <section>
          <h2 className="mb-2 text-2xl">{t("ages.title")}</h2>
          <p className="mb-4">
            {t("ages.text", { count: waiting })} <a href={`/${locale}/desk/proposals`}>{t("ages.list")}</a>
          </p>
          {waiting > 0 && <OpenAges ages={numbers.ages} />}
        </section>
        {numbers.reviewers && (
          <section>
            <h2 className="mb-2 text-2xl">{t("reviewers.title")}</h2>
            {numbers.reviewers.length > 0 ? (
              <ReviewerTable rows={numbers.reviewers} />
            ) : (
              <EmptyState title={t("reviewers.none")} />
            )}
          </section>
        )}
        <section>
          <h2 className="mb-2 text-2xl">{t("outcomes.title")}</h2>
          {numbers.outcomes.length > 0 ? (
            <>
              <p className="mb-4 max-w-text text-muted">{t("outcomes.text")}</p>
              <OutcomeLegend />
              <Outcomes rows={numbers.outcomes} />
            </>
          ) : (
            <EmptyState title={t("outcomes.none")} />
          )}
        </section>
      </div>
    </>
  );
}
