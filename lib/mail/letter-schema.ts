import * as z from "zod";
import { locales } from "@/lib/i18n/locales";
import { sentenceLimits } from "./letter-sentences";

const letter = z.string().min(1).max(60);

const place = {
  letter,
  key: z.string().min(1).max(100),
  language: z.enum(locales),
  /** The version that the person saw; 0 while the sentence never had other words. */
  version: z.int().min(0),
};

export const saveSentenceSchema = z.object({ ...place, text: z.string().trim().min(1).max(sentenceLimits.sentence) });
export type SaveSentenceInput = z.output<typeof saveSentenceSchema>;

export const revertSentenceSchema = z.object(place);
export type RevertSentenceInput = z.output<typeof revertSentenceSchema>;

export const testLetterSchema = z.object({ letter, language: z.enum(locales) });
export type TestLetterInput = z.output<typeof testLetterSchema>;
