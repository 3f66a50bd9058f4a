import { describe, expect, test } from "vitest";
import { checkDateValue } from "@/lib/time/check-date-value";
import {
  atMinute,
  compareDateValues,
  type DateValue,
  dateValueSchema,
  fromColumns,
  inMonth,
  inQuarter,
  inWeekOf,
  inYear,
  onDays,
  oneOfDays,
  overlapsPeriod,
  toColumns,
  unknownDate,
} from "@/lib/time/date-value";

const talk = atMinute(new Date("2023-03-23T14:00:00Z"), new Date("2023-03-23T15:30:00Z"), "Europe/Zurich");

describe("making a value", () => {
  test("the window is the local days of the instants; an end at midnight does not touch the next day", () => {
    expect(talk).toMatchObject({ precision: "minute", windowStart: "2023-03-23", windowEnd: "2023-03-23" });
    const evening = atMinute(new Date("2023-03-23T21:00:00Z"), new Date("2023-03-23T23:00:00Z"), "Europe/Zurich");
    expect(evening.windowEnd).toBe("2023-03-23");
    const auckland = atMinute(new Date("2023-03-23T14:00:00Z"), null, "Pacific/Auckland");
    expect(auckland.windowStart).toBe("2023-03-24");
  });

  test.each<[string, DateValue, string, string]>([
    ["day", onDays("2024-02-28"), "2024-02-28", "2024-02-28"],
    ["days", onDays("2024-01-29", "2024-02-02"), "2024-01-29", "2024-02-02"],
    ["options", oneOfDays(["2024-03-11", "2024-03-08"]), "2024-03-08", "2024-03-11"],
    ["week", inWeekOf("2026-12-29"), "2026-12-29", "2027-01-04"],
    ["month", inMonth(2024, 2), "2024-02-01", "2024-02-29"],
    ["quarter", inQuarter(2024, 4), "2024-10-01", "2024-12-31"],
    ["year", inYear(2025), "2025-01-01", "2025-12-31"],
  ])("%s", (_, value, from, to) => {
    expect([value.windowStart, value.windowEnd]).toEqual([from, to]);
    expect(checkDateValue(value)).toEqual([]);
  });

  test("impossible input is refused", () => {
    expect(() => onDays("2023-11-31")).toThrow(RangeError);
    expect(() => onDays("2024-02-02", "2024-01-29")).toThrow(RangeError);
    expect(() => oneOfDays(["2024-03-08"])).toThrow(RangeError);
    expect(() => oneOfDays([])).toThrow(RangeError);
    const start = new Date("2023-03-23T14:00:00Z");
    expect(() => atMinute(start, start, "Europe/Zurich")).toThrow(RangeError);
    expect(() => atMinute(start, null, "Mars/Base")).toThrow(RangeError);
    expect(() => atMinute(start, null, "CET")).toThrow(RangeError);
  });
});

describe("checking a value from outside", () => {
  const base: DateValue = { ...talk };
  test.each<[string, Partial<DateValue>, string]>([
    ["an unknown date with days", { precision: "unknown", start: null, end: null, timeZone: null }, "unknownHasDate"],
    ["no window", { windowStart: null, windowEnd: null }, "windowMissing"],
    ["31 November", { windowStart: "2023-11-31", windowEnd: "2023-12-01" }, "impossibleDate"],
    ["an end before its start", { windowStart: "2023-03-24" }, "endBeforeStart"],
    ["an end before its start, in hours", { end: new Date("2023-03-23T13:00:00Z") }, "endBeforeStart"],
    ["a start outside the window", { start: new Date("2023-03-22T14:00:00Z") }, "outsideWindow"],
    ["an end outside the window", { end: new Date("2023-03-24T14:00:00Z") }, "outsideWindow"],
    ["an hour in a mere day", { precision: "day" }, "timeNeedsMinute"],
    ["a minute without a start", { start: null, end: null }, "startMissing"],
    ["an invalid start", { start: new Date("never") }, "startMissing"],
    ["a minute without a zone", { timeZone: null }, "zoneMissing"],
    ["an unknown zone", { timeZone: "Mars/Base" }, "unknownZone"],
    ["an abbreviation as a zone", { timeZone: "CET" }, "unknownZone"],
    ["a week of eight days", { ...inWeekOf("2026-11-03"), windowEnd: "2026-11-10" }, "windowDoesNotFit"],
    ["half a month", { ...inMonth(2024, 3), windowEnd: "2024-03-15" }, "windowDoesNotFit"],
    ["a quarter that begins in February", { ...inQuarter(2024, 1), windowStart: "2024-02-01" }, "windowDoesNotFit"],
    ["a year of eleven months", { ...inYear(2024), windowEnd: "2024-11-30" }, "windowDoesNotFit"],
    ["one option", { ...onDays("2024-03-08"), precision: "options" }, "windowDoesNotFit"],
    ["words without end", { words: "x".repeat(201) }, "tooLong"],
  ])("%s", (_, change, expected) => {
    const value = { ...base, ...change };
    expect(checkDateValue(value).map((fault) => fault.key)).toEqual([`time.error.${expected}`]);
    expect(dateValueSchema.safeParse(value).success).toBe(false);
  });

  test("the schema takes what JSON makes of a value, and leaves out further fields", () => {
    const json: unknown = JSON.parse(JSON.stringify({ ...talk, extra: "field" }));
    expect(dateValueSchema.parse(json)).toEqual(talk);
    expect(dateValueSchema.parse(unknownDate("TBD"))).toEqual(unknownDate("TBD"));
    expect(dateValueSchema.safeParse({ ...talk, start: 0 }).success).toBe(false);
  });

  test("an issue carries the message key and its values", () => {
    const result = dateValueSchema.safeParse({ ...talk, timeZone: "Mars/Base" });
    expect(result.error?.issues[0]).toMatchObject({
      message: "time.error.unknownZone",
      params: { values: { zone: "Mars/Base" } },
    });
  });
});

describe("columns", () => {
  test.each<DateValue>([talk, inQuarter(2024, 4, { words: "Late 2024", tentative: true }), unknownDate("TBD")])(
    "keep $precision whole",
    (value) => {
      expect(fromColumns(toColumns(value))).toEqual(value);
    },
  );

  test("have days as UTC midnight", () => {
    expect(toColumns(onDays("2024-03-11")).windowStart?.toISOString()).toBe("2024-03-11T00:00:00.000Z");
  });
});

describe("order", () => {
  test("by first possible day, the more exact first, the unknown last", () => {
    const sorted = [
      talk,
      atMinute(new Date("2023-03-23T15:00:00Z"), null, "Europe/Zurich"),
      onDays("2023-03-23"),
      onDays("2023-03-23", "2023-03-24"),
      oneOfDays(["2023-03-23", "2023-03-30"]),
      inWeekOf("2023-03-23"),
      onDays("2024-01-01"),
      inMonth(2024, 1),
      inQuarter(2024, 1, { words: "Early 2024" }),
      inQuarter(2024, 1, { words: "Q1 2024" }),
      inYear(2024),
      unknownDate("TBC"),
      unknownDate("TBD"),
    ];
    expect([...sorted].reverse().sort(compareDateValues)).toEqual(sorted);
  });
});

describe("overlap with a period", () => {
  test.each<[string, DateValue, string | null, string | null, boolean]>([
    ["inside", inMonth(2024, 3), "2024-01-01", "2024-12-31", true],
    ["touching the first day", inMonth(2024, 3), "2024-03-31", null, true],
    ["touching the last day", inMonth(2024, 3), null, "2024-03-01", true],
    ["before", inMonth(2024, 3), "2024-04-01", null, false],
    ["after", inMonth(2024, 3), null, "2024-02-29", false],
    ["unknown, in an open period", unknownDate(), "2024-01-01", null, true],
    ["unknown, in a closed period", unknownDate(), "2024-01-01", "2024-12-31", false],
  ])("%s", (_, value, from, to, expected) => {
    expect(overlapsPeriod(value, from, to)).toBe(expected);
  });
});
