import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { longestQuestion } from "@/lib/search/search-query";

/** The search in the head of every page. */
export async function HeaderSearch({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "search" });
  return (
    <search aria-label={t("inHeader")}>
      <form method="get" action={`/${locale}/search`} className="flex">
        <label htmlFor="header-search" className="sr-only">
          {t("label")}
        </label>
        <input
          id="header-search"
          type="search"
          name="q"
          dir="auto"
          maxLength={longestQuestion}
          className="w-36 border border-edge bg-page px-2 py-1 text-ink sm:w-44"
        />
        <button type="submit" className="border border-s-0 border-edge bg-page px-2 py-1 font-semibold text-link">
          {t("submit")}
        </button>
      </form>
    </search>
  );
}
