"use client";

import { useSearchParams } from "next/navigation";
import type { Locale } from "@/lib/i18n/locales";
import { LanguageLinks } from "./language-links";

/** Language links that keep filters and searches. Only for pages made for the request: a cached page has no query. */
export function LanguageLinksWithQuery(props: { label: string; current: Locale }) {
  const query = useSearchParams().toString();
  return <LanguageLinks {...props} query={query === "" ? "" : `?${query}`} />;
}
