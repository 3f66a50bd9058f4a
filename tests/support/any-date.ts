import fc from "fast-check";
import {
  atMinute,
  type DateValue,
  inMonth,
  inQuarter,
  inWeekOf,
  inYear,
  onDays,
  oneOfDays,
  unknownDate,
} from "@/lib/time/date-value";
import { addDays } from "@/lib/time/plain-day";

const zones = ["Europe/Zurich", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland", "America/St_Johns", "UTC"];
export const anyZone = fc.constantFrom(...zones);
const year = fc.integer({ min: 2000, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays("2000-01-01", days));
export const anyInstant = fc
  .integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2037, 0) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));
/** Around the hours at which Geneva and New York change their clocks. */
export const aroundClockChange = fc
  .tuple(
    fc.constantFrom("2024-03-31T01:00Z", "2024-10-27T01:00Z", "2024-03-10T07:00Z", "2024-11-03T06:00Z"),
    fc.integer({ min: -240, max: 240 }),
  )
  .map(([change, minutes]) => new Date(new Date(change).getTime() + minutes * 60_000));
const length = fc.option(fc.integer({ min: 1, max: 3 * 24 * 60 }), { nil: null });

export const anyExactDate = fc
  .tuple(fc.oneof(anyInstant, aroundClockChange), length, anyZone)
  .map(([start, minutes, timeZone]) =>
    atMinute(start, minutes === null ? null : new Date(start.getTime() + minutes * 60_000), timeZone),
  );
export const anyVagueDate: fc.Arbitrary<DateValue> = fc.oneof(
  fc.tuple(day, fc.integer({ min: 0, max: 40 })).map(([from, count]) => onDays(from, addDays(from, count))),
  fc
    .tuple(day, fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }))
    .map(([from, counts]) => oneOfDays([from, ...counts.map((count) => addDays(from, count))])),
  day.map((from) => inWeekOf(from)),
  fc.tuple(year, month).map(([y, m]) => inMonth(y, m)),
  fc.tuple(year, fc.constantFrom(1, 2, 3, 4)).map(([y, q]) => inQuarter(y, q)),
  year.map((y) => inQuarter(y, 4, { words: `Late ${y}` })),
  year.map((y) => inYear(y)),
  fc.constant(unknownDate("TBD")),
);
const tentatively = (value: DateValue, tentative: boolean): DateValue =>
  value.precision === "unknown" || value.precision === "options" ? value : { ...value, tentative };
/** Any value of every precision, confirmed or not. */
export const anyDate = fc
  .tuple(fc.oneof(anyExactDate, anyVagueDate), fc.boolean())
  .map(([it, tentative]) => tentatively(it, tentative));
