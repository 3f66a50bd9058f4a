import { randomUUID } from "node:crypto";
import { asOwner } from "../support/database";

/**
 * Proposals by the thousand, written as rows: submitted over the past years, of every level, some decided, a few with dates,
 * an assessment or a held decision. What is tried with them is how lists bear their number, not how they came about.
 */
export async function makeManyProposals(
  authorId: string,
  count: number,
  ties: { workstreamId?: string; reviewerId?: string; status?: "submitted" } = {},
): Promise<{ id: string; version: number }[]> {
  const series = randomUUID().slice(0, 8);
  const rows = await asOwner<{ id: string; version: number }>(
    `INSERT INTO proposal (id, status, version, author_id, title, level, regions, primary_objective, secondary_objectives, principles,
       countries, languages, organization_name, workstream_id, submitted_at, decided_at, reference, updated_at)
     SELECT gen_random_uuid(), s.status::proposal_status, 1, $1, 'Proposal ' || n, (ARRAY['global','regional','national'])[1 + n % 3]::talk_level,
       ARRAY[(ARRAY['africa','arab','asia_pacific','europe_north_america','lac'])[1 + n % 5]], 1 + n % 23, ARRAY[1 + (n + 7) % 23], '{}',
       '{}', '{en}', 'Organization ' || n % 50, CASE WHEN n % 2 = 0 THEN $3::uuid END,
       '2026-11-20'::timestamptz - n % 900 * interval '1 day',
       CASE WHEN s.status IN ('approved', 'declined', 'in_reserve') THEN '2026-11-20'::timestamptz - (n % 900 - n % 20) * interval '1 day' END,
       'X-' || $4 || '-' || n, now()
     FROM generate_series(1, $2) AS n,
       LATERAL (SELECT coalesce($5, (ARRAY['submitted','approved','declined','in_reserve','changes_requested'])[1 + n % 5]) AS status) AS s
     RETURNING id, version`,
    [authorId, count, ties.workstreamId ?? null, series, ties.status ?? null],
  );
  if (!ties.reviewerId) return rows;
  const like = `X-${series}-%`;
  await asOwner(
    `INSERT INTO assessment (id, proposal_id, reviewer_id, status, due_on, updated_at)
     SELECT gen_random_uuid(), id, $1, 'assigned', '2026-11-10'::date + (random() * 20)::int, now() FROM proposal
     WHERE reference LIKE $2 AND status IN ('submitted', 'in_reserve') AND right(reference, 1) IN ('0', '5')`,
    [ties.reviewerId, like],
  );
  await asOwner(
    `INSERT INTO proposal_decision (id, proposal_id, outcome, reason, decided_by_id)
     SELECT gen_random_uuid(), id, 'reserve', 'Later', $1 FROM proposal
     WHERE reference LIKE $2 AND status = 'submitted' AND right(reference, 2) = '00'`,
    [ties.reviewerId, like],
  );
  await asOwner(
    `INSERT INTO proposal_date (id, proposal_id, position, schedule_precision, window_start, window_end)
     SELECT gen_random_uuid(), id, 0, 'day', d.day, d.day FROM proposal,
       LATERAL (SELECT '2026-12-01'::date + abs(hashtext(id::text)) % 365 AS day) AS d WHERE reference LIKE $1`,
    [like],
  );
  await asOwner("ANALYZE");
  return rows;
}
