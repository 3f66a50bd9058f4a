import { getTranslations } from "next-intl/server";
import { inputClass } from "@/components/forms/input-class";
import { buttonClass } from "@/components/ui/button-class";
import type { Locale } from "@/lib/i18n/locales";
import { longestQuestion } from "@/lib/search/search-query";

/** The one field of the search; an ordinary form, so that an answer has an address. */
export async function SearchForm({ locale, q }: { locale: Locale; q: string }) {
  const t = await getTranslations("search");
  return (
    <search aria-label={t("title")}>
      <form method="get" action={`/${locale}/search`} className="max-w-text">
        <label htmlFor="search-q" className="block font-semibold">
          {t("label")}
        </label>
        <p id="search-hint" className="text-muted">
          {t("hint")}
        </p>
        <div className="mt-1 flex flex-wrap gap-2">
          <input
            id="search-q"
            type="search"
            name="q"
            dir="auto"
            defaultValue={q}
            maxLength={longestQuestion}
            aria-describedby="search-hint"
            className={`${inputClass(false)} min-w-0 flex-1`}
          />
          <button type="submit" className={buttonClass("primary")}>
            {t("submit")}
          </button>
        </div>
      </form>
    </search>
  );
}
