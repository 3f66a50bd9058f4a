import * as z from "zod";
import { agendaSchema } from "@/lib/agendas/schema";
import { noteContentSchema } from "@/lib/concept-notes/schema";
import { reportContentSchema } from "@/lib/reports/schema";

/** Longest texts, in characters: other languages need more room than English for the same words. */
export const recordLimits = { title: 300, summary: 3000 } as const;

/** The texts of a talk that are translated, each as a whole: title and summary, concept note with agenda, summary report. */
export const translationKinds = ["record", "concept_note", "report"] as const;
export type TranslationKind = (typeof translationKinds)[number];

/** What a translation of each kind holds, in the shape of its source. */
export const translationSchemas = {
  record: z.object({ title: z.string().max(recordLimits.title), summary: z.string().max(recordLimits.summary) }),
  concept_note: z.object({ note: noteContentSchema, agenda: agendaSchema }),
  report: reportContentSchema,
} as const satisfies Record<TranslationKind, z.ZodType>;

export type TranslationContent<Kind extends TranslationKind> = z.infer<(typeof translationSchemas)[Kind]>;

/** A translation as it lies in the database. @throws ZodError for what is none: a defect, since every write is checked */
export function readTranslation<Kind extends TranslationKind>(kind: Kind, stored: unknown): TranslationContent<Kind> {
  return translationSchemas[kind].parse(stored) as TranslationContent<Kind>;
}
