-- DropIndex
DROP INDEX "search_entry_plain_title_idx";

-- AlterTable
ALTER TABLE "search_entry" DROP COLUMN "plain_title";

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "search_word_word_idx" ON "search_word" USING GIN ("word" gin_trgm_ops);

-- The words of what is indexed already.
INSERT INTO "search_word" ("word")
  SELECT DISTINCT "lexeme" FROM "search_entry", unnest(to_tsvector('simple', lower(unaccent("title" || ' ' || "body"))))
  WHERE "lexeme" ~ '^[[:alpha:]]{4,40}$'
  ON CONFLICT DO NOTHING;
