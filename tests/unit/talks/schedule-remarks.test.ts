import { expect, test } from "vitest";
import { scheduleRemarks } from "@/lib/talks/schedule-remarks";
import { atMinute, type DateValue, onDays } from "@/lib/time/date-value";

const now = new Date("2026-11-21T09:00:00Z");
const start = new Date("2026-12-03T14:00:00Z");
const lasting = (minutes: number) => atMinute(start, new Date(start.getTime() + minutes * 60_000), "Europe/Zurich");

test.each<[string, DateValue, string[]]>([
  ["90 minutes", lasting(90), []],
  ["105 minutes", lasting(105), ["talks.remarks.length"]],
  ["an hour without an end", atMinute(start, null, "Europe/Zurich"), ["talks.remarks.noEnd"]],
  ["a day", onDays("2026-12-03"), ["talks.remarks.noHour"]],
  [
    "a day to be confirmed",
    onDays("2026-12-03", "2026-12-03", { tentative: true }),
    ["talks.remarks.noHour", "talks.remarks.tentative"],
  ],
  ["a day that passed", onDays("2026-11-20"), ["talks.remarks.noHour", "talks.remarks.past"]],
])("%s: told, never refused", (_name, schedule, keys) => {
  expect(scheduleRemarks(schedule, now).map(({ key }) => key)).toEqual(keys);
});

test("the length is told in minutes", () => {
  expect(scheduleRemarks(lasting(180), now)[0]?.values).toEqual({ minutes: 180, usual: 90 });
});
