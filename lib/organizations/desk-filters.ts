import { filterReader, type Query } from "@/lib/http/read-filters";
import { type OrganizationKind, organizationKinds } from "@/lib/reference/organization-kinds";

export const organizationStates = ["requested", "unverified", "suspended", "merged"] as const;
export type OrganizationState = (typeof organizationStates)[number];

/** What narrows the directory of organizations. */
export interface OrganizationFilters {
  words: string;
  kind: OrganizationKind | "";
  state: OrganizationState | "";
  page: number;
}

/** Reads the address; what it does not know is left out. */
export function readOrganizationFilters(query: Query): OrganizationFilters {
  const { one, words, page } = filterReader(query);
  return {
    words: words("q"),
    kind: one("kind", organizationKinds) ?? "",
    state: one("state", organizationStates) ?? "",
    page: page("page"),
  };
}

/** The filters as an address says them, without the page. */
export function organizationQuery({ words, kind, state }: OrganizationFilters): URLSearchParams {
  return new URLSearchParams(Object.entries({ q: words, kind, state }).filter(([, text]) => text !== ""));
}
