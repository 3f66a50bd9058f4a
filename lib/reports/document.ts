import { parseParagraphs } from "@/lib/concept-notes/text-lines";
import type { Block, DocumentFact, PortalDocument } from "@/lib/documents/document";
import { formatList } from "@/lib/i18n/format";
import { directionOf, type Locale } from "@/lib/i18n/locales";
import type { Translator } from "@/lib/i18n/translator";
import { type DateValue, onDays } from "@/lib/time/date-value";
import { formatDateValue } from "@/lib/time/format-date-value";
import type { PlainDay } from "@/lib/time/plain-day";
import { type ReportContent, type ReportList, reportLists } from "./schema";

/** A published report with what its document says beside it: only facts of the talk that the public may know. */
export interface ReportToPrint {
  title: string;
  content: ReportContent;
  /** Day of publication, in Geneva. */
  day: PlainDay;
  /** Language of the content. */
  language: Locale;
  schedule: DateValue;
  /** Null and empty where the public may not know it. */
  format: string | null;
  venue: string;
  languages: readonly string[];
  organizers: readonly string[];
  /** Held under the Chatham House Rule: said on the paper, so that nobody asks for names. */
  unattributed: boolean;
  example: boolean;
  /** A translation of an earlier version: said on the paper. */
  outdated?: boolean;
  url: string;
}

/** Says the labels: `t` in the reader's language, `own` in that of the report, for the headings inside it. */
export interface ReportWords {
  t: Translator;
  own: Translator;
}

/**
 * The summary report as a document, for PDF and every other renderer. Pure; the words come in, nothing is read.
 * @param locale language of the reader, for labels and facts; the report itself stays in its own
 */
export function reportDocument(report: ReportToPrint, locale: Locale, { t, own }: ReportWords): PortalDocument {
  const { language } = report;
  const date = formatDateValue(onDays(report.day), locale, { clock: "un-style" });
  return {
    locale,
    dir: directionOf(locale),
    ...(language === locale ? {} : { content: { locale: language, dir: directionOf(language) } }),
    publisher: t("common.network"),
    kind: t("reports.document.kind"),
    title: report.title,
    meta: factsOf(report, locale, t),
    blocks: reportBlocks(report, own),
    // A report is published once; a later correction will count on from here.
    version: "1",
    dateOfVersion: report.day,
    url: report.url,
    footer: t("reports.document.footer"),
    labels: { version: t("reports.document.version", { date }), pageOf: t("reports.document.pageOf") },
  };
}

function factsOf(report: ReportToPrint, locale: Locale, t: Translator): DocumentFact[] {
  const label = (name: string): string => t(`reports.document.${name}`);
  const place = [report.format && t(`reference.formats.${report.format}`), report.venue].filter(Boolean).join(" · ");
  const languages = report.languages.map((language) => t(`reference.languages.${language}`));
  return [
    { label: label("date"), value: formatDateValue(report.schedule, locale, { clock: "un-style" }) },
    ...(place ? [{ label: label("place"), value: place }] : []),
    ...(report.organizers.length > 0
      ? [{ label: label("organizers"), value: formatList(locale, report.organizers) }]
      : []),
    ...(languages.length > 0 ? [{ label: label("languages"), value: formatList(locale, languages) }] : []),
  ];
}

/** The body of a report in reading order; a section in which nothing stands is left out with its heading. */
function reportBlocks({ content, unattributed, example, outdated }: ReportToPrint, own: Translator): Block[] {
  const heading = (name: string): Block => ({ kind: "heading", level: 2, text: own(`reports.sections.${name}`) });
  const list = (name: ReportList): Block[] =>
    content[name].length === 0 ? [] : [heading(name), { kind: "list", items: content[name].map((text) => ({ text })) }];
  const [keyMessages, ...afterDiscussion] = reportLists;
  return [
    ...(example ? [{ kind: "callout" as const, text: own("reports.document.example") }] : []),
    ...(outdated ? [{ kind: "callout" as const, text: own("translations.outdated") }] : []),
    ...(unattributed ? [{ kind: "callout" as const, text: own("reports.unattributed") }] : []),
    ...(content.overview === "" ? [] : [heading("overview"), ...paragraphs(content.overview)]),
    ...list(keyMessages),
    ...(content.sections.length === 0 ? [] : [heading("discussion"), ...discussion(content, own)]),
    ...afterDiscussion.flatMap(list),
  ];
}

function discussion({ sections }: ReportContent, own: Translator): Block[] {
  return sections.flatMap(({ heading, objective, text }) => {
    const number = objective === null ? "" : own("reports.objective", { number: objective });
    const title = [number, heading].filter(Boolean).join(": ");
    return [...(title ? [{ kind: "heading" as const, level: 3 as const, text: title }] : []), ...paragraphs(text)];
  });
}

function paragraphs(text: string): Block[] {
  return parseParagraphs(text).map((paragraph) => ({ kind: "paragraph", text: paragraph }));
}
