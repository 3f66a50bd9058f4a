-- Search over what is public, and the order of the calendar at any size.
CREATE EXTENSION IF NOT EXISTS "unaccent";
CREATE EXTENSION IF NOT EXISTS "pg_trgm";

-- CreateTable
CREATE TABLE "search_entry" (
    "id" UUID NOT NULL,
    "unit" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "plain_title" TEXT NOT NULL,
    "terms" tsvector NOT NULL,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_change" (
    "id" BIGSERIAL NOT NULL,
    "unit" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,
    "hides" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "search_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "search_entry_kind_subject_id_locale_key" ON "search_entry"("kind", "subject_id", "locale");
CREATE INDEX "search_entry_unit_unit_id_idx" ON "search_entry"("unit", "unit_id");
CREATE INDEX "search_entry_day_idx" ON "search_entry"("day");
CREATE INDEX "search_entry_terms_idx" ON "search_entry" USING GIN ("terms");
CREATE INDEX "search_entry_plain_title_idx" ON "search_entry" USING GIN ("plain_title" gin_trgm_ops);
CREATE INDEX "search_change_unit_unit_id_idx" ON "search_change"("unit", "unit_id");
CREATE INDEX "talk_objectives_idx" ON "talk" USING GIN ("objectives");
CREATE INDEX "talk_regions_idx" ON "talk" USING GIN ("regions");
CREATE INDEX "talk_countries_idx" ON "talk" USING GIN ("countries");
CREATE INDEX "talk_languages_idx" ON "talk" USING GIN ("languages");

-- The two orders of the calendar: what comes, soonest first; what was, latest first. A page of either reads its own rows only.
CREATE INDEX "talk_listed_coming" ON "talk" ("window_start", "starts_at", "title", "id")
  WHERE "listing" = 'listed' AND "status" IN ('planned', 'scheduled', 'postponed');
CREATE INDEX "talk_listed_past" ON "talk" ("window_start" DESC NULLS LAST, "starts_at" DESC NULLS LAST, "title", "id")
  WHERE "listing" = 'listed' AND "status" IN ('held', 'cancelled');
CREATE INDEX "talk_listed_by_day" ON "talk" ("window_start", "starts_at", "title", "id") WHERE "listing" = 'listed';

-- One configuration a language: accents do not matter, words are found by their stem. Chinese comes as pairs of characters.
DO $$
DECLARE known text[];
BEGIN
  FOREACH known SLICE 1 IN ARRAY ARRAY[['ar', 'arabic'], ['zh', 'simple'], ['en', 'english'], ['fr', 'french'],
    ['ru', 'russian'], ['es', 'spanish']] LOOP
    EXECUTE format('CREATE TEXT SEARCH CONFIGURATION search_%s (COPY = %I)', known[1], known[2]);
    EXECUTE format('ALTER TEXT SEARCH CONFIGURATION search_%s ALTER MAPPING FOR hword, hword_part, word WITH unaccent, %I',
      known[1], CASE known[2] WHEN 'simple' THEN 'simple' ELSE known[2] || '_stem' END);
  END LOOP;
END $$;

-- Writes down which records a statement changed, in its own transaction, and wakes the worker. No use case can forget it.
CREATE FUNCTION search_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('INSERT INTO "search_change" ("unit", "unit_id") SELECT DISTINCT %L, %I FROM "changed" WHERE %I IS NOT NULL',
    TG_ARGV[0], TG_ARGV[1], TG_ARGV[1]);
  IF EXISTS (SELECT 1 FROM "changed") THEN
    PERFORM graphile_worker.add_job('index-search', '{}'::json, job_key => 'index-search', job_key_mode => 'preserve_run_at');
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE watched text[];
BEGIN
  FOREACH watched SLICE 1 IN ARRAY ARRAY[
    ['talk', 'talk', 'id'], ['talk_organizer', 'talk', 'talk_id'], ['speaker', 'talk', 'talk_id'],
    ['concept_note', 'talk', 'talk_id'], ['summary_report', 'talk', 'talk_id'], ['question', 'talk', 'talk_id'],
    ['translation', 'talk', 'talk_id'],
    ['pledge', 'pledge', 'id'], ['pledge_update', 'pledge', 'pledge_id'], ['pledge_partner', 'pledge', 'pledge_id'],
    ['practice', 'practice', 'id'],
    ['workstream', 'workstream', 'id'], ['workstream_activity', 'workstream', 'workstream_id']] LOOP
    EXECUTE format('CREATE TRIGGER search_inserted AFTER INSERT ON %I REFERENCING NEW TABLE AS "changed"
      FOR EACH STATEMENT EXECUTE FUNCTION search_changed(%L, %L)', watched[1], watched[2], watched[3]);
    EXECUTE format('CREATE TRIGGER search_updated AFTER UPDATE ON %I REFERENCING NEW TABLE AS "changed"
      FOR EACH STATEMENT EXECUTE FUNCTION search_changed(%L, %L)', watched[1], watched[2], watched[3]);
    EXECUTE format('CREATE TRIGGER search_deleted AFTER DELETE ON %I REFERENCING OLD TABLE AS "changed"
      FOR EACH STATEMENT EXECUTE FUNCTION search_changed(%L, %L)', watched[1], watched[2], watched[3]);
  END LOOP;
END $$;

-- A practice shows or not by the talk it comes from; a talk names its organizations and its workstream.
CREATE FUNCTION search_talk_narrowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "search_change" ("unit", "unit_id") SELECT 'practice', "id" FROM "practice" WHERE "talk_id" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER search_talk_narrowed AFTER UPDATE ON "talk" FOR EACH ROW
  WHEN ((OLD."listing", OLD."audience", OLD."chatham_house") IS DISTINCT FROM (NEW."listing", NEW."audience", NEW."chatham_house"))
  EXECUTE FUNCTION search_talk_narrowed();

CREATE FUNCTION search_name_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'workstream' THEN
    INSERT INTO "search_change" ("unit", "unit_id", "hides") SELECT 'talk', "id", false FROM "talk" WHERE "workstream_id" = NEW."id";
  ELSE
    INSERT INTO "search_change" ("unit", "unit_id", "hides")
      SELECT DISTINCT 'talk', "talk_id", false FROM "talk_organizer" WHERE "organization_id" = NEW."id"
      UNION ALL SELECT 'pledge', "id", false FROM "pledge" WHERE "organization_id" = NEW."id";
  END IF;
  PERFORM graphile_worker.add_job('index-search', '{}'::json, job_key => 'index-search', job_key_mode => 'preserve_run_at');
  RETURN NULL;
END $$;
CREATE TRIGGER search_name_changed AFTER UPDATE OF "title" ON "workstream" FOR EACH ROW
  WHEN (OLD."title" IS DISTINCT FROM NEW."title") EXECUTE FUNCTION search_name_changed();
CREATE TRIGGER search_name_changed AFTER UPDATE OF "name", "acronym" ON "organization" FOR EACH ROW
  WHEN ((OLD."name", OLD."acronym") IS DISTINCT FROM (NEW."name", NEW."acronym")) EXECUTE FUNCTION search_name_changed();

-- What is there already waits for the worker's first round.
INSERT INTO "search_change" ("unit", "unit_id", "hides")
  SELECT 'talk', "id", false FROM "talk" UNION ALL SELECT 'pledge', "id", false FROM "pledge"
  UNION ALL SELECT 'practice', "id", false FROM "practice" UNION ALL SELECT 'workstream', "id", false FROM "workstream";
