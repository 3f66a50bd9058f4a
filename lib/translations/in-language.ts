import type { Locale } from "@/lib/i18n/locales";

/** A text as a reader gets it, with the language in which it stands. */
export interface TextInLanguage {
  text: string;
  lang: Locale;
  /** A translation made from an earlier text than the present one. */
  outdated: boolean;
}

/** A title as written, with its language, and what is published of it in others. */
export interface Titled {
  title: string;
  locale: Locale;
  translations: readonly { locale: Locale; title: string; outdated: boolean }[];
}

export interface Summarized extends Titled {
  summary: string;
  translations: readonly { locale: Locale; title: string; summary: string; outdated: boolean }[];
}

/** The title of a talk in the reader's language if it is published in it, or as it was written. */
export function titleIn(talk: Titled, locale: Locale): TextInLanguage {
  const found = translationFor(talk.translations, locale);
  return found
    ? { text: found.title, lang: locale, outdated: found.outdated }
    : { text: talk.title, lang: talk.locale, outdated: false };
}

/** The summary in the same way; empty where there is none, or none for the public. */
export function summaryIn(talk: Summarized, locale: Locale): TextInLanguage {
  const found = talk.summary === "" ? undefined : translationFor(talk.translations, locale);
  return found?.summary
    ? { text: found.summary, lang: locale, outdated: found.outdated }
    : { text: talk.summary, lang: talk.locale, outdated: false };
}

/** The translation for a reader, if there is one. */
export function translationFor<One extends { locale: Locale }>(
  translations: readonly One[],
  locale: Locale,
): One | undefined {
  return translations.find((translation) => translation.locale === locale);
}
