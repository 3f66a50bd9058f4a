import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { inputClass } from "@/components/forms/input-class";
import { buttonClass } from "@/components/ui/button-class";
import type { BulkChoices } from "@/lib/desk/bulk-choices";
import { type BulkKind, mostAtOnce, taskText } from "@/lib/desk/bulk-schema";
import { SelectPage } from "./select-page";

interface BulkFormProps {
  /** Address of the page that shows what will happen. */
  action: string;
  /** The filters of the list, for "all that fit". */
  filters: string;
  total: number;
  choices: BulkChoices;
  /** The list, with a box named `id` in each row. */
  children: ReactNode;
}

/** Lets the person do something with several rows. An ordinary form that asks for the page on which it is confirmed. */
export async function BulkForm({ action, filters, total, choices, children }: BulkFormProps) {
  const t = await getTranslations("queue.actions");
  const options = (kind: BulkKind, targets: readonly { id: string | null; name: string }[]) =>
    targets.map(({ id, name }) => (
      <option key={taskText({ kind, target: id })} value={taskText({ kind, target: id })}>
        {name}
      </option>
    ));
  return (
    <form method="get" action={action}>
      <input type="hidden" name="filters" value={filters} />
      {children}
      <fieldset className="screen-only mt-4 border border-line bg-surface p-4">
        <legend className="font-semibold">{t("label")}</legend>
        <div className="mb-3 flex flex-wrap gap-x-6 gap-y-2">
          <SelectPage label={t("page")} />
          <label className="flex items-center gap-3">
            <input type="checkbox" name="all" value="yes" className="size-6 shrink-0 accent-action" />
            {total > mostAtOnce ? t("allMost", { most: mostAtOnce, count: total }) : t("all", { count: total })}
          </label>
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <select name="task" aria-label={t("label")} defaultValue="" className={inputClass(false, "medium")}>
            <option value="">{t("choose")}</option>
            <optgroup label={t("assign")}>{options("assign", choices.candidates)}</optgroup>
            <optgroup label={t("release")}>{options("release", choices.reviewers)}</optgroup>
            <optgroup label={t("workstream")}>
              {options("workstream", [...choices.workstreams, { id: null, name: t("noWorkstream") }])}
            </optgroup>
            <optgroup label={t("decision")}>
              <option value="decline">{t("decline")}</option>
              <option value="reserve">{t("reserve")}</option>
            </optgroup>
          </select>
          <button type="submit" className={buttonClass("primary")}>
            {t("go")}
          </button>
        </div>
        <p className="mt-2 text-sm text-muted">{t("hint")}</p>
      </fieldset>
    </form>
  );
}
