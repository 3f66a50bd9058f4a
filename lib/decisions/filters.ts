import { readPage } from "@/lib/http/read-page";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { type Outcome, outcomes } from "./outcome";

/** Decisions a page. */
export const decisionsSize = 25;

export const decisionStates = ["held", "announced", "withdrawn"] as const;
export type DecisionState = (typeof decisionStates)[number];

export interface DecisionFilters {
  state: DecisionState;
  outcome: Outcome | null;
  /** Language of the letter. */
  language: Locale | null;
  /** Only what the reader decided. */
  mine: boolean;
  q: string;
  page: number;
}

/** Reads the filters from the address; what is not understood is left out, never an error. */
export function readDecisionFilters(query: Readonly<Record<string, string | string[] | undefined>>): DecisionFilters {
  const one = (name: string): string => {
    const value = query[name];
    return (Array.isArray(value) ? value[0] : value)?.replaceAll("\0", "").toWellFormed().trim() ?? "";
  };
  const language = one("language");
  return {
    state: decisionStates.find((state) => state === one("state")) ?? "held",
    outcome: outcomes.find((outcome) => outcome === one("outcome")) ?? null,
    language: isLocale(language) ? language : null,
    mine: one("by") === "me",
    q: one("q").slice(0, 200),
    page: readPage(query.page),
  };
}

/** The filters as an address has them, without what is the default anyway. */
export function decisionQuery(filters: DecisionFilters): URLSearchParams {
  const query = new URLSearchParams();
  if (filters.state !== "held") query.set("state", filters.state);
  if (filters.outcome) query.set("outcome", filters.outcome);
  if (filters.language) query.set("language", filters.language);
  if (filters.mine) query.set("by", "me");
  if (filters.q) query.set("q", filters.q);
  return query;
}
