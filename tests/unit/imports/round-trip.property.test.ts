import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OpenedExport } from "@/lib/exports/export-list";
import { type TalkRow, talkColumns } from "@/lib/exports/lists/talk-columns";
import { writeCsv } from "@/lib/exports/write-csv";
import { writeXlsx } from "@/lib/exports/write-xlsx";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { guessColumns } from "@/lib/imports/guess-columns";
import { allHeadings } from "@/lib/imports/own-headings";
import { readCalendarFile } from "@/lib/imports/read-calendar-file";
import { firstSettings } from "@/lib/imports/schema";
import { understandRow } from "@/lib/imports/understand-row";
import { principleLetters } from "@/lib/reference/guiding-principles";
import { countryCodes } from "@/lib/reference/member-states";
import { objectiveNumbers } from "@/lib/reference/objectives";
import { regionIds } from "@/lib/reference/regions";
import { audiences, talkFormats, talkKinds, talkLevels } from "@/lib/reference/talk-terms";
import { talkStates } from "@/lib/talks/workflow";
import { toColumns } from "@/lib/time/date-value";
import { anyDate } from "../../support/any-date";

const today = "2026-11-21";
const workstream = { id: "w1", number: "4", slug: "missing-migrants", title: "Missing migrants" };
const organization = { id: "o1", name: "International Organization for Migration", acronym: "IOM" };
const directory = { workstreams: [workstream], organizations: [organization] };

/** Text as the portal stores it: trimmed, in form C, without control characters; quotes, separators and formulas are welcome. */
const anyText = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "=",
          "+",
          "-",
          "@",
          "'",
          '"',
          ";",
          ",",
          "\t",
          "|",
          "«",
          "é",
          "ش",
          "中",
          "…",
          "1",
          "a",
          " ",
          "＝",
        ),
        fc.string({ unit: "grapheme", maxLength: 3 }),
      ),
      { maxLength },
    )
    .map((parts) => parts.join("").replace(/\p{C}/gu, "").normalize("NFC").replace(/\s+/gu, " ").trim());
const someText = anyText(20).filter((text) => text !== "");
const several = <Value>(values: readonly Value[], maxLength = 4) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });

const anyTalk: fc.Arbitrary<TalkRow> = fc
  .record({
    title: someText,
    summary: anyText(60),
    venue: anyText(20),
    locale: fc.constantFrom(...locales),
    kind: fc.constantFrom(...talkKinds),
    level: fc.constantFrom(...talkLevels),
    regions: several(regionIds),
    countries: several(countryCodes, 8),
    objectives: several(objectiveNumbers),
    principles: several(principleLetters),
    audience: fc.constantFrom(...audiences),
    chathamHouse: fc.boolean(),
    listing: fc.constantFrom("listed" as const, "unlisted" as const),
    format: fc.constantFrom(...talkFormats),
    languages: several(locales, 6),
    source: fc.option(someText),
    sourceUrl: fc.option(fc.webUrl()),
    workstream: fc.option(fc.constant({ slug: workstream.slug, title: workstream.title })),
    names: fc.uniqueArray(fc.oneof(someText, fc.constant(organization.name)), { maxLength: 3 }),
    status: fc.constantFrom(...talkStates),
    reason: someText,
    schedule: anyDate,
  })
  .map(({ names, reason, schedule, status, ...talk }) => {
    const hasDay = schedule.precision === "minute" || schedule.precision === "day";
    const isPast = schedule.windowEnd !== null && schedule.windowEnd <= today;
    const fitting =
      (status === "held" && !(hasDay && isPast)) || (status === "scheduled" && !hasDay) ? "planned" : status;
    const needsReason = fitting === "postponed" || fitting === "cancelled";
    return {
      ...talk,
      ...toColumns(schedule),
      id: "t1",
      slug: "talk",
      status: fitting,
      statusReason: needsReason ? reason : null,
      heldOn: fitting === "held" && schedule.windowEnd ? new Date(`${schedule.windowEnd}T00:00:00Z`) : null,
      primaryObjective: talk.objectives[0] ?? null,
      organizers: names.map((name) => ({
        name,
        organization: name === organization.name ? { name: organization.name } : null,
      })),
    };
  });

async function open(talks: readonly TalkRow[], locale: Locale): Promise<OpenedExport> {
  const t = await translatorFor(locale);
  const columns = talkColumns(locale, new Set());
  async function* pages() {
    yield talks.map((talk) => columns.map(({ value }) => value(talk, t)));
  }
  return { headings: columns.map(({ heading }) => t(heading)), pages: pages() };
}

async function fileOf(format: "csv" | "xlsx", opened: OpenedExport, locale: Locale): Promise<Buffer> {
  if (format === "xlsx") return writeXlsx(opened, locale);
  return Buffer.from(await new Response(writeCsv(opened)).arrayBuffer());
}

/** What a row of the calendar must be again. */
function expectedOf(talk: TalkRow) {
  const { id: _id, slug: _slug, organizers, workstream: at, heldOn, schedulePrecision: _precision, ...same } = talk;
  const { startsAt, endsAt, windowStart, windowEnd, timeZone, tentative, scheduleWords, ...rest } = same;
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  return {
    ...rest,
    workstream: at && { id: workstream.id, title: at.title },
    heldOn: day(heldOn),
    organizers: organizers.map(({ name, organization: known }) => ({
      name,
      organizationId: known ? organization.id : null,
    })),
    schedule: {
      precision: talk.schedulePrecision,
      windowStart: day(windowStart),
      windowEnd: day(windowEnd),
      start: startsAt,
      end: endsAt,
      timeZone,
      tentative,
      words: scheduleWords,
    },
  };
}

describe.each(["csv", "xlsx"] as const)("an exported calendar (%s) comes back unchanged", (format) => {
  test.each(format === "csv" ? locales : (["en", "ar"] as const))(
    "in %s",
    async (locale) => {
      const known = await allHeadings();
      await fc.assert(
        fc.asyncProperty(fc.array(anyTalk, { minLength: 1, maxLength: 8 }), async (talks) => {
          const bytes = await fileOf(format, await open(talks, locale), locale);
          const table = await readCalendarFile(`talks.${format}`, bytes, known);
          const settings = { ...firstSettings, columns: guessColumns(table.header, known) };
          expect(table.rows).toHaveLength(talks.length);
          table.rows.forEach(({ cells }, place) => {
            const { talk, problems } = understandRow(cells, settings, directory, today);
            const talkThen = talks[place];
            expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
            expect(talk).toEqual(talkThen && expectedOf(talkThen));
          });
        }),
        { numRuns: format === "csv" ? 40 : 10 },
      );
    },
    60_000,
  );
});
