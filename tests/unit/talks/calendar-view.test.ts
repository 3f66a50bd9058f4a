import { describe, expect, test } from "vitest";
import { monthAfter, readCalendarAddress, weeksOfMonth } from "@/lib/talks/calendar-view";
import { extentOf, positionOf, roadmapScale } from "@/lib/talks/roadmap-scale";
import type { DateValue } from "@/lib/time/date-value";

describe("what an address asks of the calendar", () => {
  const today = "2026-11-21";

  test.each([
    [undefined, "list", []],
    ["month", "month", []],
    ["roadmap", "roadmap", []],
    ["week", "list", ["view"]],
    [["roadmap", "month"], "roadmap", ["view"]],
    ["__proto__", "list", ["view"]],
  ])("view %j is the %s", (view, read, ignored) => {
    expect(readCalendarAddress({ view }, today)).toMatchObject({ view: read, ignored });
  });

  test.each([
    [undefined, "2026-11-01", []],
    ["2027-02", "2027-02-01", []],
    ["2027-13", "2026-11-01", ["month"]],
    ["2027-2", "2026-11-01", ["month"]],
    ["9999-01", "2026-11-01", ["month"]],
    ["2027-02-01", "2026-11-01", ["month"]],
  ])("month %j starts on %s", (month, first, ignored) => {
    expect(readCalendarAddress({ month }, today)).toMatchObject({ month: first, ignored });
  });

  test.each([
    [undefined, 1, []],
    ["7", 7, []],
    ["0", 1, ["page"]],
    ["-1", 1, ["page"]],
    ["1e3", 1, ["page"]],
    ["99999", 1, ["page"]],
  ])("page %j is page %d", (page, read, ignored) => {
    expect(readCalendarAddress({ page }, today)).toMatchObject({ page: read, ignored });
  });

  test("names what it does not know, but not what other sites hang on links", () => {
    const { filter, ignored } = readCalendarAddress({ level: "global", colour: "red", utm_source: "x" }, today);
    expect(filter).toEqual({ level: "global" });
    expect(ignored).toEqual(["colour"]);
  });
});

describe("a month as a table", () => {
  test("goes from Monday to Sunday and has every day once", () => {
    const weeks = weeksOfMonth("2026-11-01");
    expect(weeks[0]).toEqual([null, null, null, null, null, null, "2026-11-01"]);
    expect(weeks.flat().filter(Boolean)).toHaveLength(30);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeksOfMonth("2027-02-01").flat()).toHaveLength(28);
  });

  test("the months beside it, over the turn of the year", () => {
    expect(monthAfter("2026-12-01", 1)).toBe("2027-01-01");
    expect(monthAfter("2026-01-01", -1)).toBe("2025-12-01");
  });
});

describe("the line of time", () => {
  const date = (windowStart: string | null, windowEnd: string | null): DateValue => ({
    precision: windowStart === null ? "unknown" : "day",
    ...{ windowStart, windowEnd },
    ...{ start: null, end: null, timeZone: null, tentative: false, words: null },
  });

  test("holds every date between its ends, wider the vaguer it is", () => {
    const dates = [date("2026-12-03", "2026-12-03"), date("2027-03-01", "2027-03-31"), date(null, null)];
    const scale = roadmapScale(dates, 600);
    if (!scale) throw new Error("There are dates");
    expect([scale.from, scale.to]).toEqual(["2026-12-01", "2027-04-01"]);
    const [day, month, unknown] = dates.map((one) => extentOf(scale, one));
    expect(unknown).toBeNull();
    expect(day?.start).toBeCloseTo(positionOf(scale, "2026-12-03"));
    expect(month?.end).toBeCloseTo(600);
    expect((month?.end ?? 0) - (month?.start ?? 0)).toBeGreaterThan(((day?.end ?? 0) - (day?.start ?? 0)) * 25);
  });

  test("bears as many marks as have room for their words", () => {
    const marks = (to: string) => roadmapScale([date("2026-01-01", "2026-01-01"), date(to, to)], 560)?.marks.length;
    expect(marks("2026-06-01")).toBe(6);
    expect(marks("2027-12-01")).toBe(8);
    expect(marks("2035-12-01")).toBe(10);
  });

  test("is not drawn without any date", () => {
    expect(roadmapScale([date(null, null)], 560)).toBeNull();
  });
});
