import { plainWords } from "@/lib/http/plain-words";
import { filterReader, type Query } from "@/lib/http/read-filters";
import { type SearchKind, searchKinds } from "./entry";

/** Characters of a question that are read; nobody asks more. */
export const longestQuestion = 200;
export const foundPerPage = 20;

export interface SearchQuery {
  /** Empty when nothing is asked. */
  q: string;
  kind: SearchKind | null;
  page: number;
}

/**
 * Reads what is asked of the search from an address. Nothing in an address is ever an error: control characters go, a long
 * question is cut, and what is no kind is left out and named.
 */
export function readSearchQuery(query: Query): SearchQuery & { ignored: string[] } {
  const read = filterReader(query, ["q", "kind", "page"]);
  return {
    q: read.words("q"),
    kind: read.one("kind", searchKinds) ?? null,
    page: read.page("page"),
    ignored: read.ignored(),
  };
}

/** A question without what the database cannot hold, cut to a sensible length. */
export function readQuestion(text: string): string {
  return plainWords(text, longestQuestion);
}

/** The query of an address that asks the same, on the first page. */
export function searchAddress({ q, kind }: Pick<SearchQuery, "q" | "kind">): URLSearchParams {
  return new URLSearchParams({ q, ...(kind ? { kind } : {}) });
}
