import { describe, expect, test } from "vitest";
import { clashesAmong, clashesOf } from "@/lib/clashes/compare";
import { type Engagement, nothingKnown, type Plan, plainName } from "@/lib/clashes/engagement";
import { timeRelation, weeksAround } from "@/lib/clashes/time-relation";
import { atMinute, inMonth, inQuarter, inWeekOf, inYear, onDays, oneOfDays, unknownDate } from "@/lib/time/date-value";

const at = (from: string, to: string | null, zone = "Europe/Zurich") =>
  atMinute(new Date(from), to === null ? null : new Date(to), zone);

describe("how two dates meet", () => {
  const talk = at("2027-03-23T14:00:00Z", "2027-03-23T15:30:00Z");

  test.each([
    ["overlapping hours", at("2027-03-23T15:00:00Z", "2027-03-23T16:00:00Z"), "sameHours"],
    ["hours of another zone", at("2027-03-23T15:00:00Z", "2027-03-23T16:00:00Z", "America/New_York"), "sameHours"],
    ["one after the other", at("2027-03-23T15:30:00Z", "2027-03-23T17:00:00Z"), "sameDay"],
    ["no end: 90 minutes", at("2027-03-23T12:45:00Z", null), "sameHours"],
    ["no end, over before", at("2027-03-23T12:30:00Z", null), "sameDay"],
    ["a day without hours", onDays("2027-03-23"), "sameDay"],
    ["a range of days around it", onDays("2027-03-22", "2027-03-26"), "sameDay"],
    ["Monday of that week", onDays("2027-03-22"), "sameWeek"],
    ["Sunday of that week", onDays("2027-03-28"), "sameWeek"],
    ["the Sunday before", onDays("2027-03-21"), null],
    ["the Monday after", onDays("2027-03-29"), null],
    ["a week that holds it", inWeekOf("2027-03-22"), "maybe"],
    ["another week", inWeekOf("2027-03-29"), null],
    ["its month", inMonth(2027, 3), "maybe"],
    ["options around it", oneOfDays(["2027-03-20", "2027-03-25"]), "maybe"],
    ["its quarter", inQuarter(2027, 1), null],
    ["its year", inYear(2027), null],
    ["no date", unknownDate("TBD"), null],
  ])("%s", (_case, other, expected) => {
    expect(timeRelation(talk, other)).toBe(expected);
    expect(timeRelation(other, talk)).toBe(expected);
  });

  test("the weeks around a date hold all that may meet it", () => {
    expect(weeksAround(onDays("2027-03-23"))).toEqual({ from: "2027-03-22", to: "2027-03-28" });
    expect(weeksAround(onDays("2027-03-28"))).toEqual({ from: "2027-03-22", to: "2027-03-28" });
    expect(weeksAround(onDays("2026-12-31", "2027-01-04"))).toEqual({ from: "2026-12-28", to: "2027-01-10" });
    expect(weeksAround(inYear(2027))).toBeNull();
  });
});

const plan: Plan = {
  ...nothingKnown,
  level: "regional",
  regions: ["lac"],
  countries: ["CO"],
  workstreamId: "missing",
  primaryObjective: 8,
  audience: "open",
  languages: ["en", "es"],
  organizers: ["org-1", plainName("Casa Abierta")],
  people: [],
  words: plainName("Two experts; Ana Núñez (IOM), one representative of families"),
  dates: [onDays("2027-03-23"), inMonth(2027, 5)],
};
const engagement = (differing: Partial<Engagement>): Engagement => ({
  ...nothingKnown,
  kind: "talk",
  id: "a",
  date: onDays("2027-03-23"),
  title: "A talk",
  lang: "en",
  path: null,
  status: "scheduled",
  ...differing,
});
const one = (differing: Partial<Engagement>) => clashesOf(plan, [engagement(differing)])[0];

describe("what clashes", () => {
  test.each([
    ["region", { regions: ["lac", "africa"], level: "regional" as const }],
    ["country", { countries: ["CO"] }],
    ["workstream", { workstreamId: "missing" }],
    ["organizers", { organizers: ["org-1"] }],
    ["organizers", { organizers: ["casa abierta"] }],
    ["people", { people: [plainName("Ana NUNEZ")] }],
    ["interpretation", { languages: ["es", "fr"] }],
    ["objective", { primaryObjective: 8 }],
    ["global", { level: "global" as const, regions: ["africa", "arab", "asia-pacific", "ece", "lac"] }],
  ])("on the same day: %s %o", (reason, facts) => {
    expect(one(facts)?.reasons).toEqual([reason]);
  });

  test("what says nothing is no reason: two open talks, a name of one word, a talk in one language", () => {
    expect(one({ audience: "open", people: ["ana"], languages: ["es"] })?.reasons).toEqual([]);
  });

  test("two talks for young people share their audience", () => {
    const youth = clashesOf({ ...plan, audience: "youth" }, [engagement({ audience: "youth" })]);
    expect(youth[0]?.reasons).toEqual(["audience"]);
  });

  test("the same day is worth a word by itself, the same week only with a firm reason", () => {
    const sameWeek = onDays("2027-03-25");
    expect(one({})).toMatchObject({ time: "sameDay", reasons: [], strong: false });
    expect(one({ date: sameWeek })).toBeUndefined();
    expect(one({ date: sameWeek, primaryObjective: 8, countries: [] })).toBeUndefined();
    expect(one({ date: sameWeek, regions: ["lac"] })).toMatchObject({ time: "sameWeek", reasons: ["region"] });
    expect(one({ date: sameWeek, level: "global" })).toBeUndefined();
  });

  test("a month is compared like a perhaps, at its own place among the dates", () => {
    expect(one({ date: onDays("2027-05-04"), regions: ["lac"] })).toMatchObject({ dateIndex: 1, time: "maybe" });
  });

  test("the weightiest comes first, and each at the date which it meets most", () => {
    const found = clashesOf(plan, [
      engagement({ id: "same-day" }),
      engagement({ id: "people", people: ["ana nunez"] }),
      engagement({ id: "week", date: onDays("2027-03-24"), workstreamId: "missing" }),
      engagement({ id: "region", regions: ["lac"] }),
    ]);
    expect(found.map((clash) => clash.with.id)).toEqual(["people", "region", "week", "same-day"]);
    expect(found.map((clash) => clash.strong)).toEqual([true, true, false, false]);
  });

  test("among many, each pair is named once, and the dates of one proposal never clash with each other", () => {
    const pairs = clashesAmong([
      engagement({ id: "b", regions: ["lac"] }),
      engagement({ id: "a", regions: ["lac"] }),
      engagement({ kind: "proposal", id: "p", regions: ["ece"] }),
      engagement({ kind: "proposal", id: "p", regions: ["ece"], date: onDays("2027-03-23", "2027-03-24") }),
    ]);
    expect(pairs.map(({ one: first, clash }) => `${first.id}${clash.with.id}`).sort()).toEqual([
      "ab",
      "ap",
      "ap",
      "bp",
      "bp",
    ]);
  });
});
