import * as z from "zod";
import { readOperation } from "@/lib/agendas/agenda-rows";
import { locales } from "@/lib/i18n/locales";
import { objectiveCount } from "./schema";

const text = z.string().default("");

const agendaRow = z.object({ minutes: text, kind: text, title: text, details: text });

/** `reason.1` to `reason.23`. */
const reasons = z.object(
  Object.fromEntries(Array.from({ length: objectiveCount }, (_, index) => [String(index + 1), text])),
);

/**
 * The editor's form as a browser sends it. Texts are taken as typed: their limits and rules are `formFaults`, so that one
 * place tells all of them, whoever saves.
 */
export const noteFormSchema = z
  .object({
    id: z.uuid(),
    version: z.coerce.number().int(),
    /** Which button was pressed: `save`, `send`, or one of the agenda. */
    button: text,
    title: text,
    subtitle: text,
    background: text,
    footnotes: text,
    organizers: text,
    purposeIntro: text,
    purposeParts: text,
    questionsIntro: text,
    questions: text,
    methodology: text,
    participants: text,
    objectivesIntro: text,
    objectives: z.array(z.coerce.number().int()).max(objectiveCount),
    reason: reasons,
    languages: z.array(z.enum(locales, "concept-notes.errors.languageUnknown")),
    registration: text,
    agenda: z.array(agendaRow).default([]),
  })
  .transform(({ id, version, button, reason, ...form }) => ({
    id,
    version,
    sends: button === "send",
    operation: readOperation(button),
    form: { ...form, reasons: Object.fromEntries(Object.entries(reason).map(([key, value]) => [Number(key), value])) },
  }));

const step = z.object({ id: z.uuid(), version: z.coerce.number().int() });

export const publishNoteSchema = step;

export const returnNoteSchema = step.extend({ reason: z.string().trim().min(1).max(3000) });

/** Starting a note, or the next version of one. */
export const startNoteSchema = z.object({ slug: z.string().min(1).max(200) });
