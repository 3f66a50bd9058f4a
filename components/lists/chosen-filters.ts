import type { FacetsProps } from "./facet-props";

/** A filter that holds, with the address of the list without it. */
export interface ChosenFilter {
  name: string;
  value: string;
  group: string;
  label: string;
  prefix?: string | undefined;
  lang?: string | undefined;
  without: string;
}

/** Every filter that holds, in the order of the form. The page number is never kept: another list has other pages. */
export function chosenFilters({ path, groups, text, dates = [], order, keep = [] }: FacetsProps): ChosenFilter[] {
  const fields = [...(text ? [text] : []), ...dates].filter((field) => field.value !== "");
  const chosen: Omit<ChosenFilter, "without">[] = [
    ...fields.map(({ name, label, value }) => ({ name, value, group: label, label: value })),
    ...groups.flatMap((group) =>
      group.choices
        .filter((choice) => choice.selected)
        .map(({ value, label, prefix, lang }) => ({
          name: group.name,
          value,
          group: group.label,
          label,
          prefix,
          lang,
        })),
    ),
  ];
  const ordered = order?.choices.findIndex((choice) => choice.selected) ?? 0;
  const kept = [...keep, ...(order && ordered > 0 ? [{ name: order.name, value: order.choices[ordered]?.value }] : [])];
  return chosen.map((filter) => {
    const query = new URLSearchParams();
    for (const { name, value } of [...kept, ...chosen.filter((other) => other !== filter)]) {
      if (value !== undefined) query.append(name, value);
    }
    return { ...filter, without: query.size > 0 ? `${path}?${query}` : path };
  });
}
