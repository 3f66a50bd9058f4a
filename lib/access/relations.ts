import { type Actor, hasRole, isSignedIn } from "./actor";

/** What ties a record to people; each part of a rule is one of these, so that rules read as sentences. */

export function isSecretariat(actor: Actor): boolean {
  return hasRole(actor, "secretariat");
}

/** Leads the workstream that carries the record. */
export function leadsWorkstreamOf(actor: Actor, record: { workstreamId: string | null }): boolean {
  return record.workstreamId !== null && actor.leadOf.includes(record.workstreamId);
}

/** Secretariat, or the lead of the record's workstream: the people who run a talk. */
export function runsTalk(actor: Actor, record: { workstreamId: string | null }): boolean {
  return isSecretariat(actor) || leadsWorkstreamOf(actor, record);
}

export function isAuthor(actor: Actor, record: { authorId: string | null }): boolean {
  return isSignedIn(actor) && record.authorId === actor.personId;
}

/** Acts for the organization of the record, as a verified member or focal point. */
export function actsForOrganization(actor: Actor, record: { organizationId: string | null }): boolean {
  return record.organizationId !== null && actor.organizationIds.includes(record.organizationId);
}

/** Named focal point of the record's organization. */
export function isFocalPointOf(actor: Actor, record: { organizationId: string | null }): boolean {
  return record.organizationId !== null && actor.focalPointOf.includes(record.organizationId);
}
