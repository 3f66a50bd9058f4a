import { expect, test } from "vitest";
import { givenViews, tidyQuery, viewLists } from "@/lib/desk/view-lists";

test("a view is one text, in whatever order it was typed, and keeps nothing that its list does not know", () => {
  expect(tidyQuery("proposals", "level=global&status=declined&page=4&view=x&javascript=alert(1)")).toBe(
    "status=declined&level=global",
  );
  expect(tidyQuery("talks", "q=chad&status=held&page=3&x=1")).toBe("status=held&q=chad");
  expect(tidyQuery("proposals", "")).toBe("");
});

test.each(viewLists)("the given views of %s are written as their list writes them, and all differ", (list) => {
  const queries = givenViews[list].map(({ query }) => query);
  expect(queries.map((query) => tidyQuery(list, query))).toEqual(queries);
  expect(new Set(queries).size).toBe(queries.length);
});
