import type { PortalDocument } from "@/lib/documents/document";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { portalUrl } from "@/lib/mail/portal-url";
import { findPublicTalk } from "@/lib/talks/public-queries";
import { genevaZone, localTimeOf } from "@/lib/time/zones";
import { readReport } from "./content";
import { reportDocument } from "./document";

/**
 * The published summary report of a talk as a document in the reader's language.
 * @param now the present instant
 * @returns null when no report is published, or when the public may not read it (the audience rule of the talk)
 */
export async function publishedReportDocument(slug: string, locale: Locale, now: Date): Promise<PortalDocument | null> {
  const talk = await findPublicTalk(slug, now);
  if (!talk?.report) return null;
  const { content, publishedAt, locale: written } = talk.report;
  const language = isLocale(written) ? written : defaultLocale;
  const report = {
    title: talk.title,
    content: readReport(content),
    day: localTimeOf(publishedAt ?? talk.updatedAt, genevaZone).day,
    language,
    schedule: talk.schedule,
    format: talk.format,
    venue: talk.venue,
    languages: talk.languages,
    organizers: talk.organizers.map(({ name }) => name),
    unattributed: talk.chathamHouse,
    example: talk.example,
    url: portalUrl(`/${locale}/talks/${slug}`),
  };
  return reportDocument(report, locale, { t: await translatorFor(locale), own: await translatorFor(language) });
}
