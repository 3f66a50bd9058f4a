import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type Locale, locales } from "@/lib/i18n/locales";
import { deskScope } from "@/lib/talks/scope";
import { readTranslation, type TranslationKind, translationKinds } from "./content";
import { type Source, sourceSelect, sourcesOf } from "./find-source";
import { textsOf, textsToTranslate } from "./kind-texts";
import { type TranslationState, translationState } from "./state";
import type { TextField } from "./text-field";

const rowSelect = {
  id: true,
  kind: true,
  locale: true,
  version: true,
  draft: true,
  draftDigest: true,
  published: true,
  publishedDigest: true,
  publishedAt: true,
  updatedAt: true,
  author: { select: { name: true } },
} as const satisfies Prisma.TranslationSelect;

type Row = Prisma.TranslationGetPayload<{ select: typeof rowSelect }>;

const deskSelect = { ...sourceSelect, translations: { select: rowSelect } } as const satisfies Prisma.TalkSelect;

/** How one text of a talk stands in one language. */
export interface TranslationCell {
  language: Locale;
  /** `source` for the language in which the text was written. */
  state: TranslationState | "source";
  isPublic: boolean;
  /** Something newer than what the public reads, or the only thing there is. */
  hasDraft: boolean;
  author: string | null;
  updatedAt: Date | null;
}

/** One text of a talk in all six languages; `cells` is null while the text is not published itself. */
export interface TranslationOverviewRow {
  kind: TranslationKind;
  cells: TranslationCell[] | null;
}

/**
 * What is translated of a talk, into which languages and how far, for those who run it. One query.
 * @returns null when there is no such talk for this person
 */
export async function translationOverview(actor: Actor, slug: string): Promise<TranslationOverviewRow[] | null> {
  const talk = await db.talk.findFirst({ where: { AND: [{ slug }, deskScope(actor)] }, select: deskSelect });
  if (!talk) return null;
  const sources = sourcesOf(talk);
  return translationKinds.map((kind) => {
    const source = sources[kind];
    if (!source) return { kind, cells: null };
    return {
      kind,
      cells: locales.map((language) => cellOf(source, language, rowOf(talk.translations, kind, language))),
    };
  });
}

function rowOf(rows: readonly Row[], kind: TranslationKind, language: Locale): Row | null {
  return rows.find((row) => row.kind === kind && row.locale === language) ?? null;
}

function cellOf(source: Source, language: Locale, row: Row | null): TranslationCell {
  return {
    language,
    state: language === source.locale ? "source" : translationState(row, source.digest),
    isPublic: row?.published != null,
    hasDraft: row?.draft != null,
    author: row?.author?.name ?? null,
    updatedAt: row?.updatedAt ?? null,
  };
}

/** One text of the source beside its translation. */
export interface TextPair extends TextField {
  translated: string;
}

/** A translation with its source, as the editor shows them side by side. */
export interface TranslationToEdit {
  talkId: string;
  kind: TranslationKind;
  language: Locale;
  source: { locale: Locale; digest: string };
  version: number;
  cell: TranslationCell;
  pairs: TextPair[];
  /** The report of a closed talk is published by a second person. */
  needsSecondPerson: boolean;
}

/** @returns null when there is no such talk for this person, or nothing of this kind to be translated into the language */
export async function translationToEdit(
  actor: Actor,
  slug: string,
  kind: TranslationKind,
  language: Locale,
): Promise<TranslationToEdit | null> {
  const talk = await db.talk.findFirst({ where: { AND: [{ slug }, deskScope(actor)] }, select: deskSelect });
  const source = talk && sourcesOf(talk)[kind];
  if (!source || source.locale === language || !can(actor, "translation.write", talk)) return null;
  const row = rowOf(talk.translations, kind, language);
  const stored = row?.draft ?? row?.published;
  const texts = stored ? textsOf(kind, readTranslation(kind, stored)) : new Map<string, string>();
  return {
    talkId: talk.id,
    kind,
    language,
    source: { locale: source.locale, digest: source.digest },
    version: row?.version ?? 0,
    cell: cellOf(source, language, row),
    pairs: textsToTranslate(kind, source.content).map((field) => ({
      ...field,
      translated: texts.get(field.name) ?? "",
    })),
    needsSecondPerson: kind === "report" && talk.chathamHouse,
  };
}
