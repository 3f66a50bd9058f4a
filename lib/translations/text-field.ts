import type { MessageRef } from "@/lib/errors";

/** One text of a source, as the editor shows it beside its translation. */
export interface TextField {
  /** Its place in the source, such as `agenda.0.title`; stable as long as the source is. */
  name: string;
  label: MessageRef;
  text: string;
  /** Longest translation, in characters. */
  max: number;
  /** Lines of the field; one for a text without line breaks. */
  rows: number;
}

/** Translated texts by the name of their field. */
export type Texts = ReadonlyMap<string, string>;

/** How the texts of one kind of source are taken apart for an editor, and put together again. */
export interface KindTexts<Content> {
  /** Every text of the source in reading order, empty ones included. */
  fields(content: Content): TextField[];
  /** The translation: the source with its texts exchanged, everything that is no text kept. Texts that lack are empty. */
  compose(source: Content, texts: Texts): Content;
  /** Why the texts cannot be stored, by the name of the field. */
  faults(source: Content, texts: Texts): Record<string, MessageRef>;
  /** Why the translation cannot be published although every text is there, by the name of the field. */
  publishingFaults(translation: Content): Record<string, MessageRef>;
}

/** A text as one line. */
export function oneLine(text: string | undefined): string {
  return (text ?? "").replace(/\s+/gu, " ").trim();
}

/** The fields whose text is longer than they take. */
export function lengthFaults(fields: readonly TextField[], texts: Texts): Record<string, MessageRef> {
  const tooLong = fields.filter(({ name, max }) => (texts.get(name)?.length ?? 0) > max);
  return Object.fromEntries(
    tooLong.map(({ name, max }) => [
      name,
      { key: "concept-notes.errors.tooLong", values: { max, length: texts.get(name)?.length ?? 0 } },
    ]),
  );
}
