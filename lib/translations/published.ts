import type { AgendaItem } from "@/lib/agendas/schema";
import type { NoteContent } from "@/lib/concept-notes/schema";
import { readNote } from "@/lib/concept-notes/stored-note";
import type { Prisma } from "@/lib/db/generated/client";
import { asLocale, type Locale } from "@/lib/i18n/locales";
import { readReport } from "@/lib/reports/content";
import type { ReportContent } from "@/lib/reports/schema";
import { readTranslation, type TranslationContent, type TranslationKind } from "./content";
import type { Titled } from "./in-language";
import { sourceDigest } from "./source-digest";

/** What a public read asks of the translations of a talk. */
export const publishedTranslationSelect = {
  kind: true,
  locale: true,
  published: true,
  publishedDigest: true,
} as const satisfies Prisma.TranslationSelect;

export const isPublishedTranslation = { publishedAt: { not: null } } as const satisfies Prisma.TranslationWhereInput;

type Row = Prisma.TranslationGetPayload<{ select: typeof publishedTranslationSelect }>;

/** What a line that only names a talk reads of it; `namedTalk` makes of it what may be shown. */
export const namedTalkSelect = {
  slug: true,
  title: true,
  summary: true,
  locale: true,
  translations: { where: { ...isPublishedTranslation, kind: "record" }, select: publishedTranslationSelect },
} as const satisfies Prisma.TalkSelect;

/** A talk by its name alone, in every language in which that is published. */
export interface NamedTalk extends Titled {
  slug: string;
}

export function namedTalk(row: Prisma.TalkGetPayload<{ select: typeof namedTalkSelect }>): NamedTalk {
  const translations = recordTranslations(row, row.translations);
  return {
    slug: row.slug,
    title: row.title,
    locale: asLocale(row.locale),
    translations: translations.map(({ locale, title, outdated }) => ({ locale, title, outdated })),
  };
}

interface Published {
  locale: Locale;
  /** Made from an earlier text than the present one. */
  outdated: boolean;
}
export interface NoteTranslation extends Published {
  content: NoteContent;
  agenda: AgendaItem[];
}
export interface ReportTranslation extends Published {
  content: ReportContent;
}

/** The texts of a talk as translations are made from them and compared with. */
export const translationSources = {
  record: (talk: { title: string; summary: string }) => ({ title: talk.title, summary: talk.summary }),
  concept_note: (note: { content: unknown; agenda: readonly AgendaItem[] }) => ({
    note: readNote(note.content),
    agenda: note.agenda.map(({ minutes, kind, title, details }) => ({ minutes, kind, title, details })),
  }),
  report: (report: { content: unknown }) => readReport(report.content),
} as const;

/** Published titles and summaries of a talk in other languages than its own. */
export function recordTranslations(
  talk: { title: string; summary: string; locale: string },
  rows: readonly Row[],
): (Published & TranslationContent<"record">)[] {
  const inOthers = ofKind("record", rows, talk.locale);
  if (inOthers.length === 0) return [];
  const present = sourceDigest(talk.locale, translationSources.record(talk));
  return inOthers.map((row) => ({ ...readTranslation("record", row.published), ...facts(row, present) }));
}

/** Published translations of a concept note with its agenda, which say whether they were made from this version. */
export function noteTranslations(
  note: { content: unknown; agenda: readonly AgendaItem[]; locale: string },
  rows: readonly Row[],
): NoteTranslation[] {
  const inOthers = ofKind("concept_note", rows, note.locale);
  if (inOthers.length === 0) return [];
  const present = sourceDigest(note.locale, translationSources.concept_note(note));
  return inOthers.map((row) => {
    const { note: content, agenda } = readTranslation("concept_note", row.published);
    return { content, agenda, ...facts(row, present) };
  });
}

/** Published translations of a summary report. */
export function reportTranslations(
  report: { content: unknown; locale: string },
  rows: readonly Row[],
): ReportTranslation[] {
  const inOthers = ofKind("report", rows, report.locale);
  if (inOthers.length === 0) return [];
  const present = sourceDigest(report.locale, translationSources.report(report));
  return inOthers.map((row) => ({ content: readTranslation("report", row.published), ...facts(row, present) }));
}

/** A text whose own language was corrected later may have a translation into it: the source is the better one. */
function ofKind(kind: TranslationKind, rows: readonly Row[], own: string): Row[] {
  return rows.filter((row) => row.kind === kind && row.locale !== own);
}

function facts(row: Row, presentDigest: string): Published {
  return { locale: asLocale(row.locale), outdated: row.publishedDigest !== presentDigest };
}
