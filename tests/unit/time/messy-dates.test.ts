import { describe, expect, test } from "vitest";
import { dateValueSchema } from "@/lib/time/date-value";
import { formatDateValue } from "@/lib/time/format-date-value";
import { type ParsedDate, parseDateWords } from "@/lib/time/parse-date-words";
import { type MessyDate, messyDates } from "@/tests/corpus/messy-dates";

function read({ words, year, zone, order }: MessyDate): ParsedDate {
  return parseDateWords(words, {
    ...(year ? { defaultYear: year } : {}),
    ...(zone ? { defaultTimeZone: zone } : {}),
    ...(order ? { dayOrder: order } : {}),
  });
}

function reading(parsed: ParsedDate): string {
  if (!parsed.ok) return `error ${parsed.error.key.replace("time.error.", "")}`;
  const { value } = parsed;
  const instants = [value.start, value.end].filter((it) => it !== null).map((it) => it.toISOString().slice(0, 16));
  const parts = [value.precision, value.windowStart, value.windowEnd, ...instants, value.timeZone];
  return [...parts.filter((it) => it !== null), ...(value.tentative ? ["tentative"] : [])].join(" ");
}

describe("the corpus of messy dates", () => {
  test.each(messyDates.map((entry) => [`${entry.language} ${entry.words}`, entry] as const))("%s", (_name, entry) => {
    const parsed = read(entry);
    expect(reading(parsed)).toBe(entry.reads);
    const warnings = parsed.ok ? parsed.warnings.map(({ key }) => key.replace("time.warning.", "")) : [];
    expect(warnings).toEqual(entry.warns ?? []);
  });

  test("holds at least 120 dates in English, French and Spanish, no two the same", () => {
    const main = messyDates.filter(({ language }) => ["en", "fr", "es"].includes(language));
    expect(main.length).toBeGreaterThanOrEqual(120);
    for (const language of ["en", "fr", "es"]) {
      expect(main.filter((entry) => entry.language === language).length, language).toBeGreaterThanOrEqual(25);
    }
    expect(new Set(messyDates.map((entry) => JSON.stringify({ ...entry, reads: "", warns: [] }))).size).toBe(
      messyDates.length,
    );
  });

  test("every reading is a value that the database takes and every language can say", () => {
    for (const entry of messyDates) {
      const parsed = read(entry);
      if (!parsed.ok) continue;
      expect(dateValueSchema.safeParse(parsed.value).success, entry.words).toBe(true);
      expect(parsed.value.words, entry.words).toBe(entry.words.trim());
      expect(formatDateValue(parsed.value, "en"), entry.words).not.toBe("");
    }
  });
});
