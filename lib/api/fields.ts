import * as z from "zod";
import { locales } from "@/lib/i18n/locales";
import { objectiveNumbers } from "@/lib/reference/objectives";
import { regionIds } from "@/lib/reference/regions";
import { type DateValue, datePrecisions } from "@/lib/time/date-value";

/** Fields that several records of open data have. Layer 0. */
export const instant = z.iso.datetime();
export const day = z.iso.date();
export const language = z.enum(locales);
export const region = z.enum(regionIds);
export const objectiveList = z.array(z.int().min(1).max(objectiveNumbers.length));
export const address = z.url();

/** A date as open data: what is known, and no more. */
export const scheduleSchema = z.object({
  precision: z.enum(datePrecisions),
  start: instant.nullable(),
  end: instant.nullable(),
  windowStart: day.nullable(),
  windowEnd: day.nullable(),
  timeZone: z.string().nullable(),
  tentative: z.boolean(),
  note: z.string().nullable(),
});

export function scheduleView(date: DateValue): z.infer<typeof scheduleSchema> {
  return {
    precision: date.precision,
    start: iso(date.start),
    end: iso(date.end),
    windowStart: date.windowStart,
    windowEnd: date.windowEnd,
    timeZone: date.timeZone,
    tentative: date.tentative,
    note: date.words,
  };
}

/** A talk to which another record belongs. */
export const talkRefSchema = z.object({ slug: z.string(), title: z.string() });

export function talkRef(talk: { slug: string; title: string } | null): z.infer<typeof talkRefSchema> | null {
  return talk && { slug: talk.slug, title: talk.title };
}

export function iso(date: Date): string;
export function iso(date: Date | null): string | null;
export function iso(date: Date | null): string | null {
  return date?.toISOString() ?? null;
}
