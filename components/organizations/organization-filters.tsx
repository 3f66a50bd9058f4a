import { getTranslations } from "next-intl/server";
import { FilterChoice, FilterForm, FilterWords } from "@/components/lists/filter-fields";
import { type OrganizationFilters, organizationStates } from "@/lib/organizations/desk-filters";
import { organizationKinds } from "@/lib/reference/organization-kinds";

/** Narrows the directory. An ordinary form that asks for an address. */
export async function OrganizationFilterForm({ path, filters }: { path: string; filters: OrganizationFilters }) {
  const [t, people, kinds] = await Promise.all([
    getTranslations("admin.organizations"),
    getTranslations("admin.people.filters"),
    getTranslations("reference.organizationKinds"),
  ]);
  const any = { value: "", text: people("any") };
  return (
    <FilterForm path={path} label={people("title")} apply={people("apply")} clear={people("clear")}>
      <FilterWords label={t("filters.words")} value={filters.words} />
      <FilterChoice
        name="kind"
        label={t("filters.kind")}
        value={filters.kind}
        options={[any, ...organizationKinds.map((value) => ({ value, text: kinds(value) }))]}
      />
      <FilterChoice
        name="state"
        label={t("filters.state")}
        value={filters.state}
        options={[any, ...organizationStates.map((value) => ({ value, text: t(`states.${value}`) }))]}
      />
    </FilterForm>
  );
}
