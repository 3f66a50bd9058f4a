import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import { publishedNoteDocument } from "@/lib/concept-notes/published-document";
import type { PortalDocument } from "@/lib/documents/document";
import { pdfResponse } from "@/lib/documents/pdf-response";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { publishedReportDocument } from "@/lib/reports/published-document";
import { now } from "@/lib/time/clock";

/** What is published of a talk as a document, by its name in the address; null where the public may not read it. */
const published: Readonly<Record<string, (slug: string, locale: Locale, at: Date) => Promise<PortalDocument | null>>> =
  {
    "concept-note": publishedNoteDocument,
    "summary-report": publishedReportDocument,
  };

interface DocumentRoute {
  params: Promise<{ slug: string; document: string }>;
}

/** `/talks/{slug}/concept-note.{locale}.pdf` and its like: labels in the language of the address. */
export async function GET(request: Request, { params }: DocumentRoute): Promise<Response> {
  const { slug, document: file } = await params;
  const [name = "", locale, ending, ...rest] = file.split(".");
  const find = Object.hasOwn(published, name) ? published[name] : undefined;
  if (!find || !isLocale(locale) || ending !== "pdf" || rest.length > 0) return notHere();
  const document = await cachedRead(["document", name, slug, locale], [tags.talk(slug)], () =>
    find(slug, locale, now()),
  );
  return document ? pdfResponse(request, document, `${slug}-${name}-${locale}`) : notHere();
}

/** The same answer for what does not exist, what is not published, and what is not for the public. */
function notHere(): Response {
  return new Response("404 Not Found\n", { status: 404, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
