import { type DateColumns, toColumns } from "@/lib/time/date-value";
import { parseDateWords } from "@/lib/time/parse-date-words";

/**
 * The columns of a date as a source writes it. Times without a zone do not occur in the data; a date without a year takes
 * the one given beside it.
 * @throws Error for words that cannot be read: the data would be wrong
 */
export function written(words: string, defaultYear?: number): DateColumns {
  const parsed = parseDateWords(words, defaultYear === undefined ? {} : { defaultYear });
  if (!parsed.ok) throw new Error(`“${words}” cannot be read as a date: ${parsed.error.key}`);
  return toColumns(parsed.value);
}

/** The columns of a date which a source gives in figures or in a sentence, so that there are no words to keep. */
export function given(date: string): DateColumns {
  return { ...written(date), scheduleWords: null };
}
