import { describe, expect, test } from "vitest";
import { type ParseOptions, parseDateWords } from "@/lib/time/parse-date-words";

/** Precision, window, instants and zone in one line, so that a table row can be read. */
function reading(words: string, options?: ParseOptions): string {
  const parsed = parseDateWords(words, options);
  if (!parsed.ok) return `error ${parsed.error.key.replace("time.error.", "")}`;
  const { value } = parsed;
  const instants = [value.start, value.end].filter((it) => it !== null).map((it) => it.toISOString().slice(0, 16));
  const parts = [value.precision, value.windowStart, value.windowEnd, ...instants, value.timeZone];
  return [...parts.filter((it) => it !== null), ...(value.tentative ? ["tentative"] : [])].join(" ");
}

function warningsOf(words: string, options?: ParseOptions): string[] {
  const parsed = parseDateWords(words, options);
  return parsed.ok ? parsed.warnings.map((warning) => warning.key.replace("time.warning.", "")) : ["unreadable"];
}

describe("dates without a time", () => {
  test.each([
    ["23 March 2023", "day 2023-03-23 2023-03-23"],
    ["31 October 2023", "day 2023-10-31 2023-10-31"],
    ["  23  march  2023 ", "day 2023-03-23 2023-03-23"],
    ["23rd of March, 2023", "day 2023-03-23 2023-03-23"],
    ["March 23, 2023", "day 2023-03-23 2023-03-23"],
    ["Thursday, 23 March 2023", "day 2023-03-23 2023-03-23"],
    ["23 Mar. 2023", "day 2023-03-23 2023-03-23"],
    ["2023-03-23", "day 2023-03-23 2023-03-23"],
    ["23/03/2023", "day 2023-03-23 2023-03-23"],
    ["23.03.2023", "day 2023-03-23 2023-03-23"],
    ["２３ March ２０２３", "day 2023-03-23 2023-03-23"],
    ["29 February 2024", "day 2024-02-29 2024-02-29"],
    ["29 January – 2 February 2024", "day 2024-01-29 2024-02-02"],
    ["29 January-2 February 2024", "day 2024-01-29 2024-02-02"],
    ["29 December 2024 – 3 January 2025", "day 2024-12-29 2025-01-03"],
    ["5–8 May 2026", "day 2026-05-05 2026-05-08"],
    ["from 5 to 8 May 2026", "day 2026-05-05 2026-05-08"],
    ["8 November 2023 (TBD)", "day 2023-11-08 2023-11-08 tentative"],
    ["8 November 2023, to be confirmed", "day 2023-11-08 2023-11-08 tentative"],
    ["8 or 11 March 2024 (TBD)", "options 2024-03-08 2024-03-11 tentative"],
    ["8 or 11 March 2024", "options 2024-03-08 2024-03-11 tentative"],
    ["11 or 8 March 2024", "options 2024-03-08 2024-03-11 tentative"],
    ["8, 9 or 11 March 2024", "options 2024-03-08 2024-03-11 tentative"],
    ["March 8 or 11, 2024", "options 2024-03-08 2024-03-11 tentative"],
    ["28 February or 1 March 2024", "options 2024-02-28 2024-03-01 tentative"],
    ["29–31 January or 5 February 2024", "options 2024-01-29 2024-02-05 tentative"],
    ["September/October 2024", "options 2024-09-01 2024-10-31 tentative"],
    ["8 or 8 March 2024", "day 2024-03-08 2024-03-08"],
    ["Week of 3 November 2026", "week 2026-11-03 2026-11-09"],
    ["week commencing 28 December 2026", "week 2026-12-28 2027-01-03"],
    ["March 2027", "month 2027-03-01 2027-03-31"],
    ["2024-02", "month 2024-02-01 2024-02-29"],
    ["mid-March 2027", "month 2027-03-01 2027-03-31"],
    ["Late 2024", "quarter 2024-10-01 2024-12-31"],
    ["Early 2025", "quarter 2025-01-01 2025-03-31"],
    ["Q1 2027", "quarter 2027-01-01 2027-03-31"],
    ["2027 Q3", "quarter 2027-07-01 2027-09-30"],
    ["second quarter of 2027", "quarter 2027-04-01 2027-06-30"],
    ["October–December 2024", "quarter 2024-10-01 2024-12-31"],
    ["2025", "year 2025-01-01 2025-12-31"],
    ["mid 2025", "year 2025-01-01 2025-12-31"],
    ["TBD", "unknown"],
    ["tbc", "unknown"],
    ["date to be announced", "unknown"],
  ])("%s", (words, expected) => {
    expect(reading(words)).toBe(expected);
    const parsed = parseDateWords(words);
    expect(parsed.ok && parsed.value.words).toBe(words.trim());
  });
});

describe("French and Spanish", () => {
  test.each([
    ["23 mars 2023", "day 2023-03-23 2023-03-23"],
    ["le 1er août 2024", "day 2024-08-01 2024-08-01"],
    ["du 29 janvier au 2 février 2024", "day 2024-01-29 2024-02-02"],
    ["8 ou 11 mars 2024 (à confirmer)", "options 2024-03-08 2024-03-11 tentative"],
    ["semaine du 3 novembre 2026", "week 2026-11-03 2026-11-09"],
    ["fin 2024", "quarter 2024-10-01 2024-12-31"],
    ["23 de marzo de 2023", "day 2023-03-23 2023-03-23"],
    ["semana del 3 de noviembre de 2026", "week 2026-11-03 2026-11-09"],
    ["8 u 11 de marzo de 2024 (por confirmar)", "options 2024-03-08 2024-03-11 tentative"],
    ["principios de 2025", "quarter 2025-01-01 2025-03-31"],
    ["23 mars 2023, 15 h 30 heure de Genève", "minute 2023-03-23 2023-03-23 2023-03-23T14:30 Europe/Zurich"],
  ])("%s", (words, expected) => {
    expect(reading(words)).toBe(expected);
  });
});

describe("clock times", () => {
  const talk = "minute 2023-03-23 2023-03-23 2023-03-23T14:00";
  test.each([
    ["23 March 2023 – 3 PM CET", `${talk} Europe/Zurich`],
    ["23 March 2023, 3 p.m. CET", `${talk} Europe/Zurich`],
    ["23 March 2023, 15:00 Europe/Zurich", `${talk} Europe/Zurich`],
    ["23 March 2023, 15:00 europe/zurich", `${talk} Europe/Zurich`],
    ["3 PM CET on 23 March 2023", `${talk} Europe/Zurich`],
    ["3 PM on 23 March 2023 (Geneva time)", `${talk} Europe/Zurich`],
    ["23 March 2023, 14:00 UTC", `${talk} UTC`],
    ["2023-03-23T14:00:00Z", `${talk} UTC`],
    ["23 March 2023, 15:00 UTC+1", `${talk} Etc/GMT-1`],
    ["23 March 2023, 15:00–16:30 (UTC+1, Europe/Zurich)", `${talk} 2023-03-23T15:30 Europe/Zurich`],
    ["23 March 2023, 3–4.30 p.m. CET", `${talk} 2023-03-23T15:30 Europe/Zurich`],
    ["23 March 2023, 11–1 p.m. CET", "minute 2023-03-23 2023-03-23 2023-03-23T10:00 2023-03-23T12:00 Europe/Zurich"],
    ["23 March 2023, noon UTC", "minute 2023-03-23 2023-03-23 2023-03-23T12:00 UTC"],
    ["23 March 2023, 12 a.m. UTC", "minute 2023-03-23 2023-03-23 2023-03-23T00:00 UTC"],
    ["8 May 2023, 14:30-16:15 CEST", "minute 2023-05-08 2023-05-08 2023-05-08T12:30 2023-05-08T14:15 Europe/Zurich"],
    [
      "29 January 2024, 10:00 – 2 February 2024, 18:00 CET",
      "minute 2024-01-29 2024-02-02 2024-01-29T09:00 2024-02-02T17:00 Europe/Zurich",
    ],
    ["8 May 2023, 14:30 CEST (TBD)", "minute 2023-05-08 2023-05-08 2023-05-08T12:30 Europe/Zurich tentative"],
  ])("%s", (words, expected) => {
    expect(reading(words)).toBe(expected);
    expect(warningsOf(words)).toEqual([]);
  });

  test("CET in summer keeps the clock of Geneva and warns", () => {
    const parsed = parseDateWords("22 June 2023, 15:00-16:30 CET");
    expect(parsed.ok && parsed.value.start?.toISOString()).toBe("2023-06-22T13:00:00.000Z");
    expect(parsed.ok && parsed.warnings).toEqual([
      { key: "time.warning.zoneLabelDiffers", values: { label: "CET", offset: "UTC+2", zone: "Europe/Zurich" } },
    ]);
  });

  test("a zone that is not known stays in the words", () => {
    const words = "23 March 2023, 3 PM Atlantis time";
    expect(reading(words)).toBe("day 2023-03-23 2023-03-23");
    const parsed = parseDateWords(words);
    expect(parsed.ok && parsed.value.words).toBe(words);
    expect(parsed.ok && parsed.warnings).toEqual([
      { key: "time.warning.unknownZone", values: { zone: "Atlantis time" } },
    ]);
  });

  test.each(["3 PM EST", "3 PM Mars/Base", "15:00 UTC+5:45"])("%s is not taken for a zone of the database", (time) => {
    expect(reading(`23 March 2023, ${time}`)).toBe("day 2023-03-23 2023-03-23");
    expect(warningsOf(`23 March 2023, ${time}`, { defaultTimeZone: "Europe/Zurich" })).toEqual(["unknownZone"]);
  });

  test("a time without a zone needs one, from the words or from the user", () => {
    expect(reading("23 March 2023, 15:00")).toBe("day 2023-03-23 2023-03-23");
    expect(warningsOf("23 March 2023, 15:00")).toEqual(["zoneMissing"]);
    const options = { defaultTimeZone: "Asia/Kathmandu" };
    expect(reading("23 March 2023, 15:00", options)).toBe(
      "minute 2023-03-23 2023-03-23 2023-03-23T09:15 Asia/Kathmandu",
    );
    expect(warningsOf("23 March 2023, 15:00", options)).toEqual(["zoneAssumed"]);
  });

  test.each(["March 2027, 15:00 CET", "8 or 11 March 2024, 15:00 CET", "5–8 May 2026, 15:00 CEST", "TBD, 15:00 CET"])(
    "%s: an hour without a day is kept in the words",
    (words) => {
      expect(reading(words)).not.toContain("minute");
      expect(warningsOf(words)).toEqual(["timeKeptAsWords"]);
    },
  );

  test("a time that clocks skip is refused, one that comes twice is the first unless its offset says otherwise", () => {
    expect(reading("31 March 2024, 02:30 CET")).toBe("error timeSkipped");
    const day = "27 October 2024, 02:30";
    expect(reading(`${day} Europe/Zurich`)).toContain("2024-10-27T00:30");
    expect(warningsOf(`${day} Europe/Zurich`)).toEqual(["timeRepeated"]);
    expect(reading(`${day} CET`)).toContain("2024-10-27T01:30");
    expect(reading(`${day} CEST`)).toContain("2024-10-27T00:30");
    expect(reading(`${day} (UTC+1, Europe/Zurich)`)).toContain("2024-10-27T01:30");
  });
});

describe("what is not written", () => {
  test("the year is asked for, or taken from the user with a warning", () => {
    for (const words of ["March", "8 November", "8 or 11 March (TBD)", "Week of 3 November", "Late"]) {
      expect(reading(words), words).toBe("error yearMissing");
      expect(warningsOf(words, { defaultYear: 2024 }), words).toEqual(["yearAssumed"]);
    }
    expect(reading("March", { defaultYear: 2024 })).toBe("month 2024-03-01 2024-03-31");
    expect(reading("8 or 11 March (TBD)", { defaultYear: 2024 })).toBe("options 2024-03-08 2024-03-11 tentative");
    expect(reading("Week of 3 November", { defaultYear: 2024 })).toBe("week 2024-11-03 2024-11-09");
    expect(reading("29 February", { defaultYear: 2023 })).toBe("error impossibleDate");
    expect(warningsOf("8 November 2023", { defaultYear: 2024 })).toEqual([]);
  });

  test("places and footnotes of a roadmap cell are left aside, and said", () => {
    expect(reading("11 March (Geneva)", { defaultYear: 2024 })).toBe("day 2024-03-11 2024-03-11");
    expect(warningsOf("11 March 2024 (Geneva)")).toEqual(["ignored"]);
    expect(reading("Late 2024 *Two separate pre-consultations for Asia and the Pacific")).toBe(
      "quarter 2024-10-01 2024-12-31",
    );
  });

  test("what could be read in another way is said", () => {
    expect(reading("03/04/2023")).toBe("day 2023-04-03 2023-04-03");
    expect(warningsOf("03/04/2023")).toEqual(["dayFirst"]);
    expect(warningsOf("23/03/2023")).toEqual([]);
    expect(warningsOf("Friday, 23 March 2023")).toEqual(["weekdayDiffers"]);
    expect(warningsOf("mid-March 2027")).toEqual(["partOfMonth"]);
    expect(warningsOf("mid 2025")).toEqual(["partOfYear"]);
  });
});

describe("what is refused", () => {
  test.each([
    ["", "empty"],
    ["   ", "empty"],
    ["31 November", "impossibleDate"],
    ["31 November 2023", "impossibleDate"],
    ["29 February 2023", "impossibleDate"],
    ["2023-02-30", "impossibleDate"],
    ["31/02/2024", "impossibleDate"],
    ["0 March 2024", "impossibleDate"],
    ["8 or 31 November 2024", "impossibleDate"],
    ["Week of 31 November 2026", "impossibleDate"],
    ["2024-13", "impossibleDate"],
    ["2 February – 29 January 2024", "endBeforeStart"],
    ["23 March 2023, 16:00-15:00 CET", "endBeforeStart"],
    ["23 March 2023, 15:00-15:00 CET", "endBeforeStart"],
    ["23 March 2023, 25:00 CET", "impossibleTime"],
    ["23 March 2023, 14:75 CET", "impossibleTime"],
    ["23 March 2023, 13 p.m. CET", "impossibleTime"],
    ["15:00", "noDate"],
    ["CET", "noDate"],
    ["23.03.23", "twoDigitYear"],
    ["23 March 1023", "yearOutOfRange"],
    ["sometime soon", "notUnderstood"],
    ["8 and 11 March 2024", "notUnderstood"],
    ["23 March 2023 (", "notUnderstood"],
    ["summer 2024", "notUnderstood"],
    ["x".repeat(201), "tooLong"],
    ["23 March 2023\u0000", "notUnderstood"],
    ["<b>23 March 2023</b>", "notUnderstood"],
  ])("%j: %s", (words, expected) => {
    expect(reading(words)).toBe(`error ${expected}`);
  });
});
