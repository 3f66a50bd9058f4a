import { getTranslations } from "next-intl/server";
import { inputClass } from "@/components/forms/input-class";
import { buttonClass } from "@/components/ui/button-class";
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
    <form action={path} className="screen-only mb-6 flex flex-wrap items-end gap-4" aria-label={t("title")}>
      <Choice
        name="status"
        label={t("status")}
        value={filters.status}
        options={deskStatuses.map((value) => ({
          value,
          text: value === "open" || value === "all" ? t(`statuses.${value}`) : workflow(value),
        }))}
      />
      <Choice
        name="stage"
        label={t("stage")}
        value={filters.stage ?? ""}
        options={[{ value: "", text: t("any") }, ...talkStages.map((value) => ({ value, text: stages(value) }))]}
      />
      {workstreams.length > 1 && (
        <Choice
          name="workstream"
          label={t("workstream")}
          value={filters.workstream ?? ""}
          options={[
            { value: "", text: t("any") },
            ...workstreams.map(({ slug, title }) => ({ value: slug, text: title })),
          ]}
        />
      )}
      <div className="w-full sm:w-auto">
        <label htmlFor="filter-q" className="block font-semibold">
          {t("text")}
        </label>
        <input
          id="filter-q"
          type="search"
          name="q"
          dir="auto"
          defaultValue={filters.text}
          className={inputClass(false, "medium")}
        />
      </div>
      <button type="submit" className={buttonClass("secondary")}>
        {t("apply")}
      </button>
      <a href={path} className="py-2">
        {t("clear")}
      </a>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
}

function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <div className="w-full sm:w-auto">
      <label htmlFor={`filter-${name}`} className="block font-semibold">
        {label}
      </label>
      <select id={`filter-${name}`} name={name} defaultValue={value} className={inputClass(false, "medium")}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
