import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { type OfficialWording, officialWordingIn, type WordingOverrides } from "./official-wording";

/** All that the secretariat corrected, in every language: one query, remembered until something is corrected again. */
export function wordingOverrides(): Promise<WordingOverrides> {
  return cachedRead(["official-wording"], [tags.wording], readOverrides);
}

/** The same, read now. */
export async function readOverrides(): Promise<WordingOverrides> {
  const rows = await db.officialWording.findMany({
    where: { text: { not: null } },
    select: { list: true, key: true, locale: true, text: true },
  });
  return Object.fromEntries(rows.map(({ list, key, locale, text }) => [`${list}.${key}.${locale}`, text ?? ""]));
}

/** The official wording of this moment, for work outside of a page, such as a document. */
export async function officialWording(locale: Locale): Promise<OfficialWording> {
  return officialWordingIn(locale, await readOverrides());
}
