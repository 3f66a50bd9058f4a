import { db } from "@/lib/db/client";
import { talkNamesArePublic } from "@/lib/talks/public-sql";
import type { CoverageCount } from "./grid";

/**
 * Public talks by objective, column and year, cancelled ones left out. One query.
 * Regions of a closed talk are not told, so it counts by its objectives and, if it is one, as a global talk.
 */
export async function countCoverage(): Promise<CoverageCount[]> {
  return db.$queryRaw<CoverageCount[]>`
    SELECT "objective", "column", extract(year FROM "talk"."window_start")::int AS "year", count(*)::int AS "talks"
    FROM "talk",
      unnest("talk"."objectives") AS "objective",
      unnest(
        ARRAY['all']
        || CASE WHEN "talk"."level" = 'global' THEN ARRAY['global'] ELSE '{}' END
        || CASE WHEN ${talkNamesArePublic} THEN coalesce("talk"."regions", '{}') ELSE '{}' END
      ) AS "column"
    WHERE "talk"."listing" = 'listed' AND "talk"."status" <> 'cancelled'
    GROUP BY 1, 2, 3`;
}
