import type { Reference } from "@/lib/db/move-references";

/**
 * Every column that names a person, for merging two records of one person. A test compares it with the catalog of the
 * database. The audit log is not among them: it says for ever who acted, and the merged record stays to be named.
 */
export const personReferences: readonly Reference[] = [
  { table: "role_grant", column: "person_id", counted: "roles", onlyOne: ["role"] },
  {
    table: "membership",
    column: "person_id",
    counted: "memberships",
    onlyOne: ["organization_id", "kind"],
    better: "verified_at IS NOT NULL",
  },
  { table: "workstream_lead", column: "person_id", counted: "workstreams", onlyOne: ["workstream_id"] },
  { table: "proposal", column: "author_id", counted: "proposals" },
  { table: "proposal_message", column: "author_id", counted: "messages" },
  { table: "proposal_organizer", column: "invited_by_id" },
  { table: "proposal_organizer", column: "answered_by_id" },
  { table: "proposal_editor", column: "person_id", counted: "editing" },
  { table: "proposal_editor", column: "invited_by_id" },
  { table: "proposal_decision", column: "decided_by_id", counted: "decisions" },
  { table: "proposal_decision", column: "announced_by_id" },
  { table: "proposal_decision", column: "withdrawn_by_id" },
  {
    table: "assessment",
    column: "reviewer_id",
    counted: "assessments",
    onlyOne: ["proposal_id"],
    better: "handed_in_at IS NOT NULL",
  },
  { table: "assessment", column: "assigned_by_id" },
  { table: "concept_note", column: "author_id", counted: "documents" },
  { table: "concept_note", column: "cleared_by_id" },
  { table: "summary_report", column: "author_id", counted: "documents" },
  { table: "summary_report", column: "cleared_by_id" },
  { table: "translation", column: "author_id", counted: "translations" },
  { table: "translation", column: "published_by_id" },
  { table: "official_wording", column: "changed_by_id" },
  { table: "letter_text", column: "changed_by_id" },
  { table: "pledge_update", column: "author_id", counted: "pledgeUpdates" },
  { table: "follow_up", column: "owner_id", counted: "followUps" },
  { table: "file", column: "uploaded_by_id", counted: "files" },
  { table: "saved_view", column: "person_id", counted: "savedViews", onlyOne: ["list", "name"] },
  { table: "bulk_change", column: "person_id" },
  { table: "import_run", column: "started_by_id", counted: "imports" },
  { table: "import_run", column: "undone_by_id" },
  { table: "organization", column: "requested_by_id" },
  { table: "person", column: "merged_into_id" },
  { table: "mail", column: "person_id", counted: "letters" },
];
