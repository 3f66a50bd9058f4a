-- What the tables of the desk promise. A CHECK passes when its answer is unknown, so each one says what may be missing.

ALTER TABLE "proposal"
  DROP CONSTRAINT "proposal_decision_has_time",
  ADD CONSTRAINT "proposal_decision_has_time"
    CHECK ("status" NOT IN ('approved', 'declined', 'in_reserve') OR "decided_at" IS NOT NULL);

-- Co-organizers: whoever was invited has an address, and an answer has its time.
ALTER TABLE "proposal_organizer"
  ADD CONSTRAINT "proposal_organizer_invited_by_mail"
    CHECK ("status" NOT IN ('invited') OR ("contact_email" IS NOT NULL AND "invited_at" IS NOT NULL)),
  ADD CONSTRAINT "proposal_organizer_answer_has_time"
    CHECK ("status" NOT IN ('accepted', 'declined') OR "answered_at" IS NOT NULL);
ALTER TABLE "proposal_editor"
  ADD CONSTRAINT "proposal_editor_accepted_by_person" CHECK (("accepted_at" IS NULL) = ("person_id" IS NULL));

-- Assessments: handed in with a time and advice; whoever steps aside says why; marks from 1 to 4.
ALTER TABLE "assessment"
  ADD CONSTRAINT "assessment_handed_in_whole"
    CHECK (("status" = 'handed_in') = ("handed_in_at" IS NOT NULL) AND ("status" <> 'handed_in' OR "advice" IS NOT NULL)),
  ADD CONSTRAINT "assessment_conflict_named" CHECK ("status" <> 'recused' OR length("conflict") > 0);
ALTER TABLE "assessment_mark" ADD CONSTRAINT "assessment_mark_in_range" CHECK ("mark" IS NULL OR "mark" BETWEEN 1 AND 4);

-- Decisions: merging names another proposal; a decision is announced or withdrawn or open; one open decision a proposal.
ALTER TABLE "proposal_decision"
  ADD CONSTRAINT "proposal_decision_merges_into_other"
    CHECK (("outcome" = 'merge') = ("merge_into_id" IS NOT NULL) AND ("merge_into_id" IS NULL OR "merge_into_id" <> "proposal_id")),
  ADD CONSTRAINT "proposal_decision_ends_once" CHECK ("announced_at" IS NULL OR "withdrawn_at" IS NULL),
  ADD CONSTRAINT "proposal_decision_needs_reason" CHECK ("outcome" NOT IN ('decline', 'reserve') OR length("reason") > 0);
CREATE UNIQUE INDEX "proposal_decision_one_open" ON "proposal_decision" ("proposal_id")
  WHERE "announced_at" IS NULL AND "withdrawn_at" IS NULL;

-- Imports: progress within the rows; one run at a time writes; an undone run was done.
ALTER TABLE "import_run"
  ADD CONSTRAINT "import_run_progress" CHECK ("done_rows" BETWEEN 0 AND "row_count"),
  ADD CONSTRAINT "import_run_undone_has_time" CHECK (("status" = 'undone') = ("undone_at" IS NOT NULL));
CREATE UNIQUE INDEX "import_run_one_running" ON "import_run" ("status") WHERE "status" = 'running';

-- Nobody and nothing is merged into itself.
ALTER TABLE "person" ADD CONSTRAINT "person_merged_into_other" CHECK ("merged_into_id" IS NULL OR "merged_into_id" <> "id");
ALTER TABLE "organization"
  ADD CONSTRAINT "organization_merged_into_other" CHECK ("merged_into_id" IS NULL OR "merged_into_id" <> "id");
