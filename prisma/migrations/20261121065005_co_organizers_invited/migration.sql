-- AlterTable
ALTER TABLE "proposal_editor" ADD COLUMN     "declined_at" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "proposal_organizer" ADD COLUMN     "answer" TEXT NOT NULL DEFAULT '';

-- Each line of the free text becomes a co-organizer that is named only, tied to the directory where it knows the name.
INSERT INTO "proposal_organizer" ("id", "proposal_id", "position", "name", "organization_id", "locale")
SELECT gen_random_uuid(), p."id", line."position" - 1, left(line."name", 200), known."id", p."locale"
FROM "proposal" p
  CROSS JOIN LATERAL (
    SELECT btrim(l."text", E' \t\r') AS "name", row_number() OVER (ORDER BY l."number") AS "position"
    FROM regexp_split_to_table(p."co_organizers", E'\n') WITH ORDINALITY AS l ("text", "number")
    WHERE btrim(l."text", E' \t\r') <> '') line
  LEFT JOIN LATERAL (
    SELECT o."id" FROM "organization" o WHERE lower(line."name") IN (lower(o."name"), lower(o."acronym"))
    ORDER BY o."id" LIMIT 1) known ON TRUE;

-- AlterTable
ALTER TABLE "proposal" DROP COLUMN "co_organizers";

-- An invitation is taken up or declined, not both.
ALTER TABLE "proposal_editor" ADD CONSTRAINT "proposal_editor_answers_once"
  CHECK ("accepted_at" IS NULL OR "declined_at" IS NULL);

-- Which proposals wish for a period: as for talks, a window reaches into it from either side.
CREATE INDEX "proposal_date_by_window" ON "proposal_date" USING GIST (daterange("window_start", "window_end", '[]'))
  WHERE "window_start" IS NOT NULL;
