import { isObjectiveText, isOneOf, isSlugText, isYearText } from "@/lib/lists/facet-terms";
import type { ListFilter, ListTerms } from "@/lib/lists/list-filter";
import { regionIds } from "@/lib/reference/regions";

export type ReportFacet = "objective" | "region" | "workstream" | "year";
export type ReportOrder = "newest" | "oldest" | "title";

/** What the list of summary reports can be asked by. */
export const reportTerms: ListTerms<ReportFacet, ReportOrder> = {
  facets: {
    objective: isObjectiveText,
    region: isOneOf(regionIds),
    workstream: isSlugText,
    year: isYearText,
  },
  orders: ["newest", "oldest", "title"],
};
export type ReportFilter = ListFilter<ReportFacet, ReportOrder>;

export const reportsPerPage = 25;
