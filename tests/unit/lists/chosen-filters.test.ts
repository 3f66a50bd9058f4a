import { expect, test } from "vitest";
import { chosenFilters } from "@/components/lists/chosen-filters";
import type { FacetsProps } from "@/components/lists/facet-props";

const list: FacetsProps = {
  path: "/en/reports",
  text: { name: "q", label: "Words", value: "a&b" },
  dates: [{ name: "from", label: "From", value: "" }],
  groups: [
    {
      name: "objective",
      label: "Objective",
      choices: [
        { value: "7", label: "7", selected: true },
        { value: "8", label: "8", selected: true },
        { value: "9", label: "9", selected: false },
      ],
    },
  ],
  order: {
    name: "sort",
    label: "Order",
    choices: [
      { value: "newest", label: "Newest", selected: false },
      { value: "title", label: "Title", selected: true },
    ],
  },
  keep: [{ name: "view", value: "month" }],
};

test("each filter that holds can be taken away, and all else stays", () => {
  expect(chosenFilters(list).map(({ name, value, without }) => [name, value, without])).toEqual([
    ["q", "a&b", "/en/reports?view=month&sort=title&objective=7&objective=8"],
    ["objective", "7", "/en/reports?view=month&sort=title&q=a%26b&objective=8"],
    ["objective", "8", "/en/reports?view=month&sort=title&q=a%26b&objective=7"],
  ]);
});

test("the last one leads to the plain list", () => {
  const { order: _, keep: __, text: ___, ...plain } = list;
  const one = {
    ...plain,
    groups: [{ name: "year", label: "Year", choices: [{ value: "2024", label: "2024", selected: true }] }],
  };
  expect(chosenFilters(one).map((filter) => filter.without)).toEqual(["/en/reports"]);
});
