import { isCountryText, isObjectiveText, isOneOf, isSlugText, isYearText } from "@/lib/lists/facet-terms";
import type { ListFilter, ListTerms } from "@/lib/lists/list-filter";
import { organizationKinds } from "@/lib/reference/organization-kinds";
import { pledgeForms } from "@/lib/reference/pledge-forms";
import { trafficLights } from "./traffic-light";
import { publicPledgeStates } from "./workflow";

export type PledgeFacet = "status" | "light" | "objective" | "form" | "kind" | "country" | "workstream" | "year";
export type PledgeOrder = "newest" | "updated" | "title";

/** What the list of public pledges can be asked by. */
export const pledgeTerms: ListTerms<PledgeFacet, PledgeOrder> = {
  facets: {
    status: isOneOf(publicPledgeStates),
    light: isOneOf(trafficLights),
    objective: isObjectiveText,
    form: isOneOf(pledgeForms),
    kind: isOneOf(organizationKinds),
    country: isCountryText,
    workstream: isSlugText,
    year: isYearText,
  },
  orders: ["newest", "updated", "title"],
};
export type PledgeListFilter = ListFilter<PledgeFacet, PledgeOrder>;

export const pledgesPerPage = 25;
