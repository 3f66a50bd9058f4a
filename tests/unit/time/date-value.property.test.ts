import fc from "fast-check";
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
import { formatDateValue } from "@/lib/time/format-date-value";
import { parseDateWords } from "@/lib/time/parse-date-words";
import { addDays } from "@/lib/time/plain-day";
import { instantOf, localTimeOf } from "@/lib/time/zones";

const zones = ["Europe/Zurich", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland", "America/St_Johns", "UTC"];
const zone = fc.constantFrom(...zones);
const year = fc.integer({ min: 2000, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays("2000-01-01", days));
const instant = fc
  .integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2037, 0) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));
/** Around the hours at which Geneva and New York change their clocks. */
const changeOfClocks = fc
  .tuple(
    fc.constantFrom("2024-03-31T01:00Z", "2024-10-27T01:00Z", "2024-03-10T07:00Z", "2024-11-03T06:00Z"),
    fc.integer({ min: -240, max: 240 }),
  )
  .map(([change, minutes]) => new Date(new Date(change).getTime() + minutes * 60_000));
const length = fc.option(fc.integer({ min: 1, max: 3 * 24 * 60 }), { nil: null });

const exact = fc
  .tuple(fc.oneof(instant, changeOfClocks), length, zone)
  .map(([start, minutes, timeZone]) =>
    atMinute(start, minutes === null ? null : new Date(start.getTime() + minutes * 60_000), timeZone),
  );
const vague: fc.Arbitrary<DateValue> = fc.oneof(
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
const value = fc.tuple(fc.oneof(exact, vague), fc.boolean()).map(([it, tentative]) => tentatively(it, tentative));

describe("every value", () => {
  test("is valid, passes the schema and survives its columns", () => {
    fc.assert(
      fc.property(value, (it) => {
        expect(checkDateValue(it)).toEqual([]);
        expect(dateValueSchema.parse(it)).toEqual(it);
        expect(fromColumns(toColumns(it))).toEqual(it);
      }),
    );
  });

  test("has its instants in the window, on the local calendar", () => {
    fc.assert(
      fc.property(exact, ({ start, end, timeZone, windowStart, windowEnd }) => {
        const first = start && timeZone && localTimeOf(start, timeZone).day;
        const last = end && timeZone ? localTimeOf(new Date(end.getTime() - 1), timeZone).day : first;
        expect([windowStart, windowEnd]).toEqual([first, last]);
      }),
    );
  });

  test("overlaps the period of its own window, and none that ends before it", () => {
    fc.assert(
      fc.property(vague, ({ ...it }) => {
        fc.pre(it.windowStart !== null && it.windowEnd !== null);
        expect(overlapsPeriod(it, it.windowStart, it.windowStart)).toBe(true);
        expect(overlapsPeriod(it, it.windowEnd, it.windowEnd)).toBe(true);
        expect(overlapsPeriod(it, null, addDays(it.windowStart ?? "", -1))).toBe(false);
        expect(overlapsPeriod(it, addDays(it.windowEnd ?? "", 1), null)).toBe(false);
      }),
    );
  });
});

describe("the order of values", () => {
  /** Few different days, so that ties are common. */
  const close = fc.oneof(
    value,
    fc.constantFrom(
      onDays("2024-01-01"),
      onDays("2024-01-01", "2024-01-01", { words: "1.1.2024" }),
      onDays("2024-01-01", "2024-01-02"),
      inMonth(2024, 1),
      inYear(2024),
      unknownDate(),
      unknownDate("TBD"),
      atMinute(new Date("2024-01-01T10:00:00Z"), null, "UTC"),
      atMinute(new Date("2024-01-01T10:00:00Z"), null, "Europe/Zurich"),
      atMinute(new Date("2024-01-01T10:00:00Z"), new Date("2024-01-01T11:00:00Z"), "UTC"),
    ),
  );

  test("is antisymmetric, and 0 only for equal values", () => {
    fc.assert(
      fc.property(close, close, (a, b) => {
        expect(compareDateValues(a, b) + compareDateValues(b, a)).toBe(0);
        if (compareDateValues(a, b) === 0) expect(a).toEqual(b);
        expect(compareDateValues(a, a)).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  test("is transitive", () => {
    fc.assert(
      fc.property(close, close, close, (a, b, c) => {
        const [x, y, z] = [a, b, c].sort(compareDateValues);
        if (!x || !y || !z) throw new Error("three values");
        expect(Math.max(compareDateValues(x, y), compareDateValues(y, z), compareDateValues(x, z))).toBeLessThanOrEqual(
          0,
        );
      }),
      { numRuns: 500 },
    );
  });

  test("puts the unknown after everything", () => {
    fc.assert(
      fc.property(value, (it) => {
        fc.pre(it.precision !== "unknown");
        expect(compareDateValues(it, unknownDate())).toBe(-1);
      }),
    );
  });
});

describe("words", () => {
  test("in English read back to the same value", () => {
    fc.assert(
      fc.property(value, fc.constantFrom("24-hour" as const, "un-style" as const), (it, clock) => {
        const words = formatDateValue(it, "en", { clock });
        const parsed = parseDateWords(words);
        if (!parsed.ok) throw new Error(`${words}: ${parsed.error.key}`);
        expect(parsed.warnings, words).toEqual([]);
        expect({ ...parsed.value, words: it.words }, words).toEqual(it);
      }),
      { numRuns: 1000 },
    );
  });

  test("of any kind never break the reader", () => {
    const piece = fc.constantFrom(
      ..."23 March 2023 31 November , - or / ( ) TBD CET 15:00 3 p.m. UTC+1 Europe/Zurich week of late Q1 * 2024-02-30 \u0000 <b> ١".split(
        " ",
      ),
    );
    const phrase = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(fc.oneof(phrase, fc.string({ unit: "binary", maxLength: 220 })), (words) => {
        const parsed = parseDateWords(words, { defaultYear: 2024, defaultTimeZone: "Europe/Zurich" });
        if (parsed.ok) expect(checkDateValue(parsed.value), words).toEqual([]);
        else expect(parsed.error.key).toMatch(/^time\.error\./);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("local time", () => {
  test("goes to an instant and back, through every change of clocks", () => {
    fc.assert(
      fc.property(fc.oneof(instant, changeOfClocks), zone, (moment, timeZone) => {
        const local = localTimeOf(moment, timeZone);
        const reading = instantOf(local.day, local.minutes, timeZone);
        const instants = reading.kind === "fold" ? [reading.instant, reading.second] : [reading.instant];
        expect(reading.kind).not.toBe("gap");
        expect(instants.map((it) => it.getTime())).toContain(moment.getTime());
      }),
      { numRuns: 1000 },
    );
  });

  test("in a gap becomes the same minutes later, on the clock put forward", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 59 }), (minutes) => {
        const reading = instantOf("2024-03-31", 120 + minutes, "Europe/Zurich");
        expect(reading.kind).toBe("gap");
        expect(localTimeOf(reading.instant, "Europe/Zurich")).toEqual({ day: "2024-03-31", minutes: 180 + minutes });
      }),
    );
  });
});
