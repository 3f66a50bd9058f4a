import type { PortalDocument } from "@/lib/documents/document";
import type { Locale } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { portalUrl } from "@/lib/mail/portal-url";
import { findPublicTalk } from "@/lib/talks/public-queries";
import { genevaZone, localTimeOf } from "@/lib/time/zones";
import { reportIn, titleIn } from "@/lib/translations/in-language";
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
  const { publishedAt } = talk.report;
  const source = { ...talk.report, content: readReport(talk.report.content) };
  const { content, lang: language, outdated } = reportIn(source, locale);
  const report = {
    // The title stands at the head of the text, so it is in the text's language where there is one.
    title: titleIn(talk, language).text,
    content,
    outdated,
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
