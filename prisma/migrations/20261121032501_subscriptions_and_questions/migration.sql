-- CreateEnum
CREATE TYPE "question_status" AS ENUM ('received', 'chosen', 'answered', 'declined');

-- AlterTable
ALTER TABLE "question"
ADD COLUMN     "answer" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "consent_at" TIMESTAMPTZ,
ADD COLUMN     "consent_text" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "decided_at" TIMESTAMPTZ,
ADD COLUMN     "locale" TEXT NOT NULL DEFAULT 'en',
ADD COLUMN     "status" "question_status" NOT NULL DEFAULT 'received',
ADD COLUMN     "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- What was chosen stays chosen.
UPDATE "question" SET "status" = 'chosen', "decided_at" = "created_at" WHERE "chosen";
ALTER TABLE "question" DROP COLUMN "chosen";

-- DropIndex
DROP INDEX "question_talk_id_idx";

-- CreateTable
CREATE TABLE "subscriber" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "subscriber_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscription" (
    "id" UUID NOT NULL,
    "subscriber_id" UUID NOT NULL,
    "talk_id" UUID,
    "query" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL,
    "consent_text" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "subscriber_email_key" ON "subscriber"("email");

-- CreateIndex
CREATE INDEX "subscription_subscriber_id_idx" ON "subscription"("subscriber_id");

-- CreateIndex
CREATE INDEX "subscription_talk_id_idx" ON "subscription"("talk_id");

-- CreateIndex
CREATE INDEX "question_talk_id_status_idx" ON "question"("talk_id", "status");

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscriber"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_talk_id_fkey" FOREIGN KEY ("talk_id") REFERENCES "talk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One subscription a talk and one a filter for each address; that of a talk has no filter.
CREATE UNIQUE INDEX "subscription_one_a_talk" ON "subscription" ("subscriber_id", "talk_id") WHERE "talk_id" IS NOT NULL;
CREATE UNIQUE INDEX "subscription_one_a_filter" ON "subscription" ("subscriber_id", "query") WHERE "talk_id" IS NULL;
ALTER TABLE "subscription"
  ADD CONSTRAINT "subscription_talk_or_filter" CHECK ("talk_id" IS NULL OR "query" = '');

-- An answered question has its answer; a decision has its time.
ALTER TABLE "question"
  ADD CONSTRAINT "question_answered_has_answer" CHECK ("status" <> 'answered' OR length("answer") > 0),
  ADD CONSTRAINT "question_decision_has_time" CHECK (("status" = 'received') = ("decided_at" IS NULL));
