import { isCountryText, isObjectiveText, isOneOf, isSlugText, isYearText } from "@/lib/lists/facet-terms";
import type { ListFilter, ListTerms } from "@/lib/lists/list-filter";
import { organizationKinds } from "@/lib/reference/organization-kinds";
import { publicPracticeStates } from "./workflow";

export type PracticeFacet = "status" | "objective" | "country" | "kind" | "workstream" | "year";
export type PracticeOrder = "newest" | "oldest" | "title";

/** What the list of public practices can be asked by. */
export const practiceTerms: ListTerms<PracticeFacet, PracticeOrder> = {
  facets: {
    status: isOneOf(publicPracticeStates),
    objective: isObjectiveText,
    country: isCountryText,
    kind: isOneOf(organizationKinds),
    workstream: isSlugText,
    year: isYearText,
  },
  orders: ["newest", "oldest", "title"],
};
export type PracticeFilter = ListFilter<PracticeFacet, PracticeOrder>;

export const practicesPerPage = 25;
