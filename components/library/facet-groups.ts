import { getTranslations } from "next-intl/server";
import type { FacetChoice, FacetGroup } from "@/components/lists/facet-props";
import type { ListFilter } from "@/lib/lists/list-filter";
import { objectiveNumbers } from "@/lib/reference/objectives";
import { pageWording } from "@/lib/wording/page-wording";

interface CountedList {
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  workstreams: readonly { slug: string; title: string }[];
}

/** Makes the groups of filters of a list from what was counted: only values that find something, or that are chosen. */
export async function facetGroups(filter: ListFilter, { counts, workstreams }: CountedList) {
  const [t, talk, wording] = await Promise.all([
    getTranslations("library.groups"),
    getTranslations("talk-page"),
    pageWording(),
  ]);

  /** @param values all that the facet may have, in the order in which people look for them */
  function words(
    name: string,
    label: string,
    values: readonly string[],
    labelOf: (value: string) => string | Pick<FacetChoice, "prefix" | "label" | "lang">,
  ): FacetGroup {
    const chosen = filter.chosen[name] ?? [];
    const counted = counts[name] ?? {};
    const known = [...new Set([...values, ...chosen])];
    const choices = known
      .filter((value) => (counted[value] ?? 0) > 0 || chosen.includes(value))
      .map((value) => {
        const text = labelOf(value);
        const labelled = typeof text === "string" ? { label: text } : text;
        return { value, ...labelled, count: counted[value] ?? 0, selected: chosen.includes(value) };
      });
    return { name, label, many: true, choices };
  }

  return {
    words,
    objective: () =>
      words("objective", t("objective"), objectiveNumbers.map(String), (value) => {
        const title = wording.objectiveShortTitle(Number(value));
        return { prefix: talk("objective", { number: Number(value) }), label: title.text, lang: title.lang };
      }),
    workstream: () =>
      words(
        "workstream",
        t("workstream"),
        workstreams.map(({ slug }) => slug),
        (value) => workstreams.find(({ slug }) => slug === value)?.title ?? value,
      ),
    country: (label: string) =>
      words(
        "country",
        label,
        wording.statesByName().map(({ iso2 }) => iso2),
        (value) => wording.stateName(value),
      ),
    year: (label: string) =>
      words(
        "year",
        label,
        Object.keys(counts.year ?? {}).sort((a, b) => b.localeCompare(a)),
        (value) => value,
      ),
  };
}
