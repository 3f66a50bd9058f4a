import * as z from "zod";
import { locales } from "@/lib/i18n/locales";

/** What a person says about themselves: the name that others see, and the language of their letters. */
export const accountSchema = z.object({
  name: z.string().trim().min(1).max(120),
  language: z.enum(locales),
});
export type AccountInput = z.infer<typeof accountSchema>;
