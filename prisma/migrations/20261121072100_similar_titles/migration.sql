-- Proposals with nearly the same title are found by their letters.
CREATE INDEX "proposal_title_alike" ON "proposal" USING GIN (lower("title") gin_trgm_ops);
