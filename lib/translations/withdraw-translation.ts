import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { forbidden, notFound } from "@/lib/errors";
import { findTalkToTranslate } from "./find-source";
import type { WithdrawTranslationInput } from "./schema";
import { findTranslation, type TranslationPlace, tellCalendars, writeTranslation } from "./write-translation";

/**
 * Takes a published translation from the public, who read the source again. Its text stays as the draft, unless somebody
 * has a newer draft under way.
 */
export async function withdrawTranslation(
  input: WithdrawTranslationInput,
  ctx: UseCaseContext,
): Promise<TranslationPlace & { slug: string; workstream: string | null }> {
  return inTransaction(async (tx) => {
    const talk = await findTalkToTranslate(tx, ctx.actor, input.talkId);
    if (!can(ctx.actor, "translation.write", talk)) throw forbidden();
    const place = { talkId: talk.id, kind: input.kind, language: input.language };
    const existing = await findTranslation(tx, place);
    if (!existing?.published) throw notFound();
    const kept = existing.draft ? {} : { draft: existing.published, draftDigest: existing.publishedDigest };
    const data = { ...kept, published: Prisma.DbNull, publishedDigest: null, publishedAt: null, publishedById: null };
    await writeTranslation(tx, place, { existing, version: input.version, data, verb: "withdraw" }, ctx);
    await tellCalendars(tx, place);
    return { ...place, slug: talk.slug, workstream: talk.workstream?.slug ?? null };
  });
}
