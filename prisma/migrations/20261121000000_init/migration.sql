-- Addresses compare without regard to case.
CREATE EXTENSION IF NOT EXISTS "citext";

-- CreateEnum
CREATE TYPE "mail_status" AS ENUM ('queued', 'sending', 'sent', 'failed', 'unknown', 'dead');

-- CreateEnum
CREATE TYPE "report_status" AS ENUM ('due', 'draft', 'in_review', 'published');

-- CreateEnum
CREATE TYPE "pledge_status" AS ENUM ('intention', 'submitted', 'confirmed', 'in_progress', 'fulfilled', 'withdrawn');

-- CreateEnum
CREATE TYPE "pledge_form" AS ENUM ('financial', 'human_resource', 'process_oriented', 'policy_oriented');

-- CreateEnum
CREATE TYPE "practice_status" AS ENUM ('noted', 'draft', 'sent_to_hub', 'in_peer_review', 'published', 'not_taken');

-- CreateEnum
CREATE TYPE "follow_up_status" AS ENUM ('open', 'done', 'dropped');

-- CreateEnum
CREATE TYPE "follow_up_kind" AS ENUM ('pledge_intention', 'practice', 'recommendation', 'action');

-- CreateEnum
CREATE TYPE "role_name" AS ENUM ('workstream_lead', 'secretariat', 'admin');

-- CreateEnum
CREATE TYPE "membership_kind" AS ENUM ('member', 'focal_point');

-- CreateEnum
CREATE TYPE "organization_kind" AS ENUM ('member_state', 'observer', 'un_entity', 'regional_platform', 'stakeholder');

-- CreateEnum
CREATE TYPE "proposal_status" AS ENUM ('draft', 'submitted', 'changes_requested', 'approved', 'declined', 'withdrawn', 'merged');

-- CreateEnum
CREATE TYPE "talk_level" AS ENUM ('global', 'regional', 'national');

-- CreateEnum
CREATE TYPE "talk_format" AS ENUM ('online', 'in_person', 'hybrid');

-- CreateEnum
CREATE TYPE "audience" AS ENUM ('open', 'youth', 'member_states');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('minute', 'day', 'options', 'week', 'month', 'quarter', 'year', 'unknown');

-- CreateEnum
CREATE TYPE "proposal_message_kind" AS ENUM ('changes_requested', 'decision', 'reply', 'internal');

-- CreateEnum
CREATE TYPE "registration_status" AS ENUM ('pending', 'confirmed', 'waitlisted', 'cancelled');

-- CreateEnum
CREATE TYPE "attendance_mode" AS ENUM ('in_person', 'online');

-- CreateEnum
CREATE TYPE "talk_kind" AS ENUM ('talk', 'youth_talk', 'consultation', 'stakeholder_consultation', 'champions_dialogue', 'network_meeting', 'side_event', 'partner_talk');

-- CreateEnum
CREATE TYPE "talk_status" AS ENUM ('planned', 'scheduled', 'held', 'postponed', 'cancelled');

-- CreateEnum
CREATE TYPE "listing" AS ENUM ('listed', 'unlisted');

-- CreateEnum
CREATE TYPE "note_status" AS ENUM ('draft', 'in_review', 'published', 'superseded');

-- CreateEnum
CREATE TYPE "translation_state" AS ENUM ('draft', 'outdated', 'published');

-- CreateEnum
CREATE TYPE "agenda_item_kind" AS ENUM ('opening', 'scene', 'panel', 'floor', 'questions', 'closing', 'other');

-- CreateEnum
CREATE TYPE "speaker_role" AS ENUM ('moderator', 'speaker', 'opening', 'closing');

-- CreateEnum
CREATE TYPE "activity_status" AS ENUM ('yet_to_start', 'in_progress', 'completed', 'unknown');

-- CreateEnum
CREATE TYPE "milestone_kind" AS ENUM ('pre_consultation', 'stakeholder_consultation', 'review', 'report');

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "acting_role" TEXT NOT NULL,
    "request_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "from_status" TEXT,
    "to_status" TEXT,
    "changed_fields" TEXT[],
    "reason" TEXT,
    "outcome" TEXT NOT NULL DEFAULT 'done',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "recipient_email" CITEXT NOT NULL,
    "recipient_name" TEXT NOT NULL DEFAULT '',
    "person_id" UUID,
    "locale" TEXT NOT NULL,
    "props" JSONB NOT NULL,
    "occurrence" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "subject" TEXT,
    "status" "mail_status" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lease_until" TIMESTAMPTZ,
    "last_error" TEXT,
    "sent_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "summary_report" (
    "id" UUID NOT NULL,
    "talk_id" UUID NOT NULL,
    "status" "report_status" NOT NULL DEFAULT 'due',
    "version" INTEGER NOT NULL DEFAULT 1,
    "due_on" DATE NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "content" JSONB,
    "author_id" UUID,
    "cleared_by_id" UUID,
    "cleared_at" TIMESTAMPTZ,
    "attribution_checked_at" TIMESTAMPTZ,
    "published_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "summary_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pledge" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "status" "pledge_status" NOT NULL DEFAULT 'intention',
    "version" INTEGER NOT NULL DEFAULT 1,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "organization_id" UUID NOT NULL,
    "talk_id" UUID,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "forms" "pledge_form"[],
    "objectives" INTEGER[],
    "principles" TEXT[],
    "measure" TEXT NOT NULL DEFAULT '',
    "period_start" DATE,
    "period_end" DATE,
    "contact_name" TEXT NOT NULL DEFAULT '',
    "contact_email" TEXT NOT NULL DEFAULT '',
    "submission_key" UUID,
    "submitted_at" TIMESTAMPTZ,
    "confirmation" TEXT NOT NULL DEFAULT '',
    "confirmed_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "pledge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pledge_partner" (
    "id" UUID NOT NULL,
    "pledge_id" UUID NOT NULL,
    "organization_id" UUID,
    "name" TEXT NOT NULL,

    CONSTRAINT "pledge_partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pledge_update" (
    "id" UUID NOT NULL,
    "pledge_id" UUID NOT NULL,
    "author_id" UUID,
    "body" TEXT NOT NULL,
    "status" "pledge_status" NOT NULL,
    "reported_on" DATE NOT NULL,
    "submission_key" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pledge_update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practice" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "status" "practice_status" NOT NULL DEFAULT 'noted',
    "version" INTEGER NOT NULL DEFAULT 1,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "talk_id" UUID,
    "organization_id" UUID,
    "implementer" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "lessons" TEXT NOT NULL DEFAULT '',
    "replication" TEXT NOT NULL DEFAULT '',
    "objectives" INTEGER[],
    "principles" TEXT[],
    "countries" TEXT[],
    "hub_url" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "practice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up" (
    "id" UUID NOT NULL,
    "talk_id" UUID NOT NULL,
    "kind" "follow_up_kind" NOT NULL,
    "status" "follow_up_status" NOT NULL DEFAULT 'open',
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "owner_id" UUID NOT NULL,
    "pledge_id" UUID,
    "practice_id" UUID,
    "closing_note" TEXT NOT NULL DEFAULT '',
    "closed_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "suspended_at" TIMESTAMPTZ,
    "last_sign_in_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "role_name" NOT NULL,
    "granted_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "acronym" TEXT,
    "kind" "organization_kind" NOT NULL,
    "category" TEXT,
    "country" CHAR(2),
    "unverified" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "kind" "membership_kind" NOT NULL DEFAULT 'member',
    "verified_at" TIMESTAMPTZ,
    "note_verbale_ref" TEXT,
    "note_verbale_date" DATE,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_token" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "token_hash" TEXT,
    "code_hash" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "callback_path" TEXT NOT NULL DEFAULT '/',
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "reference" TEXT,
    "status" "proposal_status" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "author_id" UUID NOT NULL,
    "submission_key" UUID,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "organization_id" UUID,
    "organization_name" TEXT NOT NULL DEFAULT '',
    "co_organizers" TEXT NOT NULL DEFAULT '',
    "contact_name" TEXT NOT NULL DEFAULT '',
    "contact_email" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "mandate" TEXT NOT NULL DEFAULT '',
    "objective" TEXT NOT NULL DEFAULT '',
    "guiding_questions" TEXT NOT NULL DEFAULT '',
    "expected_outcomes" TEXT NOT NULL DEFAULT '',
    "level" "talk_level",
    "regions" TEXT[],
    "countries" TEXT[],
    "primary_objective" INTEGER,
    "secondary_objectives" INTEGER[],
    "principles" TEXT[],
    "workstream_id" UUID,
    "priority_id" UUID,
    "audience" "audience",
    "chatham_house" BOOLEAN NOT NULL DEFAULT false,
    "format" "talk_format",
    "venue" TEXT NOT NULL DEFAULT '',
    "languages" TEXT[],
    "interpretation_funder" TEXT NOT NULL DEFAULT '',
    "access_needs" TEXT NOT NULL DEFAULT '',
    "speakers" TEXT NOT NULL DEFAULT '',
    "inclusion" TEXT NOT NULL DEFAULT '',
    "review_link" TEXT NOT NULL DEFAULT '',
    "submitted_at" TIMESTAMPTZ,
    "decided_at" TIMESTAMPTZ,
    "merged_into_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_date" (
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "schedule_precision" "date_precision" NOT NULL,
    "starts_at" TIMESTAMPTZ,
    "ends_at" TIMESTAMPTZ,
    "window_start" DATE,
    "window_end" DATE,
    "time_zone" TEXT,
    "tentative" BOOLEAN NOT NULL DEFAULT false,
    "schedule_words" TEXT,

    CONSTRAINT "proposal_date_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_version" (
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "proposal_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_message" (
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "kind" "proposal_message_kind" NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "proposal_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_counter" (
    "series" TEXT NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "reference_counter_pkey" PRIMARY KEY ("series")
);

-- CreateTable
CREATE TABLE "registration" (
    "id" UUID NOT NULL,
    "talk_id" UUID NOT NULL,
    "status" "registration_status" NOT NULL DEFAULT 'pending',
    "version" INTEGER NOT NULL DEFAULT 1,
    "mode" "attendance_mode" NOT NULL,
    "name" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "organization" TEXT NOT NULL DEFAULT '',
    "access_needs" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "consent_text" TEXT NOT NULL,
    "consent_at" TIMESTAMPTZ NOT NULL,
    "below_thirty" BOOLEAN,
    "submission_key" UUID,
    "confirmed_at" TIMESTAMPTZ,
    "waitlisted_at" TIMESTAMPTZ,
    "cancelled_at" TIMESTAMPTZ,
    "attended" BOOLEAN,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talk" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "proposal_id" UUID,
    "kind" "talk_kind" NOT NULL DEFAULT 'talk',
    "status" "talk_status" NOT NULL DEFAULT 'planned',
    "version" INTEGER NOT NULL DEFAULT 1,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "level" "talk_level" NOT NULL,
    "regions" TEXT[],
    "countries" TEXT[],
    "primary_objective" INTEGER,
    "objectives" INTEGER[],
    "principles" TEXT[],
    "workstream_id" UUID,
    "audience" "audience" NOT NULL DEFAULT 'open',
    "listing" "listing" NOT NULL DEFAULT 'listed',
    "chatham_house" BOOLEAN NOT NULL DEFAULT false,
    "format" "talk_format" NOT NULL,
    "venue" TEXT NOT NULL DEFAULT '',
    "languages" TEXT[],
    "schedule_precision" "date_precision" NOT NULL DEFAULT 'unknown',
    "starts_at" TIMESTAMPTZ,
    "ends_at" TIMESTAMPTZ,
    "window_start" DATE,
    "window_end" DATE,
    "time_zone" TEXT,
    "tentative" BOOLEAN NOT NULL DEFAULT false,
    "schedule_words" TEXT,
    "status_reason" TEXT,
    "held_on" DATE,
    "registration_open" BOOLEAN NOT NULL DEFAULT false,
    "registration_closes_at" TIMESTAMPTZ,
    "seats_in_person" INTEGER,
    "seats_online" INTEGER,
    "meeting_url" TEXT,
    "source" TEXT,
    "source_url" TEXT,
    "unverified_fields" TEXT[],
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "talk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talk_organizer" (
    "id" UUID NOT NULL,
    "talk_id" UUID NOT NULL,
    "organization_id" UUID,
    "name" TEXT NOT NULL,
    "lead" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "talk_organizer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "schedule_change" (
    "id" UUID NOT NULL,
    "talk_id" UUID NOT NULL,
    "from_status" "talk_status" NOT NULL,
    "to_status" "talk_status" NOT NULL,
    "schedule_precision" "date_precision" NOT NULL,
    "starts_at" TIMESTAMPTZ,
    "ends_at" TIMESTAMPTZ,
    "window_start" DATE,
    "window_end" DATE,
    "time_zone" TEXT,
    "tentative" BOOLEAN NOT NULL DEFAULT false,
    "schedule_words" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "changed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "schedule_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "concept_note" (
    "id" UUID NOT NULL,
    "talk_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "note_status" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "content" JSONB NOT NULL,
    "author_id" UUID,
    "cleared_by_id" UUID,
    "cleared_at" TIMESTAMPTZ,
    "published_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "concept_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "concept_note_translation" (
    "id" UUID NOT NULL,
    "concept_note_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "state" "translation_state" NOT NULL DEFAULT 'draft',
    "content" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "concept_note_translation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_item" (
    "id" UUID NOT NULL,
    "concept_note_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "kind" "agenda_item_kind" NOT NULL DEFAULT 'other',
    "title" TEXT NOT NULL,
    "details" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speaker" (
    "id" UUID NOT NULL,
    "talk_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "affiliation" TEXT NOT NULL DEFAULT '',
    "role" "speaker_role" NOT NULL DEFAULT 'speaker',
    "consent_to_naming" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "speaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" UUID NOT NULL,
    "talk_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "asker_name" TEXT NOT NULL DEFAULT '',
    "chosen" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submission_key" UUID,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recording" (
    "id" UUID NOT NULL,
    "talk_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "published_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recording_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "public" BOOLEAN NOT NULL DEFAULT false,
    "uploaded_by_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workplan_period" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "start_year" INTEGER NOT NULL,
    "end_year" INTEGER NOT NULL,

    CONSTRAINT "workplan_period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workplan_priority" (
    "id" UUID NOT NULL,
    "period_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "workplan_priority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workstream" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "mandate" TEXT NOT NULL DEFAULT '',
    "objectives" INTEGER[],
    "period_id" UUID,
    "position" INTEGER NOT NULL DEFAULT 0,
    "source" TEXT,
    "unverified" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "workstream_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workstream_co_lead" (
    "id" UUID NOT NULL,
    "workstream_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "unverified" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "workstream_co_lead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workstream_lead" (
    "id" UUID NOT NULL,
    "workstream_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "workstream_lead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workstream_activity" (
    "id" UUID NOT NULL,
    "workstream_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "timeline" TEXT NOT NULL DEFAULT '',
    "status" "activity_status" NOT NULL DEFAULT 'unknown',

    CONSTRAINT "workstream_activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_round" (
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "start_year" INTEGER NOT NULL,
    "end_year" INTEGER NOT NULL,

    CONSTRAINT "review_round_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "regional_review" (
    "id" UUID NOT NULL,
    "round_number" INTEGER NOT NULL,
    "region" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "format" TEXT NOT NULL DEFAULT '',
    "organizers" TEXT[],
    "chairs" TEXT[],
    "participants" TEXT NOT NULL DEFAULT '',
    "source" TEXT,
    "unverified_fields" TEXT[],

    CONSTRAINT "regional_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_milestone" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "kind" "milestone_kind" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "planned" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "schedule_precision" "date_precision" NOT NULL,
    "starts_at" TIMESTAMPTZ,
    "ends_at" TIMESTAMPTZ,
    "window_start" DATE,
    "window_end" DATE,
    "time_zone" TEXT,
    "tentative" BOOLEAN NOT NULL DEFAULT false,
    "schedule_words" TEXT,

    CONSTRAINT "review_milestone_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_entry_subject_type_subject_id_id_idx" ON "audit_entry"("subject_type", "subject_id", "id");

-- CreateIndex
CREATE INDEX "audit_entry_actor_id_at_idx" ON "audit_entry"("actor_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_message_id_key" ON "mail"("message_id");

-- CreateIndex
CREATE INDEX "mail_status_next_attempt_at_idx" ON "mail"("status", "next_attempt_at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_occurrence_recipient_email_template_key" ON "mail"("occurrence", "recipient_email", "template");

-- CreateIndex
CREATE UNIQUE INDEX "summary_report_talk_id_key" ON "summary_report"("talk_id");

-- CreateIndex
CREATE INDEX "summary_report_status_due_on_idx" ON "summary_report"("status", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_reference_key" ON "pledge"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_submission_key_key" ON "pledge"("submission_key");

-- CreateIndex
CREATE INDEX "pledge_status_updated_at_idx" ON "pledge"("status", "updated_at");

-- CreateIndex
CREATE INDEX "pledge_talk_id_idx" ON "pledge"("talk_id");

-- CreateIndex
CREATE INDEX "pledge_organization_id_idx" ON "pledge"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_partner_pledge_id_name_key" ON "pledge_partner"("pledge_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_update_submission_key_key" ON "pledge_update"("submission_key");

-- CreateIndex
CREATE INDEX "pledge_update_pledge_id_reported_on_idx" ON "pledge_update"("pledge_id", "reported_on");

-- CreateIndex
CREATE UNIQUE INDEX "practice_slug_key" ON "practice"("slug");

-- CreateIndex
CREATE INDEX "practice_status_idx" ON "practice"("status");

-- CreateIndex
CREATE INDEX "practice_talk_id_idx" ON "practice"("talk_id");

-- CreateIndex
CREATE INDEX "follow_up_status_due_on_idx" ON "follow_up"("status", "due_on");

-- CreateIndex
CREATE INDEX "follow_up_talk_id_idx" ON "follow_up"("talk_id");

-- CreateIndex
CREATE INDEX "follow_up_owner_id_idx" ON "follow_up"("owner_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "role_grant_person_id_role_key" ON "role_grant"("person_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "organization_slug_key" ON "organization"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "organization_country_key" ON "organization"("country");

-- CreateIndex
CREATE INDEX "membership_organization_id_idx" ON "membership"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_person_id_organization_id_kind_key" ON "membership"("person_id", "organization_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_token_token_hash_key" ON "sign_in_token"("token_hash");

-- CreateIndex
CREATE INDEX "sign_in_token_email_created_at_idx" ON "sign_in_token"("email", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_reference_key" ON "proposal"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_submission_key_key" ON "proposal"("submission_key");

-- CreateIndex
CREATE INDEX "proposal_status_submitted_at_idx" ON "proposal"("status", "submitted_at");

-- CreateIndex
CREATE INDEX "proposal_author_id_idx" ON "proposal"("author_id");

-- CreateIndex
CREATE INDEX "proposal_organization_id_idx" ON "proposal"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_date_proposal_id_position_key" ON "proposal_date"("proposal_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_version_proposal_id_number_key" ON "proposal_version"("proposal_id", "number");

-- CreateIndex
CREATE INDEX "proposal_message_proposal_id_created_at_idx" ON "proposal_message"("proposal_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "registration_submission_key_key" ON "registration"("submission_key");

-- CreateIndex
CREATE INDEX "registration_talk_id_mode_status_idx" ON "registration"("talk_id", "mode", "status");

-- CreateIndex
CREATE UNIQUE INDEX "talk_slug_key" ON "talk"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "talk_proposal_id_key" ON "talk"("proposal_id");

-- CreateIndex
CREATE INDEX "talk_status_window_start_idx" ON "talk"("status", "window_start");

-- CreateIndex
CREATE INDEX "talk_workstream_id_idx" ON "talk"("workstream_id");

-- CreateIndex
CREATE INDEX "talk_organizer_talk_id_idx" ON "talk_organizer"("talk_id");

-- CreateIndex
CREATE INDEX "schedule_change_talk_id_changed_at_idx" ON "schedule_change"("talk_id", "changed_at");

-- CreateIndex
CREATE UNIQUE INDEX "concept_note_talk_id_number_key" ON "concept_note"("talk_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "concept_note_translation_concept_note_id_locale_key" ON "concept_note_translation"("concept_note_id", "locale");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_concept_note_id_position_key" ON "agenda_item"("concept_note_id", "position");

-- CreateIndex
CREATE INDEX "speaker_talk_id_idx" ON "speaker"("talk_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_submission_key_key" ON "question"("submission_key");

-- CreateIndex
CREATE INDEX "question_talk_id_idx" ON "question"("talk_id");

-- CreateIndex
CREATE UNIQUE INDEX "recording_talk_id_language_url_key" ON "recording"("talk_id", "language", "url");

-- CreateIndex
CREATE UNIQUE INDEX "file_storage_key_key" ON "file"("storage_key");

-- CreateIndex
CREATE INDEX "file_subject_type_subject_id_idx" ON "file"("subject_type", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "workplan_period_slug_key" ON "workplan_period"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "workplan_priority_period_id_position_key" ON "workplan_priority"("period_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "workstream_slug_key" ON "workstream"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "workstream_co_lead_workstream_id_organization_id_key" ON "workstream_co_lead"("workstream_id", "organization_id");

-- CreateIndex
CREATE INDEX "workstream_lead_person_id_idx" ON "workstream_lead"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "workstream_lead_workstream_id_person_id_key" ON "workstream_lead"("workstream_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "workstream_activity_workstream_id_position_key" ON "workstream_activity"("workstream_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "regional_review_round_number_region_key" ON "regional_review"("round_number", "region");

-- CreateIndex
CREATE UNIQUE INDEX "review_milestone_review_id_kind_position_planned_key" ON "review_milestone"("review_id", "kind", "position", "planned");

-- AddForeignKey
ALTER TABLE "summary_report" ADD CONSTRAINT "summary_report_talk_id_fkey" FOREIGN KEY ("talk_id") REFERENCES "talk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "summary_report" ADD CONSTRAINT "summary_report_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "summary_report" ADD CONSTRAINT "summary_report_cleared_by_id_fkey" FOREIGN KEY ("cleared_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_talk_id_fkey" FOREIGN KEY ("talk_id") REFERENCES "talk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_partner" ADD CONSTRAINT "pledge_partner_pledge_id_fkey" FOREIGN KEY ("pledge_id") REFERENCES "pledge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_partner" ADD CONSTRAINT "pledge_partner_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_update" ADD CONSTRAINT "pledge_update_pledge_id_fkey" FOREIGN KEY ("pledge_id") REFERENCES "pledge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_update" ADD CONSTRAINT "pledge_update_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice" ADD CONSTRAINT "practice_talk_id_fkey" FOREIGN KEY ("talk_id") REFERENCES "talk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice" ADD CONSTRAINT "practice_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_talk_id_fkey" FOREIGN KEY ("talk_id") REFERENCES "talk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_pledge_id_fkey" FOREIGN KEY ("pledge_id") REFERENCES "pledge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_workstream_id_fkey" FOREIGN KEY ("workstream_id") REFERENCES "workstream"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_priority_id_fkey" FOREIGN KEY ("priority_id") REFERENCES "workplan_priority"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_date" ADD CONSTRAINT "proposal_date_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_version" ADD CONSTRAINT "proposal_version_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_message" ADD CONSTRAINT "proposal_message_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_message" ADD CONSTRAINT "proposal_message_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_talk_id_fkey" FOREIGN KEY ("talk_id") REFERENCES "talk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talk" ADD CONSTRAINT "talk_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talk" ADD CONSTRAINT "talk_workstream_id_fkey" FOREIGN KEY ("workstream_id") REFERENCES "workstream"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talk_organizer" ADD CONSTRAINT "talk_organizer_talk_id_fkey" FOREIGN KEY ("talk_id") REFERENCES "talk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talk_organizer" ADD CONSTRAINT "talk_organizer_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule_change" ADD CONSTRAINT "schedule_change_talk_id_fkey" FOREIGN KEY ("talk_id") REFERENCES "talk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concept_note" ADD CONSTRAINT "concept_note_talk_id_fkey" FOREIGN KEY ("talk_id") REFERENCES "talk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concept_note" ADD CONSTRAINT "concept_note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concept_note" ADD CONSTRAINT "concept_note_cleared_by_id_fkey" FOREIGN KEY ("cleared_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concept_note_translation" ADD CONSTRAINT "concept_note_translation_concept_note_id_fkey" FOREIGN KEY ("concept_note_id") REFERENCES "concept_note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_concept_note_id_fkey" FOREIGN KEY ("concept_note_id") REFERENCES "concept_note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_talk_id_fkey" FOREIGN KEY ("talk_id") REFERENCES "talk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_talk_id_fkey" FOREIGN KEY ("talk_id") REFERENCES "talk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recording" ADD CONSTRAINT "recording_talk_id_fkey" FOREIGN KEY ("talk_id") REFERENCES "talk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workplan_priority" ADD CONSTRAINT "workplan_priority_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "workplan_period"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workstream" ADD CONSTRAINT "workstream_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "workplan_period"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workstream_co_lead" ADD CONSTRAINT "workstream_co_lead_workstream_id_fkey" FOREIGN KEY ("workstream_id") REFERENCES "workstream"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workstream_co_lead" ADD CONSTRAINT "workstream_co_lead_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workstream_lead" ADD CONSTRAINT "workstream_lead_workstream_id_fkey" FOREIGN KEY ("workstream_id") REFERENCES "workstream"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workstream_lead" ADD CONSTRAINT "workstream_lead_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workstream_activity" ADD CONSTRAINT "workstream_activity_workstream_id_fkey" FOREIGN KEY ("workstream_id") REFERENCES "workstream"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regional_review" ADD CONSTRAINT "regional_review_round_number_fkey" FOREIGN KEY ("round_number") REFERENCES "review_round"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_milestone" ADD CONSTRAINT "review_milestone_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "regional_review"("id") ON DELETE CASCADE ON UPDATE CASCADE;
