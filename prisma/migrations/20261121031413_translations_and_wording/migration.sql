-- CreateEnum
CREATE TYPE "translation_kind" AS ENUM ('record', 'concept_note', 'report');

-- DropForeignKey
ALTER TABLE "concept_note_translation" DROP CONSTRAINT "concept_note_translation_concept_note_id_fkey";

-- AlterTable
ALTER TABLE "talk" ADD COLUMN     "locale" TEXT NOT NULL DEFAULT 'en';

-- DropTable
DROP TABLE "concept_note_translation";

-- DropEnum
DROP TYPE "translation_state";

-- CreateTable
CREATE TABLE "translation" (
    "id" UUID NOT NULL,
    "talk_id" UUID NOT NULL,
    "kind" "translation_kind" NOT NULL,
    "locale" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "draft" JSONB,
    "draft_digest" TEXT,
    "published" JSONB,
    "published_digest" TEXT,
    "published_at" TIMESTAMPTZ,
    "author_id" UUID,
    "published_by_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "translation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "official_wording" (
    "id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "text" TEXT,
    "verified" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL DEFAULT '',
    "changed_by_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "official_wording_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "translation_talk_id_kind_locale_key" ON "translation"("talk_id", "kind", "locale");

-- CreateIndex
CREATE UNIQUE INDEX "official_wording_list_key_locale_key" ON "official_wording"("list", "key", "locale");

-- AddForeignKey
ALTER TABLE "translation" ADD CONSTRAINT "translation_talk_id_fkey" FOREIGN KEY ("talk_id") REFERENCES "talk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation" ADD CONSTRAINT "translation_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation" ADD CONSTRAINT "translation_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official_wording" ADD CONSTRAINT "official_wording_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A translation is into one of the six languages, holds a text, and each text names the source that it was made from.
ALTER TABLE "talk" ADD CONSTRAINT "talk_locale_known" CHECK ("locale" IN ('ar', 'zh', 'en', 'fr', 'ru', 'es'));
ALTER TABLE "translation"
  ADD CONSTRAINT "translation_locale_known" CHECK ("locale" IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
  ADD CONSTRAINT "translation_has_text" CHECK ("draft" IS NOT NULL OR "published" IS NOT NULL),
  ADD CONSTRAINT "translation_draft_has_source" CHECK (("draft" IS NULL) = ("draft_digest" IS NULL)),
  ADD CONSTRAINT "translation_published_has_source" CHECK (
    ("published" IS NULL) = ("published_digest" IS NULL) AND ("published" IS NULL) = ("published_at" IS NULL)
  );

-- Who calls a wording verified says where it was seen.
ALTER TABLE "official_wording"
  ADD CONSTRAINT "official_wording_locale_known" CHECK ("locale" IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
  ADD CONSTRAINT "official_wording_text_not_empty" CHECK (length("text") > 0),
  ADD CONSTRAINT "official_wording_verified_has_source" CHECK (NOT "verified" OR length("source") > 0);
