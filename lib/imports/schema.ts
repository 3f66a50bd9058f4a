import * as z from "zod";
import { defaultLocale, locales } from "@/lib/i18n/locales";
import { audiences, talkFormats, talkKinds, talkLevels } from "@/lib/reference/talk-terms";
import { isTimeZone } from "@/lib/time/zones";
import { type ImportField, importFields } from "./fields";
import { importLimits } from "./limits";

const column = z.coerce
  .number()
  .int()
  .min(0)
  .max(importLimits.columns - 1);

/** What the person stated for the whole file. Nothing of it is guessed from the rows. */
export const importSettingsSchema = z.object({
  columns: z.partialRecord(z.enum(importFields), column),
  /** For dates without a year; none means that such a date is an error of its row. */
  year: z.int().min(1945).max(2199).nullable(),
  timeZone: z.string().refine(isTimeZone).nullable(),
  dayOrder: z.enum(["dayFirst", "monthFirst"]),
  /** Where the row does not say it. */
  level: z.enum(talkLevels),
  format: z.enum(talkFormats),
  kind: z.enum(talkKinds),
  audience: z.enum(audiences),
  /** Language in which titles and summaries are written. */
  locale: z.enum(locales),
});
export type ImportSettings = z.infer<typeof importSettingsSchema>;

/** Where a new import begins; `columns` come from the headings. */
export const firstSettings: Omit<ImportSettings, "columns"> = {
  year: null,
  timeZone: "Europe/Zurich",
  dayOrder: "dayFirst",
  level: "global",
  format: "online",
  kind: "talk",
  audience: "open",
  locale: defaultLocale,
};

const identity = { id: z.uuid(), version: z.coerce.number().int().min(1) };

/** A column is its number from 0; empty leaves the field out. */
const chosenColumn = z.union([z.literal("").transform(() => null), column]).default(null);
const chosenColumns = z.object(
  Object.fromEntries(importFields.map((field) => [field, chosenColumn])) as Record<ImportField, typeof chosenColumn>,
);

export const changeSettingsSchema = z.object({
  ...identity,
  columns: chosenColumns,
  year: z
    .string()
    .trim()
    .default("")
    .refine((text) => text === "" || (/^\d{4}$/.test(text) && Number(text) >= 1945 && Number(text) <= 2199), {
      message: "imports.settings.yearInvalid",
    }),
  timeZone: z.string().trim().default(""),
  dayOrder: z.enum(["dayFirst", "monthFirst"]),
  level: z.enum(talkLevels),
  format: z.enum(talkFormats),
  kind: z.enum(talkKinds),
  audience: z.enum(audiences),
  titleLocale: z.enum(locales),
});
export type ChangeSettingsInput = z.infer<typeof changeSettingsSchema>;

export const skipRowsSchema = z.object({
  ...identity,
  /** One row by its id, or all rows with an error. */
  row: z.union([z.uuid(), z.literal("errors")]),
  skipped: z.enum(["yes", "no"]),
});
export type SkipRowsInput = z.infer<typeof skipRowsSchema>;

export const importStepSchema = z.object(identity);
export type ImportStepInput = z.infer<typeof importStepSchema>;

export const undoImportSchema = z.object({
  ...identity,
  /** Take back what nobody touched, and leave the rest in the calendar. */
  keepChanged: z.boolean().default(false),
});
export type UndoImportInput = z.infer<typeof undoImportSchema>;
