-- Which of the versions that were handed in a decision was taken on.
ALTER TABLE "proposal_decision" ADD COLUMN "version_number" INTEGER NOT NULL DEFAULT 0;
