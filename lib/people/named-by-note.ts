import type { Tx } from "@/lib/db/client";
import { conflict, invalid, type MessageRef, notFound } from "@/lib/errors";
import { dateToDay, dayToDate } from "@/lib/time/plain-day";

interface MembershipFields {
  kind: "member" | "focal_point";
  noteReference: string;
  noteDate?: string | undefined;
}

/** How a membership is stored: who named the person, by which note of which day. */
export interface MembershipColumns {
  kind: "member" | "focal_point";
  noteVerbaleRef: string | null;
  noteVerbaleDate: Date | null;
}

/**
 * Reads for whom somebody is to act. The focal point of a Member State is named by a Note Verbale of its mission (domain
 * guide), so reference and date are needed there; elsewhere both or none. A plain member needs no note.
 * @throws ExpectedFailure `invalid` at the field, `conflict` for an organization that is suspended or gone
 */
export async function readMembership(
  tx: Tx,
  organizationId: string,
  fields: MembershipFields,
  now: Date,
): Promise<{ organization: { id: string; name: string }; columns: MembershipColumns }> {
  const organization = await tx.organization.findUnique({
    where: { id: organizationId },
    select: { id: true, name: true, kind: true, suspendedAt: true, mergedIntoId: true },
  });
  if (!organization) throw notFound();
  if (organization.suspendedAt || organization.mergedIntoId) throw conflict("admin.people.errors.organizationClosed");
  if (fields.kind === "member") {
    return { organization, columns: { kind: "member", noteVerbaleRef: null, noteVerbaleDate: null } };
  }
  const faults = faultsOfNote(fields, organization.kind === "member_state" || organization.kind === "observer", now);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  return {
    organization,
    columns: {
      kind: "focal_point",
      noteVerbaleRef: fields.noteReference || null,
      noteVerbaleDate: fields.noteDate ? dayToDate(fields.noteDate) : null,
    },
  };
}

function faultsOfNote({ noteReference, noteDate }: MembershipFields, isState: boolean, now: Date) {
  const faults: Record<string, MessageRef> = {};
  const needed = isState || noteReference !== "" || noteDate !== undefined;
  if (needed && noteReference === "") faults.noteReference = { key: "admin.people.errors.noteReferenceNeeded" };
  if (needed && noteDate === undefined) faults.noteDate = { key: "admin.people.errors.noteDateNeeded" };
  if (noteDate !== undefined && noteDate > dateToDay(now))
    faults.noteDate = { key: "admin.people.errors.noteInFuture" };
  return faults;
}
