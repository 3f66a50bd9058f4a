import ICAL from "ical.js";
import nodeIcal, { type VEvent } from "node-ical";
import { describe, expect, test } from "vitest";
import { talksToIcs } from "@/lib/feeds/calendar-ics";
import { talkEntry } from "@/lib/feeds/talk-entry";
import { locales } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { atMinute, type DateValue, inMonth, unknownDate } from "@/lib/time/date-value";
import { formatDateValue } from "@/lib/time/format-date-value";

type Talk = Parameters<typeof talkEntry>[0];

const hostile = {
  plain: "Missing migrants",
  "a second entry": "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil",
  // Not a backslash before an n, which node-ical takes for a line's end; calendar-ics.test.ts has it.
  "the format's own marks": 'a;b,c "d": e\\;^',
  "a word of the format": "BEGIN:VEVENT",
  "directions of writing": "\u202eevil\u2066 \u05d0\u0628 \u200f\u2069",
  "long Arabic": "المهاجرون المفقودون ".repeat(20).trim(),
  "long Chinese": "失踪移民与人道主义援助".repeat(20),
  // Seventy letters, so that the emoji of several code points lies on the fold.
  "an emoji on the fold": `${"a".repeat(64)}👩🏽‍🚀👨‍👩‍👧‍👦🇨🇭`,
} as const;

const hour = atMinute(new Date("2027-03-23T14:00:00Z"), new Date("2027-03-23T15:30:00Z"), "Europe/Zurich");
const origin = "https://talks.test.example";

function talk(differing: Partial<Talk>): Talk {
  return {
    id: "0190a1b2-0000-7000-8000-000000000001",
    slug: "missing-migrants",
    title: "Missing migrants",
    summary: "",
    locale: "en",
    translations: [],
    venue: "",
    languages: ["en", "fr"],
    objectives: [8],
    status: "scheduled",
    statusReason: null,
    schedule: hour,
    sequence: 2,
    updatedAt: new Date("2026-10-01T08:30:00Z"),
    ...differing,
  } as Talk;
}

/** The one entry of a calendar as two programs that share no code understand it. */
function readTwice(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [event, ...more] = calendar.getAllSubcomponents("vevent");
  expect(more).toEqual([]);
  const others = Object.values(nodeIcal.sync.parseICS(text)).filter((part): part is VEvent => part?.type === "VEVENT");
  expect(others).toHaveLength(1);
  const [other] = others;
  const first = (name: string) => event?.getFirstPropertyValue(name)?.toString() ?? "";
  const summary = other?.summary as string | { val: string } | undefined;
  return [
    { uid: first("uid"), title: first("summary"), status: first("status"), start: new Date(first("dtstart")) },
    {
      uid: other?.uid ?? "",
      title: typeof summary === "object" ? summary.val : (summary ?? ""),
      status: other?.status ?? "",
      start: new Date(other?.start ?? 0),
    },
  ] as const;
}

async function calendarOf(one: Talk, locale: (typeof locales)[number], lastKnown: DateValue | null = null) {
  const t = await translatorFor(locale);
  const entry = talkEntry(one, { locale, t, origin }, lastKnown);
  return talksToIcs([entry], { name: t("calendar.title"), locale, url: `${origin}/calendar.ics` });
}

describe.each(locales)("a calendar for a reader of %s, read by two programs", (locale) => {
  test.each(Object.entries(hostile))("%s", async (_name, title) => {
    const kept = title.replaceAll("\r\n", "\n");
    for (const read of readTwice(await calendarOf(talk({ title }), locale))) {
      expect(read.title).toBe(kept);
      expect(read.uid).toBe("0190a1b2-0000-7000-8000-000000000001");
      expect(read.status).toBe("CONFIRMED");
      expect(read.start).toEqual(hour.start);
    }
  });

  test("a month is all its days, with the month in words in the title", async () => {
    const schedule = inMonth(2027, 3);
    for (const read of readTwice(await calendarOf(talk({ schedule }), locale))) {
      expect(read.title).toBe(`Missing migrants (${formatDateValue(schedule, locale)})`);
      expect(read.status).toBe("TENTATIVE");
    }
  });

  test("a talk that was put off stays on the day it had, and says so in the reader's words", async () => {
    const t = await translatorFor(locale);
    const text = await calendarOf(talk({ status: "postponed", schedule: unknownDate() }), locale, hour);
    for (const read of readTwice(text)) {
      expect(read.title).toBe(t("feeds.title.postponed", { title: "Missing migrants" }));
      expect(read.status).toBe("TENTATIVE");
      expect(read.start).toEqual(hour.start);
    }
    expect(text.replaceAll("\r\n ", "")).toContain("TRANSP:TRANSPARENT");
  });

  test("a cancelled talk is cancelled, in its status and in its title", async () => {
    const t = await translatorFor(locale);
    for (const read of readTwice(await calendarOf(talk({ status: "cancelled" }), locale))) {
      expect(read.title).toBe(t("feeds.title.cancelled", { title: "Missing migrants" }));
      expect(read.status).toBe("CANCELLED");
    }
  });
});
