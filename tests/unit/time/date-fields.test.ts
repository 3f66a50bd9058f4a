import { describe, expect, test } from "vitest";
import { type DateFields, dateFieldsOf, readDateFields } from "@/lib/time/date-fields";

function read(fields: Partial<DateFields>) {
  return readDateFields({ words: "", startTime: "", endTime: "", timeZone: "", ...fields });
}

function readValue(fields: Partial<DateFields>) {
  const result = read(fields);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

function errorsOf(fields: Partial<DateFields>) {
  const result = read(fields);
  return result.ok ? {} : Object.fromEntries(Object.entries(result.errors).map(([name, error]) => [name, error.key]));
}

describe("reading", () => {
  test("a day with times and a zone is an instant with an end, and keeps the words", () => {
    const value = readValue({
      words: "23 March 2023",
      startTime: "15:00",
      endTime: "4.30 p.m.",
      timeZone: "Europe/Zurich",
    });
    expect(value).toMatchObject({
      precision: "minute",
      start: new Date("2023-03-23T14:00:00Z"),
      end: new Date("2023-03-23T15:30:00Z"),
      timeZone: "Europe/Zurich",
      words: "23 March 2023",
    });
  });

  test.each([
    ["March 2027", "month", "2027-03-01", "2027-03-31"],
    ["week of 3 November 2026", "week", "2026-11-03", "2026-11-09"],
    ["8 or 11 March 2027 (TBD)", "options", "2027-03-08", "2027-03-11"],
    ["TBD", "unknown", null, null],
  ])("%s stays as vague as it is", (words, precision, windowStart, windowEnd) => {
    expect(readValue({ words, timeZone: "Europe/Zurich" })).toMatchObject({ precision, windowStart, windowEnd, words });
  });

  test("a time in the words is read with the zone of the field, without a warning about it", () => {
    const result = read({ words: "23 March 2027, 3 p.m.", timeZone: "Africa/Nairobi" });
    expect(result).toMatchObject({ ok: true, value: { start: new Date("2027-03-23T12:00:00Z") }, warnings: [] });
  });

  test.each<[string, Partial<DateFields>, Record<string, string>]>([
    ["31 November", { words: "31 November 2026" }, { words: "time.error.impossibleDate" }],
    ["nothing but times", { startTime: "15:00" }, { words: "time.error.empty" }],
    [
      "an end before its start",
      { words: "23 March 2027", startTime: "16:00", endTime: "15:00", timeZone: "UTC" },
      { endTime: "time.error.endBeforeStart" },
    ],
    [
      "an end at its start",
      { words: "23 March 2027", startTime: "16:00", endTime: "4 pm", timeZone: "UTC" },
      { endTime: "time.error.endBeforeStart" },
    ],
    ["an unknown zone", { words: "23 March 2027", timeZone: "Mars/Olympus" }, { timeZone: "time.error.unknownZone" }],
    ["a time without a zone", { words: "23 March 2027", startTime: "15:00" }, { timeZone: "time.error.zoneMissing" }],
    [
      "an end without a start",
      { words: "23 March 2027", endTime: "15:00", timeZone: "UTC" },
      { startTime: "time.error.startMissing" },
    ],
    ["a time in a month", { words: "March 2027", startTime: "15:00" }, { startTime: "time.fields.timeNeedsDay" }],
    [
      "a time on a range of days",
      { words: "23-24 March 2027", startTime: "15:00", timeZone: "UTC" },
      { startTime: "time.fields.timeNeedsDay" },
    ],
    [
      "a time twice",
      { words: "23 March 2027, 3 p.m. CET", startTime: "15:00" },
      { startTime: "time.fields.timeTwice" },
    ],
    [
      "an hour that no clock shows",
      { words: "23 March 2027", startTime: "25:00", timeZone: "UTC" },
      { startTime: "time.error.impossibleTime" },
    ],
    [
      "an hour that clocks skip",
      { words: "28 March 2027", startTime: "02:30", timeZone: "Europe/Zurich" },
      { startTime: "time.error.timeSkipped" },
    ],
    [
      "words for a time",
      { words: "23 March 2027", startTime: "after lunch", timeZone: "UTC" },
      { startTime: "time.fields.timeUnreadable" },
    ],
    [
      "a bare number for a time",
      { words: "23 March 2027", startTime: "15", timeZone: "UTC" },
      { startTime: "time.fields.timeUnreadable" },
    ],
  ])("%s is told at its field", (_what, fields, errors) => {
    expect(errorsOf(fields)).toEqual(errors);
  });
});

describe("showing again", () => {
  test.each<Partial<DateFields>>([
    { words: "23 March 2023", startTime: "15:00", endTime: "16:30", timeZone: "Europe/Zurich" },
    { words: "23 March 2023, 3 PM CET" },
    { words: "23 March 2027, 3 p.m.", timeZone: "Africa/Nairobi" },
    { words: "late 2027" },
    { words: "TBD" },
  ])("$words reads back to the same value", (fields) => {
    const value = readValue(fields);
    expect(readValue(dateFieldsOf(value))).toEqual(value);
  });

  test("no value shows empty fields", () => {
    expect(dateFieldsOf(null)).toEqual({ words: "", startTime: "", endTime: "", timeZone: "" });
  });
});
