import { getTranslations } from "next-intl/server";
import { chosenFilters } from "./chosen-filters";
import type { FacetsProps } from "./facet-props";

/** What the list is narrowed by, each as a link to the list without it; nothing when it is not narrowed. */
export async function FacetChips(props: FacetsProps) {
  const chosen = chosenFilters(props);
  if (chosen.length === 0) return null;
  const t = await getTranslations("library.facets");
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2">
      <h2 id="chosen-filters" className="font-semibold">
        {t("chosen")}
      </h2>
      <ul aria-labelledby="chosen-filters" className="contents">
        {chosen.map((filter) => (
          <li key={`${filter.name} ${filter.value}`} className="min-w-0">
            <a
              href={filter.without}
              rel="nofollow"
              className="inline-flex max-w-full items-center gap-2 rounded-sm border border-edge bg-surface px-2 py-1 text-sm no-underline hover:bg-info-soft hover:underline"
            >
              <span className="sr-only">{t("remove")}</span>
              <span className="min-w-0 wrap-anywhere">
                {filter.prefix ?? t("of", { group: filter.group })} <bdi lang={filter.lang}>{filter.label}</bdi>
              </span>
              <svg viewBox="0 0 16 16" className="size-3 shrink-0" aria-hidden="true" focusable="false">
                <path d="m3 3 10 10m0-10L3 13" fill="none" className="stroke-current" strokeWidth="2" />
              </svg>
            </a>
          </li>
        ))}
      </ul>
      <a href={props.path} className="px-2 py-1 text-sm">
        {t("clear")}
      </a>
    </div>
  );
}
