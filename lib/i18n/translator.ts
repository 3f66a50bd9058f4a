import { createTranslator } from "next-intl";
import type { MessageRef } from "@/lib/errors";
import type { Locale } from "./locales";
import { type MessageTree, messagesFor } from "./messages";

/** Says messages in one language, by their full key such as "errors.required". */
export interface Translator {
  (key: string, values?: MessageRef["values"]): string;
  /** Says a message reference. */
  say(message: MessageRef): string;
  /** True when the key is a message. */
  has(key: string): boolean;
}

/**
 * A translator for work outside of page rendering: server actions, mail, the worker, documents.
 * An unknown key gives the key itself and no error, so that a missing text never stops the work.
 */
export async function translatorFor(locale: Locale): Promise<Translator> {
  return translatorOver(locale, await messagesFor(locale));
}

/** The same over other messages, such as those of letters with the secretariat's own sentences. */
export function translatorOver(locale: Locale, messages: MessageTree): Translator {
  // The keys are known at run time only, which the types of next-intl have no words for.
  const t: LooseTranslator = createTranslator({
    // English dates as the Organization writes them: 23 March 2023.
    locale: locale === "en" ? "en-GB" : locale,
    messages,
    timeZone: "UTC",
    onError: () => undefined,
    getMessageFallback: ({ key }: { key: string }) => key,
  }) as unknown as LooseTranslator;
  const translate = (key: string, values?: MessageRef["values"]): string => t(key, values);
  return Object.assign(translate, {
    say: (message: MessageRef): string => t(message.key, message.values),
    has: (key: string): boolean => t.has(key),
  });
}

interface LooseTranslator {
  (key: string, values?: MessageRef["values"]): string;
  has(key: string): boolean;
}
