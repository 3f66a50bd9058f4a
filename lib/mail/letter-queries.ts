import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { messagesFor } from "@/lib/i18n/messages";
import { factsOf, faultOfSentence, isWrittenTemplate, letterNames, sentencesOf } from "./letter-sentences";
import { type RenderedMail, renderExample } from "./render-mail";

/** How many sentences of each letter stand in the secretariat's own words, by language. Null for those who may not see them. */
export async function listLetters(
  actor: Actor,
): Promise<{ letter: string; own: Partial<Record<string, number>> }[] | null> {
  if (!can(actor, "desk.letters", null)) return null;
  const groups = await db.letterText.groupBy({
    by: ["template", "locale"],
    where: { text: { not: null } },
    _count: { _all: true },
  });
  return letterNames.map((letter) => ({
    letter,
    own: Object.fromEntries(
      groups.filter(({ template }) => template === letter).map(({ locale, _count }) => [locale, _count._all]),
    ),
  }));
}

/** A sentence of a letter as those who look after it see it. */
export interface Sentence {
  id: string | null;
  key: string;
  delivered: string;
  /** In the secretariat's own words; null where the portal's stand. */
  own: string | null;
  /** True for own words that no longer fit, so that the portal's are said. */
  isOutdated: boolean;
  /** Facts that have to stand in it. */
  facts: string[];
  version: number;
}

/** One letter in one language: its sentences, and how it looks with examples. Null where there is none. */
export async function findLetter(
  actor: Actor,
  letter: string,
  language: Locale,
): Promise<{ sentences: Sentence[]; preview: RenderedMail | null } | null> {
  if (!can(actor, "desk.letters", null) || !letterNames.includes(letter)) return null;
  const [messages, rows, preview] = await Promise.all([
    messagesFor(language),
    db.letterText.findMany({
      where: { template: letter, locale: language },
      select: { id: true, key: true, text: true, version: true },
    }),
    isWrittenTemplate(letter) ? renderExample(letter, language) : null,
  ]);
  const sentences = [...sentencesOf(letter, messages)].map(([key, delivered]) => {
    const row = rows.find((one) => one.key === key);
    const own = row?.text ?? null;
    return {
      ...{ key, delivered, own, id: row?.id ?? null, version: row?.version ?? 0 },
      isOutdated: own !== null && faultOfSentence(own, delivered) !== null,
      facts: factsOf(delivered),
    };
  });
  return { sentences, preview };
}

/** The letter as mail programs show it, for the frame of its preview. Null for those who may not see it. */
export async function letterPage(actor: Actor, letter: string, language: Locale): Promise<string | null> {
  if (!can(actor, "desk.letters", null) || !isWrittenTemplate(letter)) return null;
  return (await renderExample(letter, language)).html;
}
