import { describe, expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { readFollowedFilter, readStoredQuery, storedQuery } from "@/lib/subscriptions/filter";
import { calendarWords } from "@/lib/subscriptions/filter-words";

const full = {
  ...{ level: "regional", region: "arab", country: "jo", objective: "8", workstream: "missing-migrants" },
  ...{ audience: "open", format: "online", language: "fr", q: " at sea " },
};

describe("what a subscription takes of the filters of the calendar", () => {
  test("everything but state and period, which it names as left out", () => {
    const { filter, left } = readFollowedFilter({ ...full, status: "held", from: "2026-01-01", to: "2026-12-31" });
    expect(Object.keys(filter)).toEqual(Object.keys(full));
    expect(left).toEqual(["status", "from", "to"]);
    expect(readFollowedFilter({ level: "planetary" })).toEqual({ filter: {}, left: ["level"] });
  });

  test("comes back from its stored form, whatever stands in it", () => {
    const { filter } = readFollowedFilter(full);
    expect(readStoredQuery(storedQuery(filter))).toEqual(filter);
    for (const rubbish of ["", "&&&", "level=%00", "=x", "a".repeat(10_000)]) {
      expect(readStoredQuery(rubbish)).toEqual({});
    }
  });
});

describe("in words", () => {
  test.each(locales)("of %s every filter has its words, and none looks like a key", async (locale) => {
    const t = await translatorFor(locale);
    const words = calendarWords(readFollowedFilter(full).filter, t, locale, "Missing migrants");
    expect(words).toContain("Missing migrants");
    expect(words).toContain("at sea");
    expect(words).not.toMatch(/subscriptions\.|reference\.|undefined|\{/);
    expect(calendarWords({}, t, locale)).not.toMatch(/subscriptions\./);
  });

  test("in English", async () => {
    const t = await translatorFor("en");
    expect(calendarWords({}, t, "en")).toBe("all public talks");
    expect(calendarWords({ level: "regional", region: "arab" }, t, "en")).toMatch(
      /^talks with level: Regional and region: /,
    );
  });
});
