import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { scheduleView } from "@/lib/api/fields";
import { talksToIcs } from "@/lib/feeds/calendar-ics";
import { locales } from "@/lib/i18n/locales";
import { fromColumns, toColumns } from "@/lib/time/date-value";
import { formatDateValue } from "@/lib/time/format-date-value";
import { addDays } from "@/lib/time/plain-day";
import { anyDate } from "../../support/any-date";

const origin = "https://talks.test.example";

test("calendar file, open data and page tell the same date, in every language", () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom(...locales), (date, locale) => {
      const talk = {
        ...{ id: "1", title: "A talk", date, status: "scheduled" as const, sequence: 0, language: "en" as const },
        ...{ updatedAt: new Date("2026-10-01T00:00:00Z"), url: `${origin}/x` },
      };
      const text = talksToIcs([talk], { name: "Talks", locale, url: origin });
      const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
      // The way from the database to every output.
      const view = scheduleView(fromColumns(toColumns(date)));
      if (date.precision === "unknown") {
        expect(event).toBeUndefined();
        expect([view.start, view.windowStart]).toEqual([null, null]);
        return;
      }
      const value = (name: string) => event?.getFirstPropertyValue(name)?.toString() ?? null;
      const asInstant = (iso: string | null) => iso?.replace(".000Z", "Z") ?? null;
      if (view.start) expect([value("dtstart"), value("dtend")]).toEqual([asInstant(view.start), asInstant(view.end)]);
      else expect([value("dtstart"), value("dtend")]).toEqual([view.windowStart, addDays(view.windowEnd ?? "", 1)]);
      expect(value("description")).toContain(formatDateValue(date, locale));
    }),
  );
});
