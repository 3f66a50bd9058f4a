import { plainWords } from "@/lib/http/plain-words";
import { readPage } from "@/lib/http/read-page";
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

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads what is asked of the search from an address. Nothing in an address is ever an error: control characters go, a long
 * question is cut, and what is no kind is left out and named.
 */
export function readSearchQuery(query: Query): SearchQuery & { ignored: string[] } {
  const first = (name: string) => {
    const value = query[name];
    return (typeof value === "string" ? value : value?.[0]) ?? "";
  };
  const wanted = first("kind").trim();
  const kind = searchKinds.find((one) => one === wanted) ?? null;
  return {
    q: readQuestion(first("q")),
    kind,
    page: readPage(query.page),
    ignored: wanted !== "" && kind === null ? ["kind"] : [],
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
