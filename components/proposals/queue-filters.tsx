import { getTranslations } from "next-intl/server";
import { FilterChoice, FilterForm, FilterWords } from "@/components/lists/filter-fields";
import { type DeskFilters, deskOrders, deskStatuses } from "@/lib/proposals/desk-filters";
import { regionIds } from "@/lib/reference/regions";
import { talkLevels } from "@/lib/reference/talk-terms";

interface QueueFiltersProps {
  /** Address of the queue. */
  path: string;
  filters: DeskFilters;
  workstreams: readonly { slug: string; title: string }[];
}

/** Narrows and orders the queue. An ordinary form that asks for an address, so that a view can be kept and shared. */
export async function QueueFilters({ path, filters, workstreams }: QueueFiltersProps) {
  const [t, workflow, reference] = await Promise.all([
    getTranslations("proposals.desk"),
    getTranslations("workflow.proposal"),
    getTranslations("reference"),
  ]);
  const any = { value: "", text: t("any") };
  return (
    <FilterForm path={path} label={t("filters")} apply={t("apply")} clear={t("clear")}>
      <FilterChoice
        name="status"
        label={t("status")}
        value={filters.status}
        options={deskStatuses.map((value) => ({
          value,
          text: value === "waiting" || value === "all" ? t(`statuses.${value}`) : workflow(value),
        }))}
      />
      <FilterChoice
        name="level"
        label={t("level")}
        value={filters.level ?? ""}
        options={[any, ...talkLevels.map((value) => ({ value, text: reference(`levels.${value}`) }))]}
      />
      <FilterChoice
        name="region"
        label={t("region")}
        value={filters.region ?? ""}
        options={[any, ...regionIds.map((value) => ({ value, text: reference(`regions.${value}`) }))]}
      />
      <FilterChoice
        name="workstream"
        label={t("workstream")}
        value={filters.workstream ?? ""}
        options={[any, ...workstreams.map(({ slug, title }) => ({ value: slug, text: title }))]}
      />
      <FilterChoice
        name="order"
        label={t("order")}
        value={filters.order}
        options={deskOrders.map((value) => ({ value, text: t(`orders.${value}`) }))}
      />
      <FilterWords label={t("text")} value={filters.text} />
    </FilterForm>
  );
}
