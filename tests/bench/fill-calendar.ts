import type { Client } from "pg";

/**
 * Fills the calendar up to a number of talks, spread over thirty years and over all values of all filters, and the search
 * with their words. What is to come stays as much as people can plan; what was grows. Straight into the tables: a hundred
 * thousand use cases would take hours.
 */
export async function fillCalendar(owner: Client, talks: number): Promise<void> {
  await owner.query(`ALTER TABLE "talk" DISABLE TRIGGER USER`);
  await owner.query(
    `INSERT INTO "talk" ("id", "slug", "title", "summary", "level", "format", "audience", "status", "held_on", "objectives",
       "primary_objective", "regions", "countries", "languages", "schedule_precision", "window_start", "window_end", "updated_at")
     SELECT gen_random_uuid(), 'bench-' || n,
       concat_ws(' ', (${words("subjects")})[n % 12 + 1], (${words("matters")})[n / 7 % 12 + 1], 'in practice', n),
       'What was learned about ' || (${words("matters")})[n / 5 % 12 + 1] || ' and where it may be tried next.',
       (ARRAY['global', 'regional', 'national'])[n % 3 + 1]::talk_level,
       (ARRAY['online', 'hybrid', 'in_person'])[n / 3 % 3 + 1]::talk_format,
       (ARRAY['open', 'open', 'open', 'open', 'youth', 'member_states'])[n % 6 + 1]::audience,
       CASE WHEN is_coming THEN 'planned' ELSE 'held' END::talk_status,
       CASE WHEN is_coming THEN NULL ELSE day END,
       ARRAY[n % 23 + 1, (n + 11) % 23 + 1], n % 23 + 1,
       ARRAY[(ARRAY['africa', 'arab', 'asia-pacific', 'ece', 'lac'])[n % 5 + 1]],
       ARRAY[(ARRAY['KE', 'MA', 'PH', 'DE', 'MX', 'SV', 'EG', 'NP', 'TR', 'CO'])[n % 10 + 1]],
       ARRAY['en', (ARRAY['fr', 'es', 'ar', 'ru', 'zh'])[n % 5 + 1]],
       'day', day, day, now()
     FROM generate_series((SELECT count(*)::int FROM "talk") + 1, $1::int) AS n,
       LATERAL (SELECT n <= 1000 AND n % 10 = 0 AS is_coming) c,
       LATERAL (SELECT CASE WHEN is_coming THEN DATE '2027-01-01' + n / 10 * 7 ELSE DATE '1996-01-01' + n % 11000 END AS day) d`,
    [talks],
  );
  await owner.query(
    `INSERT INTO "search_entry" ("id", "unit", "unit_id", "kind", "subject_id", "locale", "title", "body", "path", "day", "terms")
     SELECT gen_random_uuid(), 'talk', "id", 'talk', "id", 'en', "title", "summary", '/talks/' || "slug", "window_start",
       setweight(to_tsvector('search_en', "title"), 'A') || setweight(to_tsvector('search_en', "summary"), 'C')
     FROM "talk" t WHERE "slug" LIKE 'bench-%'
       AND NOT EXISTS (SELECT 1 FROM "search_entry" e WHERE e."subject_id" = t."id" AND e."kind" = 'talk')`,
  );
  await owner.query(
    `INSERT INTO "search_word" SELECT DISTINCT lower(word) FROM unnest((${words("subjects")}) || (${words("matters")})) AS phrase,
       regexp_split_to_table(phrase, ' ') AS word ON CONFLICT DO NOTHING`,
  );
  await owner.query(`ALTER TABLE "talk" ENABLE TRIGGER USER`);
  await owner.query(`VACUUM ANALYZE "talk", "search_entry", "search_change"`);
}

const lists = {
  subjects: [
    ["Skills", "Families", "Remittances", "Borders", "Detention", "Labour", "Youth", "Climate", "Data", "Health"],
    ["Return", "Diasporas"],
  ].flat(),
  matters: [
    ["partnerships", "recognition", "protection", "consular help", "recruitment", "counting", "inclusion", "identity"],
    ["rescue", "housing", "schooling", "savings"],
  ].flat(),
} as const;

function words(list: keyof typeof lists): string {
  return `ARRAY[${lists[list].map((word) => `'${word}'`).join(", ")}]`;
}
