import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { JsonLd } from "@/components/layout/json-ld";
import { eventJsonLd } from "@/lib/feeds/event-json-ld";
import { inlineScriptHashes } from "@/lib/http/content-policy";
import type { TalkPage } from "@/lib/talks/public-queries";
import {
  atMinute,
  type DateValue,
  inMonth,
  inQuarter,
  inWeekOf,
  onDays,
  oneOfDays,
  unknownDate,
} from "@/lib/time/date-value";

const hour = atMinute(new Date("2027-03-23T14:00:00Z"), new Date("2027-03-23T15:30:00Z"), "Europe/Zurich");

function eventOf(differing: Partial<TalkPage> = {}): Record<string, unknown> {
  const talk = {
    slug: "missing-migrants",
    title: "Missing migrants",
    summary: "",
    locale: "en",
    translations: [],
    status: "scheduled",
    schedule: hour,
    scheduleChanges: [],
    format: "hybrid",
    venue: "Geneva",
    languages: ["en", "fr"],
    organizers: [{ name: "IOM", acronym: null, lead: true }],
    ...differing,
  } as unknown as TalkPage;
  return eventJsonLd(talk, "fr", "https://talks.test.example") as Record<string, unknown>;
}

const changeFrom = (before: DateValue) => [
  { before, fromStatus: "scheduled", toStatus: "scheduled", reason: "", changedAt: new Date("2026-11-01T00:00:00Z") },
];

describe("a talk as an Event", () => {
  test("says who, when, where and in which languages", () => {
    expect(eventOf()).toEqual({
      "@context": "https://schema.org",
      "@type": "Event",
      "@id": "https://talks.test.example/en/talks/missing-migrants",
      url: "https://talks.test.example/fr/talks/missing-migrants",
      name: "Missing migrants",
      eventStatus: "https://schema.org/EventScheduled",
      startDate: "2027-03-23T14:00:00.000Z",
      endDate: "2027-03-23T15:30:00.000Z",
      eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
      location: [
        { "@type": "Place", name: "Geneva", address: "Geneva" },
        { "@type": "VirtualLocation", url: "https://talks.test.example/fr/talks/missing-migrants" },
      ],
      organizer: [{ "@type": "Organization", name: "IOM" }],
      inLanguage: ["en", "fr"],
    });
  });

  test.each([
    ["a day", onDays("2027-03-23"), "2027-03-23"],
    ["a month", inMonth(2027, 3), "2027-03"],
    ["a week in one month", inWeekOf("2026-11-02"), "2026-11"],
    ["a week in two months", inWeekOf("2026-11-30"), "2026"],
    ["one of two days", oneOfDays(["2027-03-08", "2027-03-11"]), "2027-03"],
    ["a quarter", inQuarter(2027, 1), "2027"],
    ["a week in two years", inWeekOf("2026-12-28"), undefined],
    ["nothing known", unknownDate("TBD"), undefined],
  ])("%s is as exact as it is known", (_name, schedule, expected) => {
    expect(eventOf({ schedule }).startDate).toBe(expected);
  });

  test.each([
    ["postponed", "EventPostponed", undefined],
    ["cancelled", "EventCancelled", undefined],
  ] as const)("%s keeps the date it had", (status, expected, previous) => {
    const event = eventOf({ status, schedule: unknownDate(), scheduleChanges: changeFrom(hour) });
    expect(event.eventStatus).toBe(`https://schema.org/${expected}`);
    expect(event.startDate).toBe("2027-03-23T14:00:00.000Z");
    expect(event.previousStartDate).toBe(previous);
  });

  test("a moved talk names its date before", () => {
    const event = eventOf({ scheduleChanges: changeFrom(onDays("2027-02-01")) });
    expect(event.eventStatus).toBe("https://schema.org/EventRescheduled");
    expect(event.previousStartDate).toBe("2027-02-01");
  });

  test("what the public may not know is left out", () => {
    const keys = Object.keys(eventOf({ format: null, venue: "", languages: [], organizers: [] }));
    expect(keys).not.toEqual(expect.arrayContaining(["location"]));
    expect(keys).not.toEqual(expect.arrayContaining(["organizer"]));
    expect(keys).not.toEqual(expect.arrayContaining(["inLanguage"]));
    expect(keys).not.toEqual(expect.arrayContaining(["eventAttendanceMode"]));
  });
});

describe("the block of data in a page", () => {
  test.each(["</script><script>alert(1)</script>", "<!--<script>", "]]>&amp;\u2028", '"}\\', "العربية 👩🏽‍🚀"])(
    "%j stays text and opens nothing",
    (name) => {
      const html = renderToStaticMarkup(<JsonLd data={{ name }} />);
      const [, body = ""] = /^<script type="application\/ld\+json">(.*)<\/script>$/su.exec(html) ?? [];
      expect(body).not.toContain("<");
      expect(JSON.parse(body)).toEqual({ name });
      expect(inlineScriptHashes(html)).toEqual([]);
    },
  );
});
