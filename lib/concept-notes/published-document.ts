import type { PortalDocument } from "@/lib/documents/document";
import type { Locale } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { portalUrl } from "@/lib/mail/portal-url";
import { findPublicTalk } from "@/lib/talks/public-queries";
import { genevaZone, localTimeOf } from "@/lib/time/zones";
import { noteIn } from "@/lib/translations/in-language";
import { officialWording } from "@/lib/wording/remembered-wording";
import { conceptNoteDocument } from "./document";
import { readNote } from "./stored-note";

/**
 * The published concept note of a talk as a document in the reader's language.
 * @param now the present instant: a closed registration is not printed
 * @returns null when nothing is published, or when the public may not read it (the audience rule of the talk)
 */
export async function publishedNoteDocument(slug: string, locale: Locale, now: Date): Promise<PortalDocument | null> {
  const talk = await findPublicTalk(slug, now);
  if (!talk?.conceptNote) return null;
  const { number, publishedAt } = talk.conceptNote;
  const source = { ...talk.conceptNote, content: readNote(talk.conceptNote.content) };
  const translated = noteIn(source, locale);
  // Paper has one language: an agenda that only the source tells is read with the note of the source.
  const own = translated.agendaLang === translated.lang ? translated : noteIn({ ...source, translations: [] }, locale);
  const { content, agenda, lang: language, outdated } = own;
  const page = `/${locale}/talks/${slug}`;
  const note = {
    content,
    agenda,
    outdated,
    number,
    day: localTimeOf(publishedAt ?? talk.updatedAt, genevaZone).day,
    language,
    schedule: talk.schedule,
    format: talk.format,
    venue: talk.venue,
    speakers: talk.speakers,
    example: talk.example,
    url: portalUrl(page),
    registrationUrl: talk.registration.open ? portalUrl(`${page}/register`) : null,
  };
  const [t, words, wording] = await Promise.all([
    translatorFor(locale),
    translatorFor(language),
    officialWording(language),
  ]);
  return conceptNoteDocument(note, locale, { t, own: words, wording });
}
