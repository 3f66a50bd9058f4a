import { isObjective } from "@/lib/reference/objectives";
import { talkLimits } from "@/lib/talks/schema";
import type { PlainDay } from "@/lib/time/plain-day";
import type { Directory, ImportedOrganizer, ImportedTalk, RowProblem } from "./imported-talk";
import { RowReader, unread } from "./row-reader";
import type { ImportSettings } from "./schema";
import { understandDate } from "./understand-date";
import { understandStatus } from "./understand-status";
import { foldWords } from "./words/fold";
import { readCountries, readLanguages, readObjectives, readPrinciples, readRegions } from "./words/lists";
import { splitNames } from "./words/name-list";
import { wordOf } from "./words/vocabulary";
import { readYesNo } from "./words/yes-no";

export interface UnderstoodRow {
  /** Null when an error keeps the row out. */
  talk: ImportedTalk | null;
  problems: RowProblem[];
}

const longestName = 200;

/**
 * What a row says, by the settings of the import. Nothing is guessed: a word that means nothing we know is an error at its
 * column, and whatever had to be assumed is a warning.
 * @param today day by which past and future are told
 */
export function understandRow(
  cells: readonly string[],
  settings: ImportSettings,
  directory: Directory,
  today: PlainDay,
): UnderstoodRow {
  const row = new RowReader(cells, settings.columns);
  const title = row.limited("title", talkLimits.title).replace(/\s+/gu, " ");
  if (title === "") row.error("title", { key: "imports.problem.noTitle" });
  if (row.text("recurrence") !== "") row.error("recurrence", { key: "imports.problem.repeats" });
  const schedule = understandDate(row, settings);
  const status = schedule && understandStatus(row, schedule, today);
  // Every column is read, also when the date is at fault: the person mends a row once.
  const audience = row.choice("audience", settings.audience, (text) => wordOf("audiences", text));
  const objectives = row.list("objectives", readObjectives);
  const others = {
    title,
    summary: row.limited("summary", talkLimits.summary),
    locale: row.choice("locale", settings.locale, (text) => wordOf("languages", text)),
    kind: kindOf(row, settings, audience),
    ...placeOf(row, settings),
    objectives,
    primaryObjective: primaryOf(row, objectives),
    principles: row.list("principles", readPrinciples),
    workstream: workstreamOf(row, directory),
    audience,
    chathamHouse: chathamHouseOf(row, audience),
    listing: listingOf(row),
    format: row.choice("format", settings.format, (text) => wordOf("formats", text)),
    venue: row.limited("venue", talkLimits.venue),
    languages: row.list("languages", readLanguages),
    organizers: organizersOf(row, directory),
    source: row.limited("source", 500) || null,
    sourceUrl: linkOf(row),
  };
  const talk: ImportedTalk | null = schedule && status && { ...others, schedule, ...status };
  const hasError = row.problems.some(({ severity }) => severity === "error");
  return { talk: hasError ? null : talk, problems: row.problems };
}

function kindOf(row: RowReader, settings: ImportSettings, audience: ImportedTalk["audience"]): ImportedTalk["kind"] {
  const kind = row.choice("kind", settings.kind, (text) => wordOf("kinds", text));
  return kind === "talk" && audience === "youth" && row.text("kind") === "" ? "youth_talk" : kind;
}

function placeOf(row: RowReader, settings: ImportSettings): Pick<ImportedTalk, "level" | "regions" | "countries"> {
  const regions = row.list("regions", readRegions);
  const countries = row.list("countries", readCountries);
  const level = row.choice("level", settings.level, (text) => wordOf("levels", text));
  if (level === "regional" && regions.length === 0) row.warn("regions", { key: "imports.problem.noRegion" });
  if (level === "national" && countries.length === 0) row.warn("countries", { key: "imports.problem.noCountry" });
  return { level, regions, countries };
}

function primaryOf(row: RowReader, objectives: readonly number[]): number | null {
  const text = row.text("primaryObjective");
  if (text === "") return null;
  const number = Number(text);
  if (isObjective(number) && objectives.includes(number)) return number;
  row.error("primaryObjective", unread(text));
  return null;
}

/** By number ("4", "WS 4", "Workstream 4") or by title. */
function workstreamOf(row: RowReader, { workstreams }: Directory): ImportedTalk["workstream"] {
  const text = row.text("workstream");
  if (text === "") return null;
  const named = foldWords(text);
  const number = /^(?:ws|workstream|work stream|axe de travail|volet|linea de trabajo)? ?(\d+\w?)$/u.exec(named)?.[1];
  const found = workstreams.filter(
    (it) => foldWords(it.title) === named || it.slug === text || (number !== undefined && it.number === number),
  );
  const [only] = found;
  if (only && found.length === 1) return { id: only.id, title: only.title };
  row.error("workstream", { key: "imports.problem.noWorkstream", values: { text: text.slice(0, 80) } });
  return null;
}

/** What Member States say among themselves is under the Chatham House Rule, unless the row says that it is not. */
function chathamHouseOf(row: RowReader, audience: ImportedTalk["audience"]): boolean {
  const text = row.text("chathamHouse");
  if (text === "") return audience === "member_states";
  return row.choice("chathamHouse", false, readYesNo);
}

function listingOf(row: RowReader): ImportedTalk["listing"] {
  return row.choice("listing", true, readYesNo) ? "listed" : "unlisted";
}

/** The first is the lead. A name or acronym of the directory is tied to it; another stays as it is written. */
function organizersOf(row: RowReader, directory: Directory): ImportedOrganizer[] {
  const index = organizationIndex(directory);
  return splitNames(row.text("organizers")).map((name) => {
    if (name.length > longestName) {
      row.error("organizers", { key: "imports.problem.tooLong", values: { max: longestName, length: name.length } });
    }
    const known = index.get(name.toLowerCase());
    return known ? { name: known.name, organizationId: known.id } : { name, organizationId: null };
  });
}

type KnownOrganization = Directory["organizations"][number];

const indexes = new WeakMap<Directory, ReadonlyMap<string, KnownOrganization | null>>();

/** Names and acronyms in lower case; null where two organizations are called so. Made once for all rows. */
function organizationIndex(directory: Directory): ReadonlyMap<string, KnownOrganization | null> {
  const made = indexes.get(directory);
  if (made) return made;
  const index = new Map<string, KnownOrganization | null>();
  for (const organization of directory.organizations) {
    for (const called of new Set([organization.name, organization.acronym].map((it) => it?.toLowerCase()))) {
      if (called) index.set(called, index.has(called) ? null : organization);
    }
  }
  indexes.set(directory, index);
  return index;
}

function linkOf(row: RowReader): string | null {
  const text = row.text("sourceUrl");
  if (text === "") return null;
  const isLink = text.length <= 2000 && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (!isLink) row.error("sourceUrl", { key: "imports.problem.notALink", values: { text: text.slice(0, 80) } });
  return isLink ? text : null;
}
