import { filterReader, type Query } from "@/lib/http/read-filters";
import { isRecordId } from "@/lib/http/record-id";

export const personStates = ["active", "invited", "suspended", "merged"] as const;
export type PersonState = (typeof personStates)[number];
export const personRoles = ["secretariat", "admin", "workstream-lead", "focal-point", "unverified"] as const;
export type PersonRole = (typeof personRoles)[number];

/** What narrows the list of people. */
export interface PeopleFilters {
  words: string;
  role: PersonRole | "";
  state: PersonState | "";
  /** Id of an organization. */
  organization: string;
  page: number;
}

/** Reads the address; what it does not know is left out. */
export function readPeopleFilters(query: Query): PeopleFilters {
  const { one, words, value, page } = filterReader(query);
  return {
    words: words("q"),
    role: one("role", personRoles) ?? "",
    state: one("state", personStates) ?? "",
    organization: value("organization", (text) => (isRecordId(text) ? text : undefined)) ?? "",
    page: page("page"),
  };
}

/** The filters as an address says them, without the page. */
export function peopleQuery({ words, role, state, organization }: PeopleFilters): URLSearchParams {
  const said = { q: words, role, state, organization };
  return new URLSearchParams(Object.entries(said).filter(([, text]) => text !== ""));
}
