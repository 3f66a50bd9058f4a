import { readPage } from "@/lib/http/read-page";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { type WordingList, wordingLists } from "./lists";

/** What narrows the desk's list of official wording. One list and one language at a time: they are compared with one source. */
export interface WordingFilters {
  list: WordingList;
  language: Locale;
  words: string;
  unverified: boolean;
  page: number;
}

type Query = Record<string, string | string[] | undefined>;

/** Reads the address; what it does not know is left out. @param reader language of the reader, shown unless asked otherwise */
export function readWordingFilters(query: Query, reader: Locale): WordingFilters {
  const first = (name: string): string | undefined => [query[name]].flat()[0];
  const language = first("language");
  return {
    list: wordingLists.find((list) => list === first("list")) ?? wordingLists[0],
    language: isLocale(language) ? language : reader,
    words: (first("q") ?? "").replaceAll("\0", "").slice(0, 100).trim(),
    unverified: first("unverified") === "yes",
    page: readPage(query.page),
  };
}

/** The filters as an address says them, without the page. */
export function wordingQuery({ list, language, words, unverified }: WordingFilters): URLSearchParams {
  return new URLSearchParams({
    list,
    language,
    ...(words ? { q: words } : {}),
    ...(unverified ? { unverified: "yes" } : {}),
  });
}
