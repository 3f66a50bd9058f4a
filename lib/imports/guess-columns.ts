import { type ImportColumns, type ImportField, importFields } from "./fields";
import { headingWords } from "./heading-words";
import { foldWords } from "./words/fold";

/** Headings by which a column is known: folded text to field. */
export type KnownHeadings = ReadonlyMap<string, ImportField>;

/**
 * All headings that are known.
 * @param own what the portal's exports call each field, in each language; they win over the common words
 */
export function knownHeadings(own: readonly Partial<Record<ImportField, string>>[] = []): KnownHeadings {
  const known = new Map<string, ImportField>();
  const add = (field: ImportField, heading: string): void => {
    const folded = foldWords(heading);
    if (folded && !known.has(folded)) known.set(folded, field);
  };
  for (const names of own) {
    for (const field of importFields) if (names[field]) add(field, names[field]);
  }
  for (const field of importFields) for (const word of headingWords[field] ?? []) add(field, word);
  return known;
}

/** The columns that headings tell by themselves. The first column of a field wins; the person can change each. */
export function guessColumns(header: readonly string[], known: KnownHeadings): ImportColumns {
  const columns: ImportColumns = {};
  header.forEach((heading, place) => {
    const field = fieldOfHeading(heading, known);
    if (field && columns[field] === undefined) columns[field] = place;
  });
  return columns;
}

/** The field of a heading, also where a note stands behind it in brackets: "Time (Geneva)". */
export function fieldOfHeading(heading: string, known: KnownHeadings): ImportField | null {
  return known.get(foldWords(heading)) ?? known.get(foldWords(heading.replace(/[(（[].*$/u, ""))) ?? null;
}
