import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { type MessageTree, messagesFor, overlay } from "@/lib/i18n/messages";
import { type Translator, translatorFor, translatorOver } from "@/lib/i18n/translator";
import { log } from "@/lib/log";
import { faultOfSentence, messageKeyOf, sentencesOf } from "./letter-sentences";

/**
 * Says the sentences of letters as the secretariat words them, and all others as the portal does. Read when a letter is
 * made, so that a new sentence counts for every letter that is not sent yet. A sentence that no longer fits the portal's
 * own (another version names other facts) is left out: a letter never fails for it. One query.
 */
export async function letterTranslator(locale: Locale): Promise<Translator> {
  const rows = await db.letterText.findMany({
    where: { locale, text: { not: null } },
    select: { template: true, key: true, text: true },
  });
  if (rows.length === 0) return translatorFor(locale);
  const messages = await messagesFor(locale);
  const own: MessageTree = {};
  for (const { template, key, text } of rows) {
    const delivered = sentencesOf(template, messages).get(key);
    if (delivered === undefined || text === null || faultOfSentence(text, delivered)) {
      log.warn({ template, key, locale }, "A sentence of a letter no longer fits and is not used");
      continue;
    }
    put(own, messageKeyOf(template, key), text);
  }
  return translatorOver(locale, overlay(messages, own));
}

function put(tree: MessageTree, [first, ...rest]: readonly string[], text: string): void {
  if (first === undefined) return;
  if (rest.length === 0) {
    tree[first] = text;
    return;
  }
  const below = tree[first];
  const next = typeof below === "object" ? below : {};
  tree[first] = next;
  put(next, rest, text);
}
