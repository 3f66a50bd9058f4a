import * as z from "zod";
import { locales } from "@/lib/i18n/locales";
import { translationKinds } from "./content";

/** Which translation: of which text of which talk, into which language, and the version that the person saw. */
const identity = {
  talkId: z.uuid(),
  kind: z.enum(translationKinds),
  language: z.enum(locales),
  /** 0 while there is none. */
  version: z.int().min(0),
};

/**
 * The editor's form. Each text comes with the name of the field of the source that it translates, so that a source which
 * changed meanwhile cannot make one text take the place of another. Their limits are those of the kind.
 */
export const saveTranslationSchema = z.object({
  ...identity,
  /** Digest of the source that stood beside the fields. */
  source: z.string().min(1).max(100),
  intent: z.enum(["save", "copy", "publish"]).default("save"),
  texts: z.array(z.object({ name: z.string().max(60), text: z.string().max(100_000).default("") })).max(500),
  /** Only for the report of a talk under the Chatham House Rule: it names nobody whom the cleared text does not name. */
  compared: z.boolean().default(false),
});
export type SaveTranslationInput = z.output<typeof saveTranslationSchema>;

export const withdrawTranslationSchema = z.object(identity);
export type WithdrawTranslationInput = z.output<typeof withdrawTranslationSchema>;
