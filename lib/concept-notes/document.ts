import type { DocumentFact, PortalDocument } from "@/lib/documents/document";
import { formatList } from "@/lib/i18n/format";
import { directionOf, type Locale } from "@/lib/i18n/locales";
import type { Translator } from "@/lib/i18n/translator";
import { type DateValue, onDays } from "@/lib/time/date-value";
import { formatDateValue } from "@/lib/time/format-date-value";
import type { PlainDay } from "@/lib/time/plain-day";
import type { OfficialWording } from "@/lib/wording/official-wording";
import { noteBlocks } from "./document-blocks";
import type { NoteContent } from "./schema";

/** A version of a note with what its document says beside it: facts of the talk that are never typed into the note. */
export interface NoteToPrint {
  content: NoteContent;
  agenda: readonly { minutes: number; title: string; details: string }[];
  number: number;
  /** Day of this version, in Geneva. */
  day: PlainDay;
  /** Language of the content. */
  language: Locale;
  schedule: DateValue;
  /** Null where the public may not know it. */
  format: string | null;
  venue: string;
  /** People on the panel who agreed to be named. */
  speakers: readonly { name: string; affiliation: string; role: string }[];
  example: boolean;
  /** A translation of an earlier version: said on the paper. */
  outdated?: boolean;
  url: string;
  /** Address of the registration, while it is open. */
  registrationUrl: string | null;
}

/** Says the labels: `t` in the reader's language, `own` in that of the note, for the headings inside it. */
export interface NoteWords {
  t: Translator;
  own: Translator;
  /** Titles of objectives in the language of the note. */
  wording: OfficialWording;
}

/**
 * The concept note as a document, for PDF and every other renderer. Pure; the words come in, nothing is read.
 * @param locale language of the reader, for labels and facts; the note itself stays in its own
 */
export function conceptNoteDocument(note: NoteToPrint, locale: Locale, { t, own, wording }: NoteWords): PortalDocument {
  const { content, language } = note;
  const date = formatDateValue(onDays(note.day), locale, { clock: "un-style" });
  return {
    locale,
    dir: directionOf(locale),
    ...(language === locale ? {} : { content: { locale: language, dir: directionOf(language) } }),
    publisher: t("common.network"),
    kind: t("concept-notes.document.kind"),
    title: content.title,
    ...(content.subtitle ? { subtitle: content.subtitle } : {}),
    meta: facts(note, locale, t),
    blocks: noteBlocks(note, own, wording),
    version: String(note.number),
    dateOfVersion: note.day,
    url: note.url,
    footer: t("concept-notes.document.footer"),
    labels: {
      version: t("concept-notes.document.version", { number: note.number, date }),
      pageOf: t("concept-notes.document.pageOf"),
    },
  };
}

function facts(note: NoteToPrint, locale: Locale, t: Translator): DocumentFact[] {
  const place = [note.format && t(`reference.formats.${note.format}`), note.venue].filter(Boolean).join(" · ");
  const languages = note.content.languages.map((language) => t(`reference.languages.${language}`));
  const label = (name: string): string => t(`concept-notes.document.${name}`);
  return [
    { label: label("date"), value: formatDateValue(note.schedule, locale, { clock: "un-style" }) },
    ...(place ? [{ label: label("place"), value: place }] : []),
    ...(languages.length > 0 ? [{ label: label("languages"), value: formatList(locale, languages) }] : []),
    ...(note.registrationUrl
      ? [{ label: label("register"), value: [{ text: note.registrationUrl, href: note.registrationUrl }] }]
      : []),
  ];
}
