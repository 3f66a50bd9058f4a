import { getTranslations } from "next-intl/server";
import { inputClass } from "@/components/forms/input-class";
import { buttonClass } from "@/components/ui/button-class";
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
    <form action={path} className="screen-only mb-6 flex flex-wrap items-end gap-4" aria-label={t("filters")}>
      <Choice
        name="status"
        label={t("status")}
        value={filters.status}
        options={deskStatuses.map((value) => ({
          value,
          text: value === "waiting" || value === "all" ? t(`statuses.${value}`) : workflow(value),
        }))}
      />
      <Choice
        name="level"
        label={t("level")}
        value={filters.level ?? ""}
        options={[any, ...talkLevels.map((value) => ({ value, text: reference(`levels.${value}`) }))]}
      />
      <Choice
        name="region"
        label={t("region")}
        value={filters.region ?? ""}
        options={[any, ...regionIds.map((value) => ({ value, text: reference(`regions.${value}`) }))]}
      />
      <Choice
        name="workstream"
        label={t("workstream")}
        value={filters.workstream ?? ""}
        options={[any, ...workstreams.map(({ slug, title }) => ({ value: slug, text: title }))]}
      />
      <Choice
        name="order"
        label={t("order")}
        value={filters.order}
        options={deskOrders.map((value) => ({ value, text: t(`orders.${value}`) }))}
      />
      <div>
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
    <div>
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
