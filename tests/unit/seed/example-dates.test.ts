import { expect, test } from "vitest";
import { readDateFields } from "@/lib/time/date-fields";
import { addDays, type PlainDay } from "@/lib/time/plain-day";
import { earlyNextYear, inWords, lateNextYear, monthOfDay, oneOf, weekOf } from "@/prisma/seed/examples/dates";

/** Every day of two years, leap day included: the examples are counted from whatever day the demo is started on. */
const days: PlainDay[] = Array.from({ length: 731 }, (_, index) => addDays("2027-06-01", index));

function read(words: string): { precision: string; from: string | null; to: string | null } {
  const result = readDateFields({ words, startTime: "", endTime: "", timeZone: "" });
  if (!result.ok) throw new Error(`${words}: ${JSON.stringify(result.errors)}`);
  const { precision, windowStart, windowEnd } = result.value;
  return { precision, from: windowStart, to: windowEnd };
}

test("the dates of the examples are words that the form reads as meant, whatever the day", () => {
  for (const day of days) {
    expect(read(inWords(day))).toEqual({ precision: "day", from: day, to: day });
    const later = addDays(day, 3);
    expect(read(oneOf(day, later))).toEqual({ precision: "options", from: day, to: later });
    const week = read(weekOf(day));
    expect(week.precision).toBe("week");
    expect(day >= (week.from ?? "") && day <= (week.to ?? "")).toBe(true);
    expect(read(monthOfDay(day))).toMatchObject({ precision: "month", from: `${day.slice(0, 7)}-01` });
    const next = Number(day.slice(0, 4)) + 1;
    expect(read(lateNextYear(day))).toEqual({ precision: "quarter", from: `${next}-10-01`, to: `${next}-12-31` });
    expect(read(earlyNextYear(day))).toEqual({ precision: "quarter", from: `${next}-01-01`, to: `${next}-03-31` });
  }
});
