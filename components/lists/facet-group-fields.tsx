import { getLocale } from "next-intl/server";
import { inputClass } from "@/components/forms/input-class";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { FacetGroup } from "./facet-props";

interface FacetGroupFieldsProps {
  group: FacetGroup;
  /** Says "all" in a list to open; without it one of the values always holds. */
  any?: string | undefined;
}

/** The values of one filter: check boxes where several may hold, otherwise a list to open. */
export async function FacetGroupFields({ group, any }: FacetGroupFieldsProps) {
  const locale = (await getLocale()) as Locale;
  const counted = (count: number | undefined) => (count === undefined ? "" : ` (${formatNumber(locale, count)})`);
  const id = `filter-${group.name}`;
  if (!group.many) {
    return (
      <div>
        <label htmlFor={id} className="block font-semibold">
          {group.label}
        </label>
        <select
          id={id}
          name={group.name}
          defaultValue={group.choices.find((choice) => choice.selected)?.value ?? ""}
          className={inputClass(false)}
        >
          {any !== undefined && <option value="">{any}</option>}
          {group.choices.map((choice) => (
            <option key={choice.value} value={choice.value} lang={choice.prefix ? undefined : choice.lang}>
              {choice.prefix ? `${choice.prefix} ${choice.label}` : choice.label}
              {counted(choice.count)}
            </option>
          ))}
        </select>
      </div>
    );
  }
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{group.label}</legend>
      <ul className="mt-1 max-h-56 overflow-y-auto border-2 border-edge bg-page px-2 py-1">
        {group.choices.map((choice) => (
          <li key={choice.value}>
            <label className="flex gap-2 py-0.5">
              <input
                type="checkbox"
                name={group.name}
                value={choice.value}
                defaultChecked={choice.selected}
                className="mt-1 size-4 shrink-0 accent-action"
              />
              <span className="min-w-0 wrap-anywhere">
                {choice.prefix} <bdi lang={choice.lang}>{choice.label}</bdi>
                <span className="text-muted">{counted(choice.count)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
