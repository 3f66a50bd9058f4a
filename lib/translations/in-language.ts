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

interface Item {
  minutes: number;
  kind: string;
  title: string;
  details: string;
}

/** A concept note as a reader gets it; the agenda may stand in another language than the note. */
export interface NoteInLanguage<Content> {
  content: Content;
  lang: Locale;
  outdated: boolean;
  agenda: readonly Item[];
  agendaLang: Locale;
}

/**
 * The note in the reader's language if it is published in it, or as it was written. The items of an earlier agenda whose
 * times are no longer true are not shown: then the agenda is that of the source.
 */
export function noteIn<Content>(
  note: {
    locale: Locale;
    content: Content;
    agenda: readonly Item[];
    translations: readonly { locale: Locale; content: Content; agenda: readonly Item[]; outdated: boolean }[];
  },
  locale: Locale,
): NoteInLanguage<Content> {
  const { content, agenda } = note;
  const found = translationFor(note.translations, locale);
  if (!found) return { content, lang: note.locale, outdated: false, agenda, agendaLang: note.locale };
  const ofThisAgenda = sameTimes(found.agenda, agenda);
  return {
    content: found.content,
    lang: locale,
    outdated: found.outdated,
    ...(ofThisAgenda ? { agenda: found.agenda, agendaLang: locale } : { agenda, agendaLang: note.locale }),
  };
}

function sameTimes(a: readonly Item[], b: readonly Item[]): boolean {
  const times = (items: readonly Item[]): string => items.map(({ minutes, kind }) => `${minutes} ${kind}`).join();
  return times(a) === times(b);
}

/** The summary report in the reader's language if it is published in it, or as it was written. */
export function reportIn<Content>(
  report: {
    locale: Locale;
    content: Content;
    translations: readonly { locale: Locale; content: Content; outdated: boolean }[];
  },
  locale: Locale,
): { content: Content; lang: Locale; outdated: boolean } {
  const found = translationFor(report.translations, locale);
  return found
    ? { content: found.content, lang: locale, outdated: found.outdated }
    : { content: report.content, lang: report.locale, outdated: false };
}
