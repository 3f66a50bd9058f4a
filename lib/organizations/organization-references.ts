import type { Reference } from "@/lib/db/move-references";

/** Every column that names an organization, for merging two records of one. A test compares it with the catalog of the database. */
export const organizationReferences: readonly Reference[] = [
  {
    table: "membership",
    column: "organization_id",
    counted: "memberships",
    onlyOne: ["person_id", "kind"],
    better: "verified_at IS NOT NULL",
  },
  { table: "proposal", column: "organization_id", counted: "proposals" },
  { table: "proposal_organizer", column: "organization_id", counted: "coOrganized" },
  { table: "talk_organizer", column: "organization_id", counted: "talks", onlyOne: ["talk_id"], better: "lead" },
  {
    table: "workstream_co_lead",
    column: "organization_id",
    counted: "workstreams",
    onlyOne: ["workstream_id"],
    better: "unverified IS FALSE",
  },
  { table: "pledge", column: "organization_id", counted: "pledges" },
  { table: "pledge_partner", column: "organization_id", counted: "pledgePartners" },
  { table: "practice", column: "organization_id", counted: "practices" },
  { table: "organization", column: "merged_into_id" },
];
