import type { Locale } from "@/lib/i18n/locales";

/** Official wording with the language in which it stands, for the `lang` attribute around it. */
export interface OfficialText {
  text: string;
  lang: Locale;
}

/**
 * Wording of a resolution that we hold in English only. It is never machine translated: readers of other languages get
 * the English text, marked as English.
 */
export function officialEnglish(text: string): OfficialText {
  return { text, lang: "en" };
}
