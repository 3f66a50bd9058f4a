import { expect, test } from "vitest";
import { deskQuery, readDeskFilters } from "@/lib/proposals/desk-filters";

const standard = {
  status: "waiting",
  level: null,
  region: null,
  workstream: null,
  text: "",
  order: "oldest",
  page: 1,
} as const;

test("an address without filters is what waits, the oldest first", () => {
  expect(readDeskFilters({})).toEqual(standard);
  expect(deskQuery(readDeskFilters({}))).toBe("");
});

test("filters go into the address and come back", () => {
  const filters = {
    status: "declined",
    level: "regional",
    region: "arab",
    workstream: "missing-migrants",
    text: "search & rescue",
    order: "title",
    page: 3,
  } as const;
  const query = Object.fromEntries(new URLSearchParams(deskQuery(filters)));
  expect(readDeskFilters(query)).toEqual(filters);
});

test.each([
  [{ status: "draft" }],
  [{ status: "__proto__" }],
  [{ level: "galactic", region: "atlantis", order: "random()" }],
  [{ page: "0" }],
  [{ page: "-1" }],
  [{ page: "1e9" }],
  [{ page: ["x", "2"] }],
  [{ q: "\0 " }],
])("what is not understood is left out: %j", (query) => {
  expect(readDeskFilters(query)).toEqual(standard);
});

test("text is kept as typed, within reason and in characters that a database can hold", () => {
  expect(readDeskFilters({ q: ` 100% \uD800_${"x".repeat(300)}` }).text).toHaveLength(200);
  expect(readDeskFilters({ q: "a\uD800" }).text).toBe("a\uFFFD");
});
