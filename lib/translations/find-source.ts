import * as z from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { notFound } from "@/lib/errors";
import { asLocale, type Locale } from "@/lib/i18n/locales";
import { deskScope } from "@/lib/talks/scope";
import type { TranslationContent, TranslationKind } from "./content";
import { translationSources } from "./published";
import { sourceDigest } from "./source-digest";

/** A text of a talk as it is now, with its language. */
export interface Source<Kind extends TranslationKind = TranslationKind> {
  locale: Locale;
  content: TranslationContent<Kind>;
  digest: string;
}

/** The texts of a talk that can be translated; null for one that is not published, since the public does not read it either. */
export type Sources = { [Kind in TranslationKind]: Source<Kind> | null };

export const sourceSelect = {
  id: true,
  slug: true,
  title: true,
  summary: true,
  locale: true,
  workstreamId: true,
  chathamHouse: true,
  workstream: { select: { slug: true } },
  conceptNotes: {
    where: { status: "published" },
    select: {
      locale: true,
      content: true,
      agenda: { orderBy: { position: "asc" }, select: { minutes: true, kind: true, title: true, details: true } },
    },
  },
  report: { select: { status: true, locale: true, content: true } },
} as const satisfies Prisma.TalkSelect;

export type SourceRow = Prisma.TalkGetPayload<{ select: typeof sourceSelect }>;

export function sourcesOf(talk: SourceRow): Sources {
  const [note] = talk.conceptNotes;
  const report = talk.report?.status === "published" ? talk.report : null;
  return {
    record: source<"record">(talk.locale, translationSources.record(talk)),
    concept_note: note ? source<"concept_note">(note.locale, translationSources.concept_note(note)) : null,
    report: report && source<"report">(report.locale, translationSources.report(report)),
  };
}

function source<Kind extends TranslationKind>(locale: string, content: TranslationContent<Kind>): Source<Kind> {
  return { locale: asLocale(locale), content, digest: sourceDigest(locale, content) };
}

/**
 * The talk with its texts, if it exists for this person at the desk.
 * @throws ExpectedFailure `not-found`, the same for a wrong id and for somebody else's talk
 */
export async function findTalkToTranslate(tx: Tx, actor: Actor, id: string): Promise<SourceRow> {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const talk = await tx.talk.findFirst({ where: { AND: [{ id }, deskScope(actor)] }, select: sourceSelect });
  if (!talk) throw notFound();
  return talk;
}
