import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDateValue } from "@/lib/time/check-date-value";
import {
  atMinute,
  compareDateValues,
  dateValueSchema,
  fromColumns,
  inMonth,
  inYear,
  onDays,
  overlapsPeriod,
  toColumns,
  unknownDate,
} from "@/lib/time/date-value";
import { formatDateValue } from "@/lib/time/format-date-value";
import { parseDateWords } from "@/lib/time/parse-date-words";
import { addDays } from "@/lib/time/plain-day";
import { instantOf, localTimeOf } from "@/lib/time/zones";
import { anyDate, anyExactDate, anyInstant, anyVagueDate, anyZone, aroundClockChange } from "../../support/any-date";

describe("every value", () => {
  test("is valid, passes the schema and survives its columns", () => {
    fc.assert(
      fc.property(anyDate, (it) => {
        expect(checkDateValue(it)).toEqual([]);
        expect(dateValueSchema.parse(it)).toEqual(it);
        expect(fromColumns(toColumns(it))).toEqual(it);
      }),
    );
  });

  test("has its instants in the window, on the local calendar", () => {
    fc.assert(
      fc.property(anyExactDate, ({ start, end, timeZone, windowStart, windowEnd }) => {
        const first = start && timeZone && localTimeOf(start, timeZone).day;
        const last = end && timeZone ? localTimeOf(new Date(end.getTime() - 1), timeZone).day : first;
        expect([windowStart, windowEnd]).toEqual([first, last]);
      }),
    );
  });

  test("overlaps the period of its own window, and none that ends before it", () => {
    fc.assert(
      fc.property(anyVagueDate, ({ ...it }) => {
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
    anyDate,
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
      fc.property(anyDate, (it) => {
        fc.pre(it.precision !== "unknown");
        expect(compareDateValues(it, unknownDate())).toBe(-1);
      }),
    );
  });
});

describe("words", () => {
  test("in English read back to the same value", () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom("24-hour" as const, "un-style" as const), (it, clock) => {
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
      fc.property(fc.oneof(anyInstant, aroundClockChange), anyZone, (moment, timeZone) => {
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
