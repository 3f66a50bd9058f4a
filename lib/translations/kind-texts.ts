import type { MessageRef } from "@/lib/errors";
import type { TranslationContent, TranslationKind } from "./content";
import { noteTexts } from "./note-texts";
import { recordTexts } from "./record-texts";
import { reportTexts } from "./report-texts";
import type { KindTexts, TextField, Texts } from "./text-field";

/** How each kind of source is taken apart and put together. */
export const kindTexts: { [Kind in TranslationKind]: KindTexts<TranslationContent<Kind>> } = {
  record: recordTexts,
  concept_note: noteTexts,
  report: reportTexts,
};

/** The texts of a source that a translation must have: all that are not empty. */
export function textsToTranslate<Kind extends TranslationKind>(
  kind: Kind,
  source: TranslationContent<Kind>,
): TextField[] {
  return kindTexts[kind].fields(source).filter(({ text }) => text.trim() !== "");
}

/** The texts that a stored translation holds, by the name of their field. */
export function textsOf<Kind extends TranslationKind>(kind: Kind, content: TranslationContent<Kind>): Texts {
  return new Map(kindTexts[kind].fields(content).map(({ name, text }) => [name, text]));
}

/** What a translation still lacks before the public may read it, by the name of the field. */
export function missingTexts<Kind extends TranslationKind>(
  kind: Kind,
  source: TranslationContent<Kind>,
  translation: TranslationContent<Kind>,
): Record<string, MessageRef> {
  const texts = textsOf(kind, translation);
  const missing = textsToTranslate(kind, source).filter(({ name }) => !texts.get(name)?.trim());
  return {
    ...kindTexts[kind].publishingFaults(translation),
    ...Object.fromEntries(missing.map(({ name }) => [name, { key: "translations.errors.missing" }])),
  };
}
