import type { MessageRef } from "@/lib/errors";
import type english from "@/lib/i18n/messages/en/reference.json";

/** The lists of words that have labels, such as "levels". */
export type LabelledList = keyof typeof english;

/**
 * The message of a word of a closed list: `referenceLabel("levels", "global")`.
 * Titles of objectives and principles are official text and stand beside the data instead.
 */
export function referenceLabel<List extends LabelledList>(
  list: List,
  word: Extract<keyof (typeof english)[List], string>,
): MessageRef {
  return { key: `reference.${list}.${word}` };
}
