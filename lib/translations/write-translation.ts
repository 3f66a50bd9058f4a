import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { conflict, stale } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { revise } from "@/lib/workflow/revise";
import { lastChange } from "@/lib/workflow/transition";
import type { TranslationKind } from "./content";

/** Where a translation belongs: there is one at most. */
export interface TranslationPlace {
  talkId: string;
  kind: TranslationKind;
  language: Locale;
}

const foundSelect = {
  id: true,
  version: true,
  draft: true,
  draftDigest: true,
  published: true,
  publishedDigest: true,
  authorId: true,
} as const satisfies Prisma.TranslationSelect;

export type FoundTranslation = Prisma.TranslationGetPayload<{ select: typeof foundSelect }>;

export async function findTranslation(tx: Tx, place: TranslationPlace): Promise<FoundTranslation | null> {
  const { talkId, kind, language: locale } = place;
  return tx.translation.findUnique({ where: { talkId_kind_locale: { talkId, kind, locale } }, select: foundSelect });
}

/** Calendar programs hear of a title that changed in one language as of any other change: by the raised sequence. */
export async function tellCalendars(tx: Tx, { talkId, kind }: TranslationPlace): Promise<void> {
  if (kind !== "record") return;
  await tx.talk.update({ where: { id: talkId }, data: { sequence: { increment: 1 } }, select: { id: true } });
}

interface Change {
  existing: FoundTranslation | null;
  /** The version which the person saw; 0 when there was none. */
  version: number;
  data: Omit<Prisma.TranslationUncheckedCreateInput, "talkId" | "kind" | "locale">;
  verb?: string;
}

/**
 * Writes a translation if nobody wrote it since the person read it, and appends to the audit log.
 * @throws ExpectedFailure `stale`, naming who was faster
 */
export async function writeTranslation(tx: Tx, place: TranslationPlace, change: Change, ctx: UseCaseContext) {
  const { existing, version, data, verb } = change;
  const { actor, requestId } = ctx;
  if (existing) {
    await revise(tx, "translation", {
      actor,
      requestId,
      subject: { id: existing.id, version },
      data,
      ...(verb ? { verb } : {}),
    });
    return;
  }
  const { talkId, kind, language: locale } = place;
  // Of two who begin at once, the second finds the place taken.
  const [created] = await tx.translation.createManyAndReturn({
    data: [{ ...data, talkId, kind, locale }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!created || version !== 0) {
    const winner = await findTranslation(tx, place);
    const last = winner && (await lastChange(tx, "translation", winner.id));
    throw last ? stale(last) : conflict("errors.conflict");
  }
  await appendAudit(tx, {
    actor,
    requestId,
    action: `translation.${verb ?? "create"}`,
    subjectType: "translation",
    subjectId: created.id,
    changedFields: Object.keys(data),
  });
}
