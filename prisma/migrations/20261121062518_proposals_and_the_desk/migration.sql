-- CreateEnum
CREATE TYPE "assessment_status" AS ENUM ('assigned', 'handed_in', 'recused', 'released');

-- CreateEnum
CREATE TYPE "assessment_advice" AS ENUM ('approve', 'request_changes', 'reserve', 'decline');

-- CreateEnum
CREATE TYPE "assessment_criterion" AS ENUM ('serves_priority', 'clear_objective', 'feasible', 'inclusive', 'timely');

-- CreateEnum
CREATE TYPE "decision_outcome" AS ENUM ('approve', 'decline', 'reserve', 'merge');

-- CreateEnum
CREATE TYPE "import_status" AS ENUM ('draft', 'running', 'done', 'undone', 'failed');

-- CreateEnum
CREATE TYPE "import_format" AS ENUM ('csv', 'xlsx', 'ics');

-- CreateEnum
CREATE TYPE "organizer_status" AS ENUM ('named', 'invited', 'accepted', 'declined', 'removed');

-- AlterEnum
ALTER TYPE "proposal_status" ADD VALUE 'in_reserve';

-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "organization" ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "requested_at" TIMESTAMPTZ,
ADD COLUMN     "requested_by_id" UUID,
ADD COLUMN     "suspended_at" TIMESTAMPTZ,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "invited_at" TIMESTAMPTZ,
ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "suspended_reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "proposal" ADD COLUMN     "principles_served" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "regional_review" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "review_round" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "workplan_period" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "workplan_priority" ADD COLUMN     "retired" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "workstream" ADD COLUMN     "closed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "assigned_by_id" UUID,
    "status" "assessment_status" NOT NULL DEFAULT 'assigned',
    "version" INTEGER NOT NULL DEFAULT 1,
    "due_on" DATE,
    "advice" "assessment_advice",
    "comment" TEXT NOT NULL DEFAULT '',
    "conflict" TEXT NOT NULL DEFAULT '',
    "handed_in_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_mark" (
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "criterion" "assessment_criterion" NOT NULL,
    "mark" INTEGER,
    "comment" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "assessment_mark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_decision" (
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "outcome" "decision_outcome" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "preferred_date_id" UUID,
    "date_is_final" BOOLEAN NOT NULL DEFAULT false,
    "merge_into_id" UUID,
    "letter_subject" TEXT,
    "letter_body" TEXT,
    "decided_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "announced_by_id" UUID,
    "announced_at" TIMESTAMPTZ,
    "withdrawn_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ,

    CONSTRAINT "proposal_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_change" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ,

    CONSTRAINT "bulk_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "status" "import_status" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "file_name" TEXT NOT NULL,
    "format" "import_format" NOT NULL,
    "settings" JSONB NOT NULL,
    "header" TEXT[],
    "row_count" INTEGER NOT NULL DEFAULT 0,
    "done_rows" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT NOT NULL DEFAULT '',
    "started_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,
    "undone_at" TIMESTAMPTZ,
    "undone_by_id" UUID,

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "cells" TEXT[],
    "skipped" BOOLEAN NOT NULL DEFAULT false,
    "talk_id" UUID,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter_text" (
    "id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "text" TEXT,
    "changed_by_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "letter_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_organizer" (
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "status" "organizer_status" NOT NULL DEFAULT 'named',
    "version" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "organization_id" UUID,
    "contact_name" TEXT NOT NULL DEFAULT '',
    "contact_email" CITEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "invited_by_id" UUID,
    "invited_at" TIMESTAMPTZ,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ,
    "from_proposal_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "proposal_organizer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_editor" (
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "organizer_id" UUID,
    "email" CITEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "person_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "invited_by_id" UUID,
    "invited_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accepted_at" TIMESTAMPTZ,
    "removed_at" TIMESTAMPTZ,

    CONSTRAINT "proposal_editor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_field_request" (
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "proposal_field_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "assessment_reviewer_id_status_due_on_idx" ON "assessment"("reviewer_id", "status", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_proposal_id_reviewer_id_key" ON "assessment"("proposal_id", "reviewer_id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_mark_assessment_id_criterion_key" ON "assessment_mark"("assessment_id", "criterion");

-- CreateIndex
CREATE INDEX "proposal_decision_proposal_id_decided_at_idx" ON "proposal_decision"("proposal_id", "decided_at");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_person_id_list_name_key" ON "saved_view"("person_id", "list", "name");

-- CreateIndex
CREATE INDEX "bulk_change_person_id_created_at_idx" ON "bulk_change"("person_id", "created_at");

-- CreateIndex
CREATE INDEX "import_run_created_at_idx" ON "import_run"("created_at");

-- CreateIndex
CREATE INDEX "import_row_talk_id_idx" ON "import_row"("talk_id");

-- CreateIndex
CREATE UNIQUE INDEX "import_row_run_id_number_key" ON "import_row"("run_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "letter_text_template_key_locale_key" ON "letter_text"("template", "key", "locale");

-- CreateIndex
CREATE INDEX "proposal_organizer_proposal_id_position_idx" ON "proposal_organizer"("proposal_id", "position");

-- CreateIndex
CREATE INDEX "proposal_organizer_organization_id_idx" ON "proposal_organizer"("organization_id");

-- CreateIndex
CREATE INDEX "proposal_editor_person_id_idx" ON "proposal_editor"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_editor_proposal_id_email_key" ON "proposal_editor"("proposal_id", "email");

-- CreateIndex
CREATE INDEX "proposal_field_request_proposal_id_idx" ON "proposal_field_request"("proposal_id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_field_request_message_id_field_key" ON "proposal_field_request"("message_id", "field");

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_assigned_by_id_fkey" FOREIGN KEY ("assigned_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_mark" ADD CONSTRAINT "assessment_mark_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_decision" ADD CONSTRAINT "proposal_decision_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_decision" ADD CONSTRAINT "proposal_decision_merge_into_id_fkey" FOREIGN KEY ("merge_into_id") REFERENCES "proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_decision" ADD CONSTRAINT "proposal_decision_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_decision" ADD CONSTRAINT "proposal_decision_announced_by_id_fkey" FOREIGN KEY ("announced_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_decision" ADD CONSTRAINT "proposal_decision_withdrawn_by_id_fkey" FOREIGN KEY ("withdrawn_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_change" ADD CONSTRAINT "bulk_change_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_started_by_id_fkey" FOREIGN KEY ("started_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_talk_id_fkey" FOREIGN KEY ("talk_id") REFERENCES "talk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_text" ADD CONSTRAINT "letter_text_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_requested_by_id_fkey" FOREIGN KEY ("requested_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_organizer" ADD CONSTRAINT "proposal_organizer_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_organizer" ADD CONSTRAINT "proposal_organizer_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_organizer" ADD CONSTRAINT "proposal_organizer_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_organizer" ADD CONSTRAINT "proposal_organizer_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_editor" ADD CONSTRAINT "proposal_editor_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_editor" ADD CONSTRAINT "proposal_editor_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_editor" ADD CONSTRAINT "proposal_editor_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_field_request" ADD CONSTRAINT "proposal_field_request_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_field_request" ADD CONSTRAINT "proposal_field_request_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "proposal_message"("id") ON DELETE CASCADE ON UPDATE CASCADE;
