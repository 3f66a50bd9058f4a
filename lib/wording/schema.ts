import * as z from "zod";
import { locales } from "@/lib/i18n/locales";
import { wordingLists } from "./lists";

export const wordingLimits = { text: 300, source: 300 } as const;

const identity = {
  list: z.enum(wordingLists),
  key: z.string().min(1).max(10),
  language: z.enum(locales),
  /** The version that the person saw; 0 while nothing was changed or confirmed. */
  version: z.int().min(0),
};

const line = (max: number) => z.string().trim().max(max);

export const saveWordingSchema = z
  .object({
    ...identity,
    /** Empty where no wording in this language is at hand. */
    text: line(wordingLimits.text).default(""),
    source: line(wordingLimits.source).default(""),
    verified: z.boolean().default(false),
  })
  .refine(({ verified, source }) => !verified || source !== "", {
    path: ["source"],
    error: "wording.errors.sourceNeeded",
  });
export type SaveWordingInput = z.output<typeof saveWordingSchema>;

export const revertWordingSchema = z.object(identity);
export type RevertWordingInput = z.output<typeof revertWordingSchema>;
