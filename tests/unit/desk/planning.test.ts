import { describe, expect, test } from "vitest";
import { type Engagement, nothingKnown } from "@/lib/clashes/engagement";
import { placingStep } from "@/lib/desk/placing-step";
import { isShown, planningQuery, readPlanningFilter } from "@/lib/desk/planning-filter";
import { daysShown, planningGrid } from "@/lib/desk/planning-grid";
import { atMinute, type DateValue, inMonth, inWeekOf, onDays, oneOfDays } from "@/lib/time/date-value";

const today = "2026-11-21";

function engagement(id: string, date: DateValue, differing: Partial<Engagement> = {}): Engagement {
  return {
    ...nothingKnown,
    kind: "talk",
    id,
    date,
    title: id,
    lang: "en",
    path: null,
    status: "planned",
    ...differing,
  };
}

describe("the grid of a month", () => {
  test("goes from a Monday to a Sunday", () => {
    expect(daysShown("2026-12-01")).toEqual({ from: "2026-11-30", to: "2027-01-03" });
    expect(daysShown("2027-02-01")).toEqual({ from: "2027-02-01", to: "2027-02-28" });
  });

  test("puts what has its days on each of them, days of the months beside it too", () => {
    const hour = atMinute(new Date("2026-12-03T14:00:00Z"), null, "Europe/Zurich");
    const { weeks, someTime } = planningGrid("2026-12-01", [
      engagement("days", onDays("2026-11-30", "2026-12-01")),
      engagement("hour", hour),
    ]);
    const where = weeks.flatMap(({ days }) => days.flatMap(({ day, entries }) => entries.map(({ id }) => [day, id])));
    expect(where).toEqual([
      ["2026-11-30", "days"],
      ["2026-12-01", "days"],
      ["2026-12-03", "hour"],
    ]);
    expect(someTime).toEqual([]);
    expect(weeks).toHaveLength(5);
  });

  test("draws a choice of days and a week as bars, cut at the end of a week, and puts no day on them", () => {
    const { weeks } = planningGrid("2026-12-01", [
      engagement("options", oneOfDays(["2026-12-05", "2026-12-08"])),
      engagement("week", inWeekOf("2026-12-14")),
    ]);
    const bars = weeks.map((week) => week.bars.map((bar) => [bar.engagement.id, bar.from, bar.length]));
    expect(bars).toEqual([[["options", 5, 2]], [["options", 0, 2]], [["week", 0, 7]], [], []]);
    expect(weeks.flatMap(({ days }) => days.flatMap(({ entries }) => entries))).toEqual([]);
  });

  test("says of a month that it is some time in it", () => {
    const { weeks, someTime } = planningGrid("2026-12-01", [engagement("month", inMonth(2026, 12))]);
    expect(someTime.map(({ id }) => id)).toEqual(["month"]);
    expect(weeks.flatMap(({ bars }) => bars)).toEqual([]);
  });
});

describe("the filter", () => {
  test("is read from the address and goes back into it; the month is the present one unless it says another", () => {
    const id = "0190a4be-7a31-7c10-8a5b-0123456789ab";
    const query = { month: "2027-03", kind: "talk", region: "arab", workstream: id, language: "fr", person: "Núñez" };
    const filter = readPlanningFilter(query, today);
    expect(filter).toMatchObject({ ...query, month: "2027-03-01", ignored: [] });
    expect(Object.fromEntries(planningQuery(filter))).toEqual({ ...query, month: undefined });
    expect(readPlanningFilter({}, today).month).toBe("2026-11-01");
    expect(readPlanningFilter({ month: "2026-13", kind: "party", x: "1" }, today)).toMatchObject({
      month: "2026-11-01",
      kind: null,
      ignored: expect.arrayContaining(["month", "kind", "x"]),
    });
  });

  test.each<[string, Partial<Engagement>, boolean]>([
    ["a talk of the region, in French, with the speaker", {}, true],
    ["another region", { regions: ["lac"] }, false],
    ["another language", { languages: ["en"] }, false],
    ["another speaker", { people: ["maria perez"] }, false],
    ["a proposal", { kind: "proposal" }, false],
  ])("shows or leaves out: %s", (_what, differing, expected) => {
    const filter = readPlanningFilter({ kind: "talk", region: "arab", language: "fr", person: "NUÑEZ" }, today);
    const one = { regions: ["arab"], languages: ["en", "fr"], people: ["jose nunez"], ...differing };
    expect(isShown(engagement("one", onDays(today), one), filter)).toBe(expected);
  });
});

describe("giving a talk a date", () => {
  test("schedules or moves it for a day, and notes or postpones for what is vaguer", () => {
    const [day, month] = [onDays("2027-03-01"), inMonth(2027, 3)];
    expect(placingStep(day, ["schedule", "date"])).toBe("schedule");
    expect(placingStep(day, ["reschedule", "postpone"])).toBe("reschedule");
    expect(placingStep(month, ["schedule", "date"])).toBe("date");
    expect(placingStep(month, ["reschedule", "postpone"])).toBe("postpone");
    expect(placingStep(month, ["edit", "hold"])).toBeNull();
  });
});
