import { describe, expect, test } from "vitest";
import { type Locale, locales } from "@/lib/i18n/locales";
import { atMinute, inMonth, inQuarter, inWeekOf, inYear, onDays, oneOfDays, unknownDate } from "@/lib/time/date-value";
import { formatDateValue, formatForReader, monthHeading } from "@/lib/time/format-date-value";
import { parseDateWords } from "@/lib/time/parse-date-words";

const talk = atMinute(new Date("2023-03-23T14:00:00Z"), new Date("2023-03-23T15:30:00Z"), "Europe/Zurich");

function again(words: string, locale: Locale = "en"): string {
  const parsed = parseDateWords(words);
  if (!parsed.ok) throw new Error(parsed.error.key);
  return formatDateValue(parsed.value, locale);
}

describe("in English", () => {
  test.each([
    ["2023-03-23", "23 March 2023"],
    ["23 March 2023, 3–4.30 PM CET", "23 March 2023, 15:00–16:30 (UTC+1, Europe/Zurich)"],
    ["8 May 2023, 14:30 CEST", "8 May 2023, 14:30 (UTC+2, Europe/Zurich)"],
    ["23 March 2023, 14:00 UTC", "23 March 2023, 14:00 (UTC)"],
    ["23 March 2023, 10:00 UTC−3", "23 March 2023, 10:00 (UTC−3)"],
    ["15 January 2024, 14:00 Europe/London", "15 January 2024, 14:00 (UTC, Europe/London)"],
    [
      "29 January 2024, 10:00 – 2 February 2024, 18:00 CET",
      "29 January 2024, 10:00 – 2 February 2024, 18:00 (UTC+1, Europe/Zurich)",
    ],
    ["29 October 2023, 01:30 CEST – 02:30 CET", "29 October 2023, 01:30 (UTC+2) – 02:30 (UTC+1, Europe/Zurich)"],
    ["3-9 March 2024", "3–9 March 2024"],
    ["29 January - 2 February 2024", "29 January – 2 February 2024"],
    ["8 or 11 March (TBD) 2024", "8 or 11 March 2024 (to be confirmed)"],
    ["8, 9 or 11 March 2024", "8, 9 or 11 March 2024 (to be confirmed)"],
    ["28 February or 1 March 2024", "28 February 2024 or 1 March 2024 (to be confirmed)"],
    ["29-31 January or 5 February 2024", "29–31 January 2024 or 5 February 2024 (to be confirmed)"],
    ["September/October 2024", "September 2024 or October 2024 (to be confirmed)"],
    ["WEEK OF 3 NOVEMBER 2026", "week of 3 November 2026"],
    ["2027-03", "March 2027"],
    ["8 November 2023 (TBD)", "8 November 2023 (to be confirmed)"],
    ["Late 2024", "late 2024"],
    ["Early 2025 (TBD)", "early 2025 (to be confirmed)"],
    ["Q4 2024", "October – December 2024"],
    ["2025", "2025"],
    ["TBD", "date to be announced"],
  ])("%s → %s", (words, expected) => {
    expect(again(words)).toBe(expected);
  });

  test("in documents of the Organization: 3 p.m., 10.30 a.m., noon", () => {
    const at = (start: string, end: string | null) =>
      formatDateValue(
        atMinute(new Date(`2023-03-23T${start}Z`), end ? new Date(`2023-03-23T${end}Z`) : null, "UTC"),
        "en",
        { clock: "un-style" },
      );
    expect(at("15:00", null)).toBe("23 March 2023, 3 p.m. (UTC)");
    expect(at("15:00", "16:30")).toBe("23 March 2023, 3–4.30 p.m. (UTC)");
    expect(at("10:30", "12:00")).toBe("23 March 2023, 10.30 a.m.–noon (UTC)");
    expect(at("12:00", "13:00")).toBe("23 March 2023, noon–1 p.m. (UTC)");
    expect(at("11:00", "13:00")).toBe("23 March 2023, 11 a.m.–1 p.m. (UTC)");
    expect(at("00:15", "01:00")).toBe("23 March 2023, 12.15–1 a.m. (UTC)");
    expect(formatDateValue(talk, "fr", { clock: "un-style" })).toBe("23 mars 2023, 15:00–16:30 (UTC+1, Europe/Zurich)");
  });
});

describe("in the other languages", () => {
  test.each<[Locale, string, string]>([
    ["fr", "23 March 2023, 15:00–16:30 CET", "23 mars 2023, 15:00–16:30 (UTC+1, Europe/Zurich)"],
    ["fr", "1 March 2024", "1er mars 2024"],
    ["fr", "1 or 8 March 2024", "1er ou 8 mars 2024 (à confirmer)"],
    ["fr", "Week of 3 November 2026", "semaine du 3 novembre 2026"],
    ["fr", "Late 2024", "fin 2024"],
    ["es", "8 or 11 March 2024", "8 u 11 de marzo de 2024 (por confirmar)"],
    ["es", "Week of 3 November 2026", "semana del 3 de noviembre de 2026"],
    ["ru", "8 or 11 March 2024", "8 или 11 марта 2024 г. (подлежит подтверждению)"],
    ["ru", "March 2027", "март 2027 г."],
    ["zh", "29 January – 2 February 2024", "2024年1月29日至2024年2月2日"],
    ["zh", "8 or 11 March 2024", "2024年3月8或11日（待确认）"],
    ["zh", "TBD", "日期待公布"],
    ["ar", "23 March 2023, 15:00–16:30 CET", "23 مارس 2023، 15:00–16:30 (UTC+1, Europe/Zurich)"],
    ["ar", "Late 2024", "أواخر عام 2024"],
  ])("%s: %s", (locale, words, expected) => {
    expect(again(words, locale)).toBe(expected);
  });

  test("no language leaves a gap of a phrase open, and Arabic keeps the digits 0–9", () => {
    const values = [
      talk,
      inWeekOf("2026-11-03"),
      inQuarter(2024, 4, { words: "Late 2024" }),
      unknownDate(),
      inYear(2025),
    ];
    for (const locale of locales) {
      for (const value of values) expect(formatDateValue(value, locale)).not.toMatch(/[{}٠-٩]/);
    }
  });
});

describe("options, of which the value keeps the window only", () => {
  test("are read from the words again", () => {
    const three = oneOfDays(["2024-03-08", "2024-03-09", "2024-03-11"]);
    expect(formatDateValue(three, "en")).toBe("8, 9 or 11 March 2024 (to be confirmed)");
  });

  test("are the ends of the window where there are no words", () => {
    const value = { ...oneOfDays(["2024-03-08", "2024-03-11"]), words: null };
    expect(formatDateValue(value, "en")).toBe("8 or 11 March 2024 (to be confirmed)");
  });

  test("are the whole window where the words cannot be read or say other days", () => {
    const value = oneOfDays(["2024-03-08", "2024-03-11"]);
    expect(formatDateValue({ ...value, words: "8 oder 11 März" }, "en")).toBe("8–11 March 2024 (to be confirmed)");
    expect(formatDateValue({ ...value, words: "1 or 2 May" }, "en")).toBe("8–11 March 2024 (to be confirmed)");
  });
});

describe("for a reader elsewhere", () => {
  test("the same hours on the reader's clock", () => {
    expect(formatForReader(talk, "en", "Asia/Kathmandu")).toBe("23 March 2023, 19:45–21:15 (UTC+5:45, Asia/Kathmandu)");
    expect(formatForReader(talk, "en", "America/New_York")).toBe(
      "23 March 2023, 10:00–11:30 (UTC−4, America/New_York)",
    );
    expect(formatForReader(talk, "en", "Pacific/Auckland")).toBe(
      "24 March 2023, 03:00–04:30 (UTC+13, Pacific/Auckland)",
    );
  });

  test("nothing where the clock shows the same, or where there is no hour", () => {
    expect(formatForReader(talk, "en", "Europe/Madrid")).toBeNull();
    expect(formatForReader(onDays("2023-03-23"), "en", "Asia/Kathmandu")).toBeNull();
  });
});

describe("headings of a list", () => {
  test("put a vague date after the last month that it covers", () => {
    const values = [
      unknownDate(),
      inYear(2024),
      inQuarter(2024, 4),
      inMonth(2024, 12),
      inQuarter(2024, 1),
      onDays("2024-03-31", "2024-04-02"),
      inWeekOf("2024-04-01"),
      onDays("2025-01-01"),
    ];
    const headings = values.map((value) => monthHeading(value, "en")).sort((a, b) => (a.key < b.key ? -1 : 1));
    expect(headings.map((heading) => heading.label)).toEqual([
      "March 2024",
      "January – March 2024",
      "April 2024",
      "December 2024",
      "October – December 2024",
      "2024",
      "January 2025",
      "Date to be announced",
    ]);
  });

  test("begin with a capital letter", () => {
    expect(monthHeading(inMonth(2024, 3), "fr").label).toBe("Mars 2024");
    expect(monthHeading(inMonth(2024, 3), "ru").label).toBe("Март 2024 г.");
  });
});
