import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/i18n/locales";
import { type SearchQuery, searchAddress } from "@/lib/search/search-query";

interface SearchNothingProps {
  locale: Locale;
  query: SearchQuery;
  /** Other kinds have results, or other pages. */
  hasOthers: boolean;
}

/** Nothing was found: what else can be tried. */
export async function SearchNothing({ locale, query, hasOthers }: SearchNothingProps) {
  const t = await getTranslations("search");
  return (
    <div className="mt-6 max-w-text">
      <EmptyState title={t("nothing", { q: query.q })}>
        <ul className="list-disc ps-5">
          {hasOthers && (
            <li>
              <a href={`/${locale}/search?${searchAddress({ ...query, kind: null })}`}>{t("tryAllKinds")}</a>
            </li>
          )}
          <li>{t("tryFewer")}</li>
          <li>{t("tryLanguage")}</li>
          <li>
            <a href={`/${locale}/calendar`}>{t("tryCalendar")}</a>
          </li>
          <li>
            <a href={`/${locale}/coverage`}>{t("tryCoverage")}</a>
          </li>
        </ul>
      </EmptyState>
    </div>
  );
}
