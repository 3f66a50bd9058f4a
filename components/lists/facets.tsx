import { getTranslations } from "next-intl/server";
import { inputClass } from "@/components/forms/input-class";
import { buttonClass } from "@/components/ui/button-class";
import { FacetChips } from "./facet-chips";
import { FacetGroupFields } from "./facet-group-fields";
import type { FacetsProps } from "./facet-props";

/**
 * Narrows a list by what its records have, with counts. An ordinary form that asks for an address: it works without
 * JavaScript, and a view can be kept and shared. What is chosen stands above the list and can be taken away piece by piece.
 */
export async function Facets(props: FacetsProps) {
  const { path, groups, text, dates = [], order, keep = [] } = props;
  const t = await getTranslations("library.facets");
  return (
    <div className="screen-only my-6">
      <details className="border border-line bg-surface">
        <summary className="cursor-pointer p-4 font-semibold">{t("title")}</summary>
        <form method="get" action={path} className="px-4 pb-4">
          {keep.map(({ name, value }) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
            {text && (
              <div>
                <label htmlFor={`filter-${text.name}`} className="block font-semibold">
                  {text.label}
                </label>
                <input
                  id={`filter-${text.name}`}
                  type="search"
                  name={text.name}
                  dir="auto"
                  defaultValue={text.value}
                  maxLength={200}
                  className={inputClass(false)}
                />
              </div>
            )}
            {dates.map((date) => (
              <div key={date.name}>
                <label htmlFor={`filter-${date.name}`} className="block font-semibold">
                  {date.label}
                </label>
                <input
                  id={`filter-${date.name}`}
                  type="date"
                  name={date.name}
                  defaultValue={date.value}
                  className={inputClass(false)}
                />
              </div>
            ))}
            {[...groups, ...(order ? [order] : [])]
              .filter((group) => group.choices.length > 0)
              .map((group) => (
                <FacetGroupFields key={group.name} group={group} any={group === order ? undefined : t("any")} />
              ))}
          </div>
          <p className="mt-4 flex flex-wrap items-center gap-4">
            <button type="submit" className={buttonClass("primary")}>
              {t("apply")}
            </button>
            <a href={path}>{t("clear")}</a>
          </p>
        </form>
      </details>
      <FacetChips {...props} />
    </div>
  );
}
