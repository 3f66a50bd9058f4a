import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { FacetFacts } from "@/lib/talks/calendar";
import { type CalendarFilter, calendarQuery } from "@/lib/talks/calendar-filter";
import { type CalendarView, mostCounted } from "@/lib/talks/calendar-view";
import { CalendarFacets } from "./calendar-facets";
import { CalendarLinks } from "./calendar-links";
import { CalendarViews } from "./calendar-views";

interface CalendarFrameProps {
  filter: CalendarFilter;
  view: CalendarView;
  month?: string;
  /** How many talks this view shows. */
  total: number;
  facts: FacetFacts;
  /** Something in the address was no filter. */
  isIgnored: boolean;
  children: ReactNode;
}

/** What every view of the filtered calendar has around it. */
export async function CalendarFrame({ filter, view, month, total, facts, isIgnored, children }: CalendarFrameProps) {
  const t = await getTranslations("calendar");
  const { counts, workstreams } = facts;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={total > mostCounted ? t("foundMore", { count: mostCounted }) : t("found", { count: total })}
      />
      <CalendarViews filter={filter} current={view} />
      {isIgnored && <Notice tone="warn">{t("ignored")}</Notice>}
      <CalendarFacets filter={filter} view={view} month={month} counts={counts} workstreams={workstreams} />
      {children}
      <CalendarLinks query={calendarQuery(filter).toString()} />
    </>
  );
}
