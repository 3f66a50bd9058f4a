import { getTranslations } from "next-intl/server";
import { inputClass } from "@/components/forms/input-class";
import { buttonClass } from "@/components/ui/button-class";
import { locales } from "@/lib/i18n/locales";
import type { WordingFilters } from "@/lib/wording/desk-filters";
import { wordingLists } from "@/lib/wording/lists";

/** Narrows the list of official wording. An ordinary form that asks for an address, so that a list can be kept and shared. */
export async function WordingFilterForm({ path, filters }: { path: string; filters: WordingFilters }) {
  const [t, languages] = await Promise.all([getTranslations("wording"), getTranslations("reference.languages")]);
  const choices = [
    { name: "list", value: filters.list, options: wordingLists.map((value) => ({ value, text: t(`lists.${value}`) })) },
    {
      name: "language",
      value: filters.language,
      options: locales.map((value) => ({ value, text: languages(value) })),
    },
  ] as const;
  return (
    <form action={path} className="screen-only mb-6 flex flex-wrap items-end gap-4" aria-label={t("filters.title")}>
      {choices.map(({ name, value, options }) => (
        <div key={name} className="w-full sm:w-auto">
          <label htmlFor={`filter-${name}`} className="block font-semibold">
            {t(`filters.${name}`)}
          </label>
          <select id={`filter-${name}`} name={name} defaultValue={value} className={inputClass(false, "medium")}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.text}
              </option>
            ))}
          </select>
        </div>
      ))}
      <div className="w-full sm:w-auto">
        <label htmlFor="filter-q" className="block font-semibold">
          {t("filters.words")}
        </label>
        <input
          id="filter-q"
          type="search"
          name="q"
          dir="auto"
          defaultValue={filters.words}
          className={inputClass(false, "medium")}
        />
      </div>
      <div className="flex items-center gap-3 py-2">
        <input
          id="filter-unverified"
          type="checkbox"
          name="unverified"
          value="yes"
          defaultChecked={filters.unverified}
          className="size-6 accent-action"
        />
        <label htmlFor="filter-unverified">{t("filters.unverified")}</label>
      </div>
      <button type="submit" className={buttonClass("secondary")}>
        {t("filters.apply")}
      </button>
      <a href={path} className="py-2">
        {t("filters.clear")}
      </a>
    </form>
  );
}
