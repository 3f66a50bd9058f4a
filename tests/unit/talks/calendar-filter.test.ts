import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarQuery, readCalendarFilter } from "@/lib/talks/calendar-filter";

test("reads every filter of the contract", () => {
  const query = {
    level: "regional",
    region: "africa",
    country: "ke",
    objective: "8",
    workstream: "missing-migrants",
    audience: "open",
    format: "hybrid",
    language: "fr",
    status: "planned",
    from: "2026-01-01",
    to: "2026-12-31",
    q: " missing ",
  };
  expect(readCalendarFilter(query)).toEqual({
    filter: { ...query, country: "KE", objective: 8, q: "missing" },
    ignored: [],
  });
});

test.each([
  ["level", "galactic"],
  ["region", "atlantis"],
  ["country", "XX"],
  ["objective", "24"],
  ["objective", "08"],
  ["workstream", "../etc"],
  ["status", "draft"],
  ["from", "2026-02-30"],
  ["to", "tomorrow"],
  ["q", "\u0000\u0001"],
])("leaves out %s=%s and says so", (name, value) => {
  expect(readCalendarFilter({ [name]: value })).toEqual({ filter: {}, ignored: [name] });
});

test("empty and absent filters are no filters, and unknown names are nobody's business", () => {
  expect(readCalendarFilter({ level: "", q: "  ", utm_source: "x", __proto__: "y" })).toEqual({
    filter: {},
    ignored: [],
  });
});

test("a repeated name counts once", () => {
  expect(readCalendarFilter({ level: ["global", "regional"] }).filter).toEqual({ level: "global" });
});

test("any text is read without an error, and what is read reads back the same", () => {
  const names = fc.constantFrom("level", "region", "objective", "from", "to", "q", "workstream", "language");
  fc.assert(
    fc.property(fc.dictionary(names, fc.string({ unit: "binary", maxLength: 300 })), (query) => {
      const { filter } = readCalendarFilter(query);
      const again = readCalendarFilter(Object.fromEntries(calendarQuery(filter)));
      expect(again).toEqual({ filter, ignored: [] });
    }),
  );
});
