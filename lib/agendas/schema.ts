import * as z from "zod";

/** Kinds of agenda items, as the database lists them. `panel` is the part of the key discussants. */
export const agendaKinds = ["opening", "scene", "panel", "floor", "questions", "closing", "other"] as const;
export type AgendaKind = (typeof agendaKinds)[number];

/** Limits of an agenda; minutes are those of the database's own check. */
export const agendaLimits = { items: 30, minutes: 600, title: 150, details: 1000 } as const;

/** A timed item. Its clock time is never stored: it follows from the talk's start and the minutes before it. */
export const agendaItemSchema = z.object({
  minutes: z.int().min(1).max(agendaLimits.minutes),
  kind: z.enum(agendaKinds),
  title: z.string().max(agendaLimits.title),
  details: z.string().max(agendaLimits.details),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;

export const agendaSchema = z.array(agendaItemSchema).max(agendaLimits.items);
