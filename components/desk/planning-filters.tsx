import { getTranslations } from "next-intl/server";
import { inputClass } from "@/components/forms/input-class";
import { FilterChoice, FilterForm } from "@/components/lists/filter-fields";
import { engagementKinds, type PlanningFilter } from "@/lib/desk/planning-filter";
import { locales } from "@/lib/i18n/locales";
import { regionIds } from "@/lib/reference/regions";

interface PlanningFiltersProps {
  path: string;
  filter: PlanningFilter;
  workstreams: readonly { id: string; title: string }[];
}

/** Narrows the planning calendar; the month stays. */
export async function PlanningFilters({ path, filter, workstreams }: PlanningFiltersProps) {
  const [t, reference] = await Promise.all([getTranslations("planning"), getTranslations("reference")]);
  const any = { value: "", text: t("any") };
  return (
    <FilterForm path={path} label={t("filters")} apply={t("apply")} clear={t("clear")}>
      <input type="hidden" name="month" value={filter.month.slice(0, 7)} />
      <FilterChoice
        name="kind"
        label={t("filter.kind")}
        value={filter.kind ?? ""}
        options={[any, ...engagementKinds.map((kind) => ({ value: kind, text: t(`kindsMany.${kind}`) }))]}
      />
      <FilterChoice
        name="region"
        label={t("filter.region")}
        value={filter.region ?? ""}
        options={[any, ...regionIds.map((region) => ({ value: region, text: reference(`regions.${region}`) }))]}
      />
      <FilterChoice
        name="workstream"
        label={t("filter.workstream")}
        value={filter.workstream ?? ""}
        options={[any, ...workstreams.map(({ id, title }) => ({ value: id, text: title }))]}
      />
      <FilterChoice
        name="language"
        label={t("filter.language")}
        value={filter.language ?? ""}
        options={[any, ...locales.map((language) => ({ value: language, text: reference(`languages.${language}`) }))]}
      />
      <div className="w-full sm:w-auto">
        <label htmlFor="filter-person" className="block font-semibold">
          {t("filter.person")}
        </label>
        <input
          id="filter-person"
          type="search"
          name="person"
          dir="auto"
          maxLength={100}
          defaultValue={filter.person}
          className={inputClass(false, "medium")}
        />
      </div>
    </FilterForm>
  );
}
