import * as z from "zod";
import { listDepth, maxListDepth, type OutlineEntry } from "./outline";

/** Limits of the fields of a concept note, in characters as typed; `entries` in lines. */
export const noteLimits = {
  title: 200,
  subtitle: 120,
  background: 8000,
  footnotes: 4000,
  organizers: 1000,
  purposeIntro: 3000,
  purposeParts: 3000,
  questionsIntro: 1000,
  questions: 4000,
  methodology: 4000,
  participants: 6000,
  objectivesIntro: 1500,
  reason: 600,
  registration: 1000,
  entries: 99,
} as const;

export const objectiveCount = 23;

const lines = (max: number) => z.array(z.string().min(1).max(max)).max(noteLimits.entries);

export const outlineEntrySchema: z.ZodType<OutlineEntry> = z.object({
  text: z.string().min(1).max(noteLimits.participants),
  get entries() {
    return z.array(outlineEntrySchema).max(noteLimits.entries);
  },
});

/**
 * A concept note in its real fields, as stored: those of the introductory talk on missing migrants of 23 March 2023.
 * Date, time, place and the link to register are facts of the talk and are not repeated here. All text is plain.
 */
export const noteContentSchema = z.object({
  title: z.string().max(noteLimits.title),
  /** Printed above the title: "Introductory GCM Talk". */
  subtitle: z.string().max(noteLimits.subtitle),
  /** Paragraphs; `[1]` calls the first of the footnotes, here and in every other text of the note. */
  background: lines(noteLimits.background),
  footnotes: lines(noteLimits.footnotes),
  /** Who organizes and who co-chairs, where the background does not say it. */
  organizers: z.string().max(noteLimits.organizers),
  purpose: z.object({ intro: z.string().max(noteLimits.purposeIntro), parts: lines(noteLimits.purposeParts) }),
  questions: z.object({ intro: z.string().max(noteLimits.questionsIntro), items: lines(noteLimits.questions) }),
  methodology: lines(noteLimits.methodology),
  /** Groups of participants, with lists up to four deep below each. */
  participants: z
    .array(outlineEntrySchema)
    .max(noteLimits.entries)
    .refine((groups) => listDepth(groups) <= maxListDepth),
  objectivesIntro: z.string().max(noteLimits.objectivesIntro),
  /** Objectives of the Compact in the order of their numbers, each with why this talk serves it. */
  objectives: z.array(
    z.object({ number: z.int().min(1).max(objectiveCount), reason: z.string().max(noteLimits.reason) }),
  ),
  /** Languages of the talk, its interpretation included. */
  languages: z.array(z.string()),
  registration: z.string().max(noteLimits.registration),
});

export type NoteContent = z.infer<typeof noteContentSchema>;

/** A note with nothing in it. */
export const emptyNote: NoteContent = {
  title: "",
  subtitle: "",
  background: [],
  footnotes: [],
  organizers: "",
  purpose: { intro: "", parts: [] },
  questions: { intro: "", items: [] },
  methodology: [],
  participants: [],
  objectivesIntro: "",
  objectives: [],
  languages: [],
  registration: "",
};

/** Every text of a note that may call a footnote, in the order in which a reader meets them. */
export function readingOrder(content: NoteContent): string[] {
  const entries = (list: readonly OutlineEntry[]): string[] => list.flatMap((e) => [e.text, ...entries(e.entries)]);
  return [
    ...content.background,
    content.organizers,
    content.purpose.intro,
    ...content.purpose.parts,
    content.questions.intro,
    ...content.questions.items,
    ...content.methodology,
    ...entries(content.participants),
    content.objectivesIntro,
    ...content.objectives.map((objective) => objective.reason),
    content.registration,
  ];
}
