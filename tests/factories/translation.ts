import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { TranslationContent, TranslationKind } from "@/lib/translations/content";

/** A translation in the database, published from some earlier source unless said otherwise. */
export function makeTranslation<Kind extends TranslationKind>(
  talkId: string,
  kind: Kind,
  locale: string,
  published: TranslationContent<Kind>,
  differing: Partial<Prisma.TranslationUncheckedCreateInput> = {},
) {
  return db.translation.create({
    data: {
      talkId,
      kind,
      locale,
      published: published as Prisma.InputJsonObject,
      publishedDigest: "of-an-earlier-text",
      publishedAt: new Date("2026-11-20T10:00:00Z"),
      ...differing,
    },
    select: { id: true, version: true },
  });
}
