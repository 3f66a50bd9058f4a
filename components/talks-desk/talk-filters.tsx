import { getTranslations } from "next-intl/server";
import { FilterChoice, FilterForm, FilterWords } from "@/components/lists/filter-fields";
import { deskStatuses, type TalkFilters } from "@/lib/talks/desk-filters";
import { talkStages } from "@/lib/talks/stage";

interface TalkFiltersProps {
  /** Address of the list. */
  path: string;
  filters: TalkFilters;
  workstreams: readonly { slug: string; title: string }[];
}

/** Narrows the desk's list of talks. An ordinary form that asks for an address, so that a list can be kept and shared. */
export async function TalkFilterForm({ path, filters, workstreams }: TalkFiltersProps) {
  const [t, stages, workflow] = await Promise.all([
    getTranslations("talks.desk.filters"),
    getTranslations("talk-page.stage"),
    getTranslations("workflow.talk"),
  ]);
  return (
    <FilterForm path={path} label={t("title")} apply={t("apply")} clear={t("clear")}>
      <FilterChoice
        name="status"
        label={t("status")}
        value={filters.status}
        options={deskStatuses.map((value) => ({
          value,
          text: value === "open" || value === "all" ? t(`statuses.${value}`) : workflow(value),
        }))}
      />
      <FilterChoice
        name="stage"
        label={t("stage")}
        value={filters.stage ?? ""}
        options={[{ value: "", text: t("any") }, ...talkStages.map((value) => ({ value, text: stages(value) }))]}
      />
      {workstreams.length > 1 && (
        <FilterChoice
          name="workstream"
          label={t("workstream")}
          value={filters.workstream ?? ""}
          options={[
            { value: "", text: t("any") },
            ...workstreams.map(({ slug, title }) => ({ value: slug, text: title })),
          ]}
        />
      )}
      <FilterWords label={t("text")} value={filters.text} />
    </FilterForm>
  );
}
