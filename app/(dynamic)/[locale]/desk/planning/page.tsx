import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MonthLinks } from "@/components/calendar/month-links";
import { ClashList } from "@/components/desk/clash-list";
import { PlanningEntry } from "@/components/desk/planning-entry";
import { PlanningFilters } from "@/components/desk/planning-filters";
import { PlanningTable } from "@/components/desk/planning-table";
import { TalksToPlace } from "@/components/desk/talks-to-place";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { mostClashes, planningMonth, planningWorkstreams, talksToPlace } from "@/lib/desk/planning";
import { planningQuery, readPlanningFilter } from "@/lib/desk/planning-filter";
import { planningGrid } from "@/lib/desk/planning-grid";
import type { Query } from "@/lib/http/read-filters";
import type { Locale } from "@/lib/i18n/locales";
import { formatMonth } from "@/lib/time/format-days";
import { presentDay } from "@/lib/time/present-day";

interface PlanningPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("planning");
  return { title: t("title") };
}

/** A month of everything that takes up dates, with what clashes, and the talks that have no day yet. */
export default async function PlanningPage({ params, searchParams }: PlanningPageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/planning`;
  const actor = await requireActor(locale, path);
  if (!can(actor, "desk.talks", null)) notFound();
  const today = presentDay();
  const filter = readPlanningFilter(await searchParams, today);
  const [t, common, desk, library, month, toPlace, workstreams] = await Promise.all([
    getTranslations("planning"),
    getTranslations("common"),
    getTranslations("desk"),
    getTranslations("library"),
    planningMonth(actor, filter),
    talksToPlace(actor),
    planningWorkstreams(),
  ]);
  const grid = planningGrid(filter.month, month.engagements);
  const clashing = new Set(month.clashes.flatMap(({ one, clash }) => [one.id, clash.with.id]));
  const query = planningQuery(filter);
  const monthName = formatMonth(locale, filter.month);
  return (
    <>
      <Breadcrumbs label={common("youAreHere")} crumbs={[{ href: `/${locale}/desk`, text: desk("title") }]} />
      <PageHeader title={t("title")} lead={t("lead")} />
      {filter.ignored.length > 0 && <Notice tone="warn">{library("ignored")}</Notice>}
      <PlanningFilters path={path} filter={filter} workstreams={workstreams} />
      <h2 className="mb-2 text-2xl">{monthName}</h2>
      <MonthLinks month={filter.month} path={path} query={query} />
      {month.engagements.length === 0 && <p className="mb-4 text-muted">{t("nothing")}</p>}
      <PlanningTable month={filter.month} grid={grid} today={today} clashing={clashing} />
      <p className="mt-2 text-sm text-muted">{t("legend")}</p>
      {month.hidden > 0 && <p className="mt-2 text-sm text-muted">{t("hidden", { count: month.hidden })}</p>}
      {grid.someTime.length > 0 && (
        <section className="mt-8">
          <h2 className="mb-2 text-xl">{t("someTime", { month: monthName })}</h2>
          <ul className="space-y-1">
            {grid.someTime.map((engagement) => (
              <li key={`${engagement.kind} ${engagement.id}`}>
                <PlanningEntry engagement={engagement} clashes={false} withDate />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="mt-8">
        <h2 className="mb-2 text-xl">{t("clashes.title")}</h2>
        {month.clashes.length > 0 ? <ClashList clashes={month.clashes} /> : <p>{t("clashes.none")}</p>}
        {month.clashes.length === mostClashes && (
          <p className="mt-2 text-sm text-muted">{t("clashes.most", { most: mostClashes })}</p>
        )}
      </section>
      <TalksToPlace {...toPlace} path={path} listPath={`/${locale}/desk/talks?status=planned`} />
    </>
  );
}
