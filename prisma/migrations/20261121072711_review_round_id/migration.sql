-- The audit log knows every record by an id; a round was known by its number only. Rounds that are there get one.
ALTER TABLE "review_round" ADD COLUMN "id" UUID NOT NULL DEFAULT gen_random_uuid();
ALTER TABLE "review_round" ALTER COLUMN "id" DROP DEFAULT;
CREATE UNIQUE INDEX "review_round_id_key" ON "review_round"("id");
