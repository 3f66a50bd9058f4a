import { getTranslations } from "next-intl/server";
import { FilterChoice, FilterForm, FilterWords } from "@/components/lists/filter-fields";
import { locales } from "@/lib/i18n/locales";
import type { WordingFilters } from "@/lib/wording/desk-filters";
import { wordingLists } from "@/lib/wording/lists";

/** Narrows the list of official wording. An ordinary form that asks for an address, so that a list can be kept and shared. */
export async function WordingFilterForm({ path, filters }: { path: string; filters: WordingFilters }) {
  const [t, languages] = await Promise.all([getTranslations("wording"), getTranslations("reference.languages")]);
  return (
    <FilterForm path={path} label={t("filters.title")} apply={t("filters.apply")} clear={t("filters.clear")}>
      <FilterChoice
        name="list"
        label={t("filters.list")}
        value={filters.list}
        options={wordingLists.map((value) => ({ value, text: t(`lists.${value}`) }))}
      />
      <FilterChoice
        name="language"
        label={t("filters.language")}
        value={filters.language}
        options={locales.map((value) => ({ value, text: languages(value) }))}
      />
      <FilterWords label={t("filters.words")} value={filters.words} />
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
    </FilterForm>
  );
}
