import * as z from "zod";
import { locales } from "@/lib/i18n/locales";
import { countryCodes } from "@/lib/reference/member-states";
import { objectiveNumbers } from "@/lib/reference/objectives";
import { regionIds } from "@/lib/reference/regions";
import { audiences, talkFormats, talkLevels } from "@/lib/reference/talk-terms";
import { talkStates } from "@/lib/talks/workflow";

/** What a list can be asked by, each from the text of the address. The same schemas describe the API. */
export type Parameters = Readonly<Record<string, z.ZodType>>;

/** A whole number as an address writes it. */
export function wholeNumber(min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max));
}

export const objectiveParameter = wholeNumber(1, objectiveNumbers.length);

export const mostPerPage = 100;
const lastPage = 99_999;

/** What every list can be asked by, beside its own. */
export const listParameters = {
  page: wholeNumber(1, lastPage),
  perPage: wholeNumber(1, mostPerPage),
  format: z.enum(["json", "csv"]),
} as const;

/** The filters of the calendar, as `readCalendarFilter` reads them; a test holds the two together. */
export const calendarParameters = {
  level: z.enum(talkLevels),
  region: z.enum(regionIds),
  country: z
    .string()
    .transform((text) => text.toUpperCase())
    .pipe(z.enum(countryCodes)),
  objective: objectiveParameter,
  workstream: z.string().regex(/^[a-z0-9-]{1,80}$/),
  audience: z.enum(audiences),
  format: z.enum(talkFormats),
  language: z.enum(locales),
  status: z.enum(talkStates),
  from: z.iso.date(),
  to: z.iso.date(),
  q: z.string().min(1),
} as const;
