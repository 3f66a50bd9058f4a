import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type CalendarEntry, talksToIcs } from "@/lib/feeds/calendar-ics";
import { atMinute, inMonth, inWeekOf, inYear, onDays, oneOfDays, unknownDate } from "@/lib/time/date-value";

const options = {
  name: "GCM Talks",
  locale: "en",
  url: "https://talks.test.example/calendar.ics?region=africa",
} as const;

const updatedAt = new Date("2026-10-01T08:30:00Z");
const atThree = atMinute(new Date("2027-03-23T14:00:00Z"), new Date("2027-03-23T15:30:00Z"), "Europe/Zurich");

function entry(overrides: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    id: "0190a1b2",
    title: "Missing migrants",
    date: atThree,
    status: "scheduled",
    sequence: 3,
    updatedAt,
    url: "https://talks.test.example/en/talks/missing-migrants",
    language: "en",
    ...overrides,
  };
}

function parse(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent");
  return { calendar, events, kinds: calendar.getAllSubcomponents().map((part) => part.name) };
}

function only(overrides: Partial<CalendarEntry> = {}) {
  const { events } = parse(talksToIcs([entry(overrides)], options));
  expect(events).toHaveLength(1);
  const value = (name: string) => events[0]?.getFirstPropertyValue(name)?.toString() ?? null;
  return { event: events[0], value };
}

describe("talksToIcs", () => {
  test("an entry keeps its id and says what changed and when", () => {
    const { event, value } = only({
      summary: "About the workstream.",
      location: "Geneva; Zoom, online",
      categories: ["Global", "Objective 8"],
    });
    expect(value("uid")).toBe("0190a1b2");
    expect(value("sequence")).toBe("3");
    expect(value("last-modified")).toBe("2026-10-01T08:30:00Z");
    expect(value("dtstamp")).toBe("2026-10-01T08:30:00Z");
    expect(value("summary")).toBe("Missing migrants");
    expect(value("location")).toBe("Geneva; Zoom, online");
    expect(value("url")).toBe("https://talks.test.example/en/talks/missing-migrants");
    expect(value("description")).toContain("About the workstream.");
    expect(event?.getFirstProperty("categories")?.getValues()).toEqual(["Global", "Objective 8"]);
    expect(event?.getFirstProperty("attendee")).toBeNull();
    expect(event?.getFirstProperty("organizer")).toBeNull();
  });

  test("a date with its hour is an instant in UTC, which needs no zone table", () => {
    const { value } = only();
    expect(value("dtstart")).toBe("2027-03-23T14:00:00Z");
    expect(value("dtend")).toBe("2027-03-23T15:30:00Z");
    expect(value("transp")).toBeNull();
    expect(value("description")).toContain("UTC+1");
  });

  test("an open end is left open", () => {
    const { value } = only({ date: atMinute(new Date("2027-03-23T14:00:00Z"), null, "Europe/Zurich") });
    expect(value("dtend")).toBeNull();
  });

  test.each([
    ["a day", onDays("2027-03-23"), "2027-03-23", "2027-03-24", "Missing migrants"],
    ["several days", onDays("2028-02-28", "2028-02-29"), "2028-02-28", "2028-03-01", "Missing migrants"],
    ["a week", inWeekOf("2026-11-02"), "2026-11-02", "2026-11-09", "Missing migrants (week of 2 November 2026)"],
    ["a month", inMonth(2027, 3), "2027-03-01", "2027-04-01", "Missing migrants (March 2027)"],
    ["a year", inYear(2027), "2027-01-01", "2028-01-01", "Missing migrants (2027)"],
  ])("%s is an all-day entry that ends before the next day and keeps nobody busy", (_name, date, start, end, title) => {
    const { event, value } = only({ date });
    expect(value("dtstart")).toBe(start);
    expect(value("dtend")).toBe(end);
    expect(event?.getFirstProperty("dtstart")?.type).toBe("date");
    expect(value("transp")).toBe("TRANSPARENT");
    expect(value("summary")).toBe(title);
  });

  test("alternatives are named, in the language of the reader", () => {
    const text = talksToIcs([entry({ date: oneOfDays(["2027-03-08", "2027-03-11"]), language: "en" })], {
      ...options,
      locale: "fr",
    });
    const event = parse(text).events[0];
    expect(event?.getFirstPropertyValue("summary")).toMatch(/^Missing migrants \(8 ou 11 mars 2027/);
    expect(event?.getFirstProperty("summary")?.getParameter("language")).toBe("en");
  });

  test("talks without any date are left out", () => {
    const talks = [
      entry({ id: "a", date: unknownDate("TBD") }),
      entry({ id: "b", language: "ar", title: "المهاجرون" }),
    ];
    const { events } = parse(talksToIcs(talks, options));
    expect(events.map((event) => event.getFirstPropertyValue("uid"))).toEqual(["b"]);
    expect(events[0]?.getFirstProperty("summary")?.getParameter("language")).toBe("ar");
    expect(parse(talksToIcs([], options)).events).toEqual([]);
  });

  test.each([
    ["scheduled", atThree, "CONFIRMED"],
    ["held", onDays("2023-03-23"), "CONFIRMED"],
    ["scheduled", onDays("2027-03-23", "2027-03-23", { tentative: true }), "TENTATIVE"],
    ["scheduled", inMonth(2027, 3), "TENTATIVE"],
    ["planned", atThree, "TENTATIVE"],
    ["postponed", atThree, "TENTATIVE"],
    ["cancelled", atThree, "CANCELLED"],
    ["cancelled", inMonth(2027, 3), "CANCELLED"],
  ] as const)("%s, %o: %s", (status, date, expected) => {
    expect(only({ status, date }).value("status")).toBe(expected);
  });

  test("a talk that was put off or cancelled keeps nobody busy, and its remark stands before everything", () => {
    for (const status of ["postponed", "cancelled"] as const) {
      const remark = "Postponed. The date was: 23 March 2027";
      const { value } = only({ status, remark, isFormerDate: true, summary: "About it." });
      expect(value("transp")).toBe("TRANSPARENT");
      expect(value("description")).toMatch(/^Postponed\. The date was: 23 March 2027\n\nAbout it\./);
      const window = only({ status, remark, isFormerDate: true, date: inMonth(2027, 3) });
      expect(window.value("summary"), "a month in the title would look like the new date").toBe("Missing migrants");
      const later = only({ status, remark: "Reason: the hall.", date: inMonth(2027, 9) });
      expect(later.value("description")).toMatch(/^Reason: the hall\.\n\nSeptember 2027\n\n/);
    }
  });

  test("an entry keeps its id wherever the portal moves", () => {
    const ids = ["https://old.example", "https://new.example"].map((origin) => {
      const text = talksToIcs([entry({ url: `${origin}/en/talks/x` })], { ...options, url: `${origin}/calendar.ics` });
      return parse(text).events[0]?.getFirstPropertyValue("uid");
    });
    expect(ids).toEqual(["0190a1b2", "0190a1b2"]);
  });

  test("the calendar has a name, an address and a time to look again", () => {
    const text = talksToIcs([], { ...options, name: "Talks; Africa, 2027\r\nMETHOD:CANCEL" });
    const { calendar } = parse(text);
    expect(text).toContain("\r\nNAME:Talks\\; Africa\\, 2027\\nMETHOD:CANCEL\r\n");
    expect(calendar.getFirstPropertyValue("url")).toBe(options.url);
    expect(calendar.getFirstPropertyValue("refresh-interval")?.toString()).toBe("PT1H");
    expect(calendar.getFirstProperty("method")).toBeNull();
  });

  test("the same talks give the same text", () => {
    expect(talksToIcs([entry()], options)).toBe(talksToIcs([entry()], options));
  });
});

describe("hostile text", () => {
  const hostile = [
    "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil",
    "x\nATTENDEE:mailto:a@b",
    "x\rDTSTART:19700101T000000Z",
    "x\u2028BEGIN:VALARM\u2029y\u0085z",
    'a;b,c\\n"d"\\;:^',
    "BEGIN:VEVENT",
    "\u0000\u0007\ud800bell\u007f",
    "🌍".repeat(100),
    "ألف باء تاء ".repeat(30),
    "失踪移民".repeat(60),
  ];

  test.each(hostile)("one entry, same text, nothing added: %j", (words) => {
    const { event, value } = only({ title: words, summary: words, location: words, categories: [words] });
    const kept = words
      .toWellFormed()
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
      .replace(/[^\P{Cc}\n]/gu, "");
    expect(value("summary")).toBe(kept);
    expect(value("location")).toBe(kept);
    expect(value("description")).toContain(kept);
    expect(event?.getFirstProperty("categories")?.getValues()).toEqual([kept]);
    expect(value("uid")).toBe("0190a1b2");
    expect(event?.getAllSubcomponents()).toEqual([]);
    expect(event?.getFirstProperty("attendee")).toBeNull();
  });

  test("whatever the text: lines of 75 octets at most, no letter cut in two, one entry each", () => {
    const anyText = fc.string({ unit: "binary", maxLength: 300 });
    fc.assert(
      fc.property(anyText, anyText, (title, summary) => {
        const text = talksToIcs([entry({ title, summary }), entry({ id: "second" })], options);
        expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
        for (const line of text.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed() && !line.includes("\n") && !line.includes("\r")).toBe(true);
        }
        expect(parse(text).kinds).toEqual(["vevent", "vevent"]);
      }),
    );
  });
});
