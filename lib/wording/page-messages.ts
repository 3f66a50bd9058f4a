import type { Locale } from "@/lib/i18n/locales";
import type { MessageTree } from "@/lib/i18n/messages";
import { log } from "@/lib/log";
import { regionIds } from "@/lib/reference/regions";
import { overrideKey, type WordingOverrides } from "./official-wording";
import { wordingMessages } from "./page-wording";
import { wordingOverrides } from "./remembered-wording";

/**
 * The messages of a page with the official wording of this moment: names of regions are messages and are exchanged, the
 * rest comes along for `pageWording`. Without a database, as while building, it is what was delivered.
 */
export async function withOfficialWording(messages: MessageTree, locale: Locale): Promise<Record<string, unknown>> {
  const overrides = await wordingOverrides().catch((error: unknown): WordingOverrides => {
    log.warn({ err: error }, "The official wording could not be read; what was delivered is shown");
    return {};
  });
  return { ...withRegionNames(messages, overrides, locale), [wordingMessages]: overrides };
}

function withRegionNames(messages: MessageTree, overrides: WordingOverrides, locale: Locale): MessageTree {
  const names = regionIds.flatMap((region) => {
    const name = overrides[overrideKey("regionNames", region, locale)];
    return name ? [[region, asMessage(name)] as const] : [];
  });
  const { reference } = messages;
  if (names.length === 0 || typeof reference !== "object" || typeof reference.regions !== "object") return messages;
  return {
    ...messages,
    reference: { ...reference, regions: { ...reference.regions, ...Object.fromEntries(names) } },
  };
}

/** Plain text as an ICU message: braces, tags and apostrophes mean nothing in it. */
function asMessage(text: string): string {
  return text.replaceAll("'", "''").replace(/[{}<>]+/g, "'$&'");
}
