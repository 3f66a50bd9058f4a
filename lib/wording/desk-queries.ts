import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { deliveredRegionNames } from "./delivered";
import type { WordingFilters } from "./desk-filters";
import { type DeliveredWording, entriesOf, type RegionNames, type WordingPlace } from "./lists";

const rowSelect = {
  id: true,
  list: true,
  key: true,
  locale: true,
  version: true,
  text: true,
  verified: true,
  source: true,
} as const satisfies Prisma.OfficialWordingSelect;

type Row = Prisma.OfficialWordingGetPayload<{ select: typeof rowSelect }>;

/** A wording as staff see it. */
export interface WordingEntry extends WordingPlace {
  id: string | null;
  /** What readers of the language see; null where they see the English text. */
  text: string | null;
  /** The English text, by which the entry is known. */
  english: string;
  delivered: DeliveredWording;
  verified: boolean;
  source: string;
  version: number;
}

export const wordingPerPage = 25;

/**
 * One page of a list of wording in a language, with what was corrected laid over what was delivered. One query.
 * @returns null for whoever may not see it
 */
export async function listWording(
  actor: Actor,
  filters: WordingFilters,
): Promise<{ rows: WordingEntry[]; total: number } | null> {
  if (!can(actor, "desk.wording", null)) return null;
  const { list, language, page } = filters;
  const [rows, regionNames] = await Promise.all([
    db.officialWording.findMany({ where: { list, locale: { in: [language, "en"] } }, select: rowSelect }),
    deliveredRegionNames(),
  ]);
  const all = entriesOf(list, regionNames).keys.map((key) => entryOf({ list, key, language }, rows, regionNames));
  const found = all.filter((entry) => matches(entry, filters));
  return { rows: found.slice((page - 1) * wordingPerPage, page * wordingPerPage), total: found.length };
}

/** One wording; null for whoever may not see it. */
export async function findWording(actor: Actor, place: WordingPlace): Promise<WordingEntry | null> {
  if (!can(actor, "desk.wording", null)) return null;
  const { list, key, language } = place;
  const rows = await db.officialWording.findMany({
    where: { list, key, locale: { in: [language, "en"] } },
    select: rowSelect,
  });
  return entryOf(place, rows, await deliveredRegionNames());
}

function entryOf({ list, key, language }: WordingPlace, rows: readonly Row[], names: RegionNames): WordingEntry {
  const rowIn = (locale: Locale) => rows.find((row) => row.key === key && row.locale === locale);
  const entries = entriesOf(list, names);
  const delivered = entries.delivered(key, language);
  const row = rowIn(language);
  return {
    ...{ list, key, language, delivered },
    id: row?.id ?? null,
    text: row?.text ?? delivered.text,
    english: rowIn("en")?.text ?? entries.delivered(key, "en").text ?? key,
    // A confirmation belongs to the text that it was given for.
    verified: row && (row.text !== null || row.verified) ? row.verified : delivered.verified,
    source: row?.source ?? "",
    version: row?.version ?? 0,
  };
}

function matches({ text, english, key, verified }: WordingEntry, { words, unverified }: WordingFilters): boolean {
  if (unverified && verified) return false;
  const fold = (value: string) => value.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return words === "" || [text ?? "", english, key].some((value) => fold(value).includes(fold(words)));
}
