-- A CHECK passes when its answer is unknown, and the length of nothing is unknown: a missing reason or address slipped
-- through where an empty one was refused. Found by tests/integration/database-invariants.test.ts.

ALTER TABLE "talk"
  DROP CONSTRAINT "talk_reason_given",
  ADD CONSTRAINT "talk_reason_given"
    CHECK ("status" NOT IN ('postponed', 'cancelled') OR length(coalesce("status_reason", '')) > 0);

ALTER TABLE "practice"
  DROP CONSTRAINT "practice_published_has_address",
  ADD CONSTRAINT "practice_published_has_address"
    CHECK ("status" <> 'published' OR length(coalesce("hub_url", '')) > 0);
