import { type Actor, type Role, systemActor, visitor } from "@/lib/access/actor";

/** A record of any workflow, with everything by which people can be tied to it. */
export interface TiedRecord {
  id: string;
  version: number;
  authorId: string;
  editorIds: readonly string[];
  reviewerId: string;
  reviewerIds: readonly string[];
  recusedIds: readonly string[];
  organizerIds: readonly string[];
  contactEmail: string;
  speakers: string;
  ownerId: string;
  organizationId: string;
  workstreamId: string;
}

/** Those who need an id of their own; author and owner have the record's. */
export const separatePeople = [
  "partner",
  "editor",
  "member",
  "other-member",
  "focal-point",
  "other-focal-point",
  "lead",
  "other-lead",
  "lead-member",
  "secretariat",
  "secretariat-member",
  "secretariat-co-organizer",
  "admin",
] as const;
type SeparatePerson = (typeof separatePeople)[number];

/**
 * Everybody who may come along, by role and by what ties them to the record.
 * @param idOf the id of each of the separate people; their name when left out
 */
export function peopleOf(record: TiedRecord, idOf: (person: SeparatePerson) => string = (person) => person) {
  const person = (personId: string, roles: readonly Role[], ties: Partial<Actor> = {}): Actor => ({
    ...visitor,
    personId,
    name: "Somebody",
    email: "somebody@example.org",
    roles: ["partner", ...roles],
    ...ties,
  });
  const own = { organizationIds: [record.organizationId] };
  const other = { organizationIds: ["00000000-0000-4000-8000-000000000001"] };
  const leads = { leadOf: [record.workstreamId] };
  return {
    visitor,
    system: systemActor,
    participant: { ...visitor, registrationId: record.id },
    otherParticipant: { ...visitor, registrationId: "00000000-0000-4000-8000-000000000002" },
    partner: person(idOf("partner"), []),
    author: person(record.authorId, []),
    owner: person(record.ownerId, []),
    editor: person(record.editorIds[0] ?? "nobody", []),
    member: person(idOf("member"), [], own),
    otherMember: person(idOf("other-member"), [], other),
    focalPoint: person(idOf("focal-point"), ["focal-point"], { ...own, focalPointOf: own.organizationIds }),
    otherFocalPoint: person(idOf("other-focal-point"), ["focal-point"], {
      ...other,
      focalPointOf: other.organizationIds,
    }),
    lead: person(idOf("lead"), ["workstream-lead"], leads),
    otherLead: person(idOf("other-lead"), ["workstream-lead"], { leadOf: ["00000000-0000-4000-8000-000000000003"] }),
    leadWhoIsAuthor: person(record.authorId, ["workstream-lead"], leads),
    leadWhoIsMember: person(idOf("lead-member"), ["workstream-lead"], { ...own, ...leads }),
    secretariat: person(idOf("secretariat"), ["secretariat"]),
    secretariatWhoIsAuthor: person(record.authorId, ["secretariat"]),
    secretariatWhoIsMember: person(idOf("secretariat-member"), ["secretariat"], own),
    secretariatWhoCoOrganizes: person(idOf("secretariat-co-organizer"), ["secretariat"], {
      organizationIds: record.organizerIds,
    }),
    reviewer: person(record.reviewerId, ["workstream-lead"], { leadOf: ["00000000-0000-4000-8000-000000000003"] }),
    admin: person(idOf("admin"), ["admin"]),
  } as const satisfies Record<string, Actor>;
}

export type PersonName = keyof ReturnType<typeof peopleOf>;
