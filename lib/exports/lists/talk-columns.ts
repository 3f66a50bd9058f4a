import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { Translator } from "@/lib/i18n/translator";
import type { ImportField } from "@/lib/imports/fields";
import { joinNames } from "@/lib/imports/words/name-list";
import { stateName } from "@/lib/reference/member-states";
import { fromColumns } from "@/lib/time/date-value";
import { formatDateValue } from "@/lib/time/format-date-value";
import { dateToDay } from "@/lib/time/plain-day";
import { scheduleSelect } from "@/lib/time/schedule-select";
import { localTimeOf } from "@/lib/time/zones";
import type { Cell } from "../cell";
import type { ExportColumn } from "../export-list";

export const talkSelect = {
  ...scheduleSelect,
  id: true,
  slug: true,
  title: true,
  summary: true,
  locale: true,
  kind: true,
  status: true,
  statusReason: true,
  heldOn: true,
  level: true,
  regions: true,
  countries: true,
  objectives: true,
  primaryObjective: true,
  principles: true,
  audience: true,
  chathamHouse: true,
  listing: true,
  format: true,
  venue: true,
  languages: true,
  source: true,
  sourceUrl: true,
  workstream: { select: { slug: true, title: true } },
  organizers: {
    orderBy: [{ lead: "desc" }, { position: "asc" }],
    select: { name: true, organization: { select: { name: true } } },
  },
} as const satisfies Prisma.TalkSelect;

export type TalkRow = Prisma.TalkGetPayload<{ select: typeof talkSelect }>;

const yesNo = (value: boolean, t: Translator): string => t(value ? "exports.yes" : "exports.no");

/**
 * The columns of a talk, under the headings and in the words by which an import knows them again: an exported calendar comes
 * back unchanged.
 * @param sharedTitles titles that several workstreams have; these are told by their address
 */
export function talkColumns(locale: Locale, sharedTitles: ReadonlySet<string>): ExportColumn<TalkRow>[] {
  const field = (name: ImportField, value: ExportColumn<TalkRow>["value"]): ExportColumn<TalkRow> => ({
    heading: `imports.fields.${name}`,
    value,
  });
  const list = (words: readonly string[]): string => words.join("; ");
  return [
    field("title", ({ title }) => title),
    field("date", (row) => formatDateValue(fromColumns(row), locale)),
    { heading: "exports.columns.localStart", value: (row) => clockOf(row.startsAt, row.timeZone) },
    { heading: "exports.columns.localEnd", value: (row) => clockOf(row.endsAt, row.timeZone) },
    field("timeZone", ({ timeZone }) => timeZone),
    field("summary", ({ summary }) => summary),
    field("kind", ({ kind }, t) => t(`reference.kinds.${kind}`)),
    field("level", ({ level }, t) => t(`reference.levels.${level}`)),
    field("regions", ({ regions }, t) => list(regions.map((it) => t(`reference.regions.${it}`)))),
    field("countries", ({ countries }) => list(countries.map((it) => stateName(it, locale)))),
    field("objectives", ({ objectives }) => list(objectives.map(String))),
    field("primaryObjective", ({ primaryObjective }) => primaryObjective),
    field("principles", ({ principles }) => list(principles)),
    field(
      "workstream",
      ({ workstream }) => workstream && (sharedTitles.has(workstream.title) ? workstream.slug : workstream.title),
    ),
    field("audience", ({ audience }, t) => t(`reference.audiences.${audience}`)),
    field("chathamHouse", ({ chathamHouse }, t) => yesNo(chathamHouse, t)),
    field("listing", ({ listing }, t) => yesNo(listing === "listed", t)),
    field("format", ({ format }, t) => t(`reference.formats.${format}`)),
    field("venue", ({ venue }) => venue),
    field("languages", ({ languages }, t) => list(languages.map((it) => t(`reference.languages.${it}`)))),
    field("organizers", ({ organizers }) => joinNames(organizers.map((it) => it.organization?.name ?? it.name))),
    field("status", ({ status }, t) => t(`workflow.talk.${status}`)),
    field("reason", ({ statusReason }) => statusReason),
    field("heldOn", ({ heldOn }) => dayOf(heldOn)),
    field("locale", (row, t) => t(`reference.languages.${row.locale}`)),
    field("source", ({ source }) => source),
    field("sourceUrl", ({ sourceUrl }) => sourceUrl),
    field("dateWords", ({ scheduleWords }) => scheduleWords),
    field("precision", ({ schedulePrecision }) => schedulePrecision),
    field("windowStart", ({ windowStart }) => dayOf(windowStart)),
    field("windowEnd", ({ windowEnd }) => dayOf(windowEnd)),
    field("startsAt", ({ startsAt }) => startsAt?.toISOString() ?? null),
    field("endsAt", ({ endsAt }) => endsAt?.toISOString() ?? null),
    field("tentative", ({ tentative }, t) => yesNo(tentative, t)),
    { heading: "exports.columns.address", value: ({ slug }) => slug },
  ];
}

function dayOf(date: Date | null): Cell {
  return date && { day: dateToDay(date) };
}

/** The hour on the clocks of the talk. */
function clockOf(instant: Date | null, timeZone: string | null): Cell {
  return instant && timeZone ? localTimeOf(instant, timeZone) : null;
}
