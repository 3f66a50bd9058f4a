import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { indexChanges } from "@/lib/search/index-changes";
import type { CalendarFilter } from "@/lib/talks/calendar-filter";
import { calendarPage } from "@/lib/talks/calendar-page";
import { talksPerPage } from "@/lib/talks/calendar-view";
import { makeWorkstream } from "../../factories/people";
import { heldTalk, makeTalk } from "../../factories/talk";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";

useDatabase();

const levels = ["global", "regional", "national"] as const;
const regions = ["africa", "arab", "lac"] as const;
const formats = ["online", "hybrid"] as const;
const day = (text: string) => new Date(`${text}T00:00:00Z`);
let workstream: string;

beforeAll(async () => {
  const { id, slug } = await makeWorkstream();
  workstream = slug;
  for (let n = 0; n < 40; n += 1) {
    const month = String((n % 12) + 1).padStart(2, "0");
    await makeTalk({
      ...(n % 3 === 0
        ? {
            status: "planned",
            schedulePrecision: n % 6 === 0 ? "unknown" : "month",
            startsAt: null,
            endsAt: null,
            timeZone: null,
            windowStart: n % 6 === 0 ? null : day(`2027-${month}-01`),
            windowEnd: n % 6 === 0 ? null : day(`2027-${month}-28`),
          }
        : heldTalk),
      title: n % 2 === 0 ? `Remittances ${n}` : `Borders ${n}`,
      level: levels[n % 3] ?? "global",
      regions: [regions[n % 3] ?? "lac", ...(n % 5 === 0 ? ["ece"] : [])],
      countries: n % 4 === 0 ? ["KE", "MA"] : ["MX"],
      objectives: [(n % 23) + 1, ((n + 7) % 23) + 1].sort((a, b) => a - b),
      audience: n % 7 === 0 ? "member_states" : n % 5 === 0 ? "youth" : "open",
      chathamHouse: n % 11 === 0,
      listing: n % 13 === 0 ? "unlisted" : "listed",
      format: formats[n % 2] ?? "online",
      languages: n % 2 === 0 ? ["en", "fr"] : ["en", "ar"],
      workstreamId: n % 4 === 1 ? id : null,
    });
  }
  await indexChanges(new Date("2026-11-21T09:00:00Z"));
}, 60_000);

const aFilter: fc.Arbitrary<CalendarFilter> = fc.record(
  {
    level: fc.constantFrom(...levels),
    region: fc.constantFrom("africa", "ece", "asia-pacific"),
    country: fc.constantFrom("KE", "MX", "DE"),
    objective: fc.integer({ min: 1, max: 23 }),
    workstream: fc.constantFrom("unknown"),
    audience: fc.constantFrom("open", "youth", "member_states"),
    format: fc.constantFrom(...formats),
    language: fc.constantFrom("en", "fr", "ru"),
    status: fc.constantFrom("planned", "held"),
    from: fc.constantFrom("2026-01-01", "2027-03-15"),
    to: fc.constantFrom("2026-12-31", "2027-06-30"),
    q: fc.constantFrom("remittances", "bordrs"),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<CalendarFilter>;

describe("counts", () => {
  test("say exactly how many talks each further filter would find", async () => {
    await fc.assert(
      fc.asyncProperty(aFilter, async (filter) => {
        const { counts, total, talks } = await calendarPage(filter, 1);
        expect(talks).toHaveLength(total);
        for (const [facet, values] of Object.entries(counts)) {
          const [value, number] = Object.entries(values)[0] ?? [];
          if (value === undefined) continue;
          const further = { ...filter, [facet]: facet === "objective" ? Number(value) : value };
          expect((await calendarPage(further, 1)).total, `${JSON.stringify(filter)} + ${facet}=${value}`).toBe(number);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test("tell nothing that the public may not know of a closed talk", async () => {
    const closed = { audience: "member_states" } as const;
    const { counts, total } = await calendarPage(closed, 1);
    expect(total).toBeGreaterThan(0);
    for (const hidden of ["region", "country", "workstream", "format", "language"]) expect(counts[hidden]).toEqual({});
    expect(Object.keys(counts.objective ?? {}).length).toBeGreaterThan(0);
    expect((await calendarPage({ ...closed, region: "africa" }, 1)).total).toBe(0);
  });

  test("by workstream", async () => {
    const { counts } = await calendarPage({}, 1);
    expect(counts.workstream).toEqual({ [workstream]: (await calendarPage({ workstream }, 1)).total });
  });
});

describe("order and pages", () => {
  test("what comes first, soonest first and unknown dates last; then what was", async () => {
    const { talks } = await calendarPage({}, 1);
    const isComing = talks.map(({ status }) => status === "planned");
    expect(isComing.lastIndexOf(true)).toBeLessThan(isComing.indexOf(false));
    const windows = talks
      .filter(({ status }) => status === "planned")
      .map(({ schedule }) => schedule.windowStart ?? "9999");
    expect(windows).toEqual([...windows].sort());
  });

  test("pages hold every talk once, however they are cut", async () => {
    await db.talk.deleteMany({ where: { title: { startsWith: "Page " } } });
    await db.talk.createMany({
      data: Array.from({ length: 130 }, (_, n) => ({
        slug: `page-${n}`,
        title: `Page ${n}`,
        level: "global" as const,
        format: "online" as const,
        audience: "open" as const,
        countries: ["TO"],
        ...(n % 2 === 0
          ? { status: "planned" as const }
          : { ...heldTalk, schedulePrecision: "minute" as const, timeZone: "UTC" }),
      })),
    });
    const pages = [];
    for (let number = 1; number <= 4; number += 1) pages.push(await calendarPage({ country: "TO" }, number));
    const slugs = pages.flatMap(({ talks }) => talks.map(({ slug }) => slug));
    expect(slugs).toHaveLength(130);
    expect(new Set(slugs).size).toBe(130);
    expect(pages.map(({ talks, hasNext }) => [talks.length, hasNext])).toEqual([
      [talksPerPage, true],
      [talksPerPage, true],
      [30, false],
      [0, false],
    ]);
  });
});

test("takes the same number of queries for few talks and for many", async () => {
  const few = await countQueries(() => calendarPage({ q: "remittances", level: "global" }, 1));
  expect(few).toBeLessThanOrEqual(12);
  expect(await countQueries(() => calendarPage({}, 1))).toBeLessThanOrEqual(few);
});
