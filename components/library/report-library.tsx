import { getLocale, getTranslations } from "next-intl/server";
import { ListFrame } from "@/components/lists/list-frame";
import { listQuery } from "@/lib/lists/list-filter";
import { regionIds } from "@/lib/reference/regions";
import type { ReportLibrary as Library } from "@/lib/reports/remembered-reports";
import { type ReportFilter, reportsPerPage, reportTerms } from "@/lib/reports/report-list";
import { AwaitedReports } from "./awaited-reports";
import { EmptyList } from "./empty-list";
import { facetGroups } from "./facet-groups";
import { orderGroup } from "./order-group";
import { ReportLine } from "./report-line";

interface ReportLibraryProps {
  library: Library;
  filter: ReportFilter;
  page: number;
  ignored: readonly string[];
}

/** The summary reports, with their filters and what is still to come. */
export async function ReportLibrary({ library, filter, page, ignored }: ReportLibraryProps) {
  const [t, reference, locale, groups] = await Promise.all([
    getTranslations("library"),
    getTranslations("reference"),
    getLocale(),
    facetGroups(filter, library),
  ]);
  return (
    <ListFrame
      title={t("reports.title")}
      lead={t("reports.lead")}
      found={t("reports.found", { count: library.total })}
      hasIgnored={ignored.length > 0}
      page={page}
      perPage={reportsPerPage}
      total={library.total}
      query={listQuery(reportTerms, filter)}
      empty={<EmptyList list="reports" filter={filter} />}
      after={<AwaitedReports awaited={library.awaited} />}
      facets={{
        path: `/${locale}/reports`,
        text: { name: "q", label: t("reports.words"), value: filter.words },
        groups: [
          groups.objective(),
          groups.words("region", t("groups.region"), regionIds, (region) => reference(`regions.${region}`)),
          groups.workstream(),
          groups.year(t("groups.talkYear")),
        ],
        order: await orderGroup(reportTerms.orders, filter.order),
      }}
    >
      {library.talks.map((talk) => (
        <ReportLine key={talk.slug} talk={talk} />
      ))}
    </ListFrame>
  );
}
