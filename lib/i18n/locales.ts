/** The six official languages of the United Nations, in the order in which the Organization lists them. */
export const locales = ["ar", "zh", "en", "fr", "ru", "es"] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "en";

/** Each language by its own name, as a reader looks for it. */
export const languageNames: Record<Locale, string> = {
  ar: "العربية",
  zh: "中文",
  en: "English",
  fr: "Français",
  ru: "Русский",
  es: "Español",
};

/** True for one of the six language codes; anything else in the first part of an address is not a language. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === "string" && (locales as readonly string[]).includes(value);
}

/** A stored language code as one of the six; English for a record of before anybody asked. */
export function asLocale(code: string): Locale {
  return isLocale(code) ? code : defaultLocale;
}

/** The writing direction of a language, for the `dir` attribute. */
export function directionOf(locale: Locale): "rtl" | "ltr" {
  return locale === "ar" ? "rtl" : "ltr";
}
