import { getTranslations } from "next-intl/server";
import { FilterChoice, FilterForm, FilterWords } from "@/components/lists/filter-fields";
import { type PeopleFilters, personRoles, personStates } from "@/lib/people/desk-filters";

/** Narrows the list of people. An ordinary form that asks for an address. */
export async function PeopleFilterForm({ path, filters }: { path: string; filters: PeopleFilters }) {
  const t = await getTranslations("admin.people");
  const any = { value: "", text: t("filters.any") };
  return (
    <FilterForm path={path} label={t("filters.title")} apply={t("filters.apply")} clear={t("filters.clear")}>
      {filters.organization !== "" && <input type="hidden" name="organization" value={filters.organization} />}
      <FilterWords label={t("filters.words")} value={filters.words} />
      <FilterChoice
        name="role"
        label={t("filters.role")}
        value={filters.role}
        options={[any, ...personRoles.map((value) => ({ value, text: t(`roles.${value}`) }))]}
      />
      <FilterChoice
        name="state"
        label={t("filters.state")}
        value={filters.state}
        options={[any, ...personStates.map((value) => ({ value, text: t(`states.${value}`) }))]}
      />
    </FilterForm>
  );
}
