import { type Actor, type Role, systemActor, visitor } from "@/lib/access/actor";

/** The record under test: of this author, organization and workstream. */
export const record = {
  id: "record",
  version: 1,
  authorId: "author",
  ownerId: "owner",
  organizationId: "own-organization",
  workstreamId: "own-workstream",
};

function person(personId: string, roles: readonly Role[], ties: Partial<Actor> = {}): Actor {
  return {
    ...visitor,
    personId,
    name: personId,
    email: `${personId}@example.org`,
    roles: ["partner", ...roles],
    ...ties,
  };
}

const ownOrganization = { organizationIds: [record.organizationId] };
const otherOrganization = { organizationIds: ["other-organization"] };

/** Everybody who may come along, by role and by what ties them to the record. */
export const people = {
  visitor,
  system: systemActor,
  participant: { ...visitor, registrationId: record.id },
  otherParticipant: { ...visitor, registrationId: "other-record" },
  partner: person("partner", []),
  author: person("author", []),
  owner: person("owner", []),
  member: person("member", [], ownOrganization),
  otherMember: person("other-member", [], otherOrganization),
  focalPoint: person("focal-point", ["focal-point"], { ...ownOrganization, focalPointOf: [record.organizationId] }),
  otherFocalPoint: person("other-focal-point", ["focal-point"], {
    ...otherOrganization,
    focalPointOf: ["other-organization"],
  }),
  lead: person("lead", ["workstream-lead"], { leadOf: [record.workstreamId] }),
  otherLead: person("other-lead", ["workstream-lead"], { leadOf: ["other-workstream"] }),
  leadWhoIsAuthor: person("author", ["workstream-lead"], { leadOf: [record.workstreamId] }),
  leadWhoIsMember: person("lead-member", ["workstream-lead"], { ...ownOrganization, leadOf: [record.workstreamId] }),
  secretariat: person("secretariat", ["secretariat"]),
  secretariatWhoIsAuthor: person("author", ["secretariat"]),
  secretariatWhoIsMember: person("secretariat-member", ["secretariat"], ownOrganization),
  admin: person("admin", ["admin"]),
} as const satisfies Record<string, Actor>;

export type PersonName = keyof typeof people;
export const personNames = Object.keys(people) as PersonName[];
