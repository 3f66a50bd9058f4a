import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { countReferences } from "@/lib/db/move-references";
import { holding, sameAs } from "@/lib/db/text-filter";
import type { PeopleFilters, PersonRole, PersonState } from "./desk-filters";
import { personReferences } from "./person-references";

export const peoplePerPage = 25;

const memberships = {
  orderBy: { createdAt: "asc" },
  select: {
    id: true,
    version: true,
    kind: true,
    verifiedAt: true,
    noteVerbaleRef: true,
    noteVerbaleDate: true,
    organization: { select: { id: true, name: true, kind: true, suspendedAt: true } },
  },
} as const satisfies Prisma.Person$membershipsArgs;

const lineSelect = {
  id: true,
  name: true,
  email: true,
  suspendedAt: true,
  invitedAt: true,
  lastSignInAt: true,
  mergedIntoId: true,
  roleGrants: { select: { role: true } },
  memberships: { ...memberships, take: 3 },
  _count: { select: { workstreamLeads: true, memberships: true } },
} as const satisfies Prisma.PersonSelect;

export type PersonLine = Prisma.PersonGetPayload<{ select: typeof lineSelect }>;

/** One page of people by name. Two statements for the page and one for the number. Null for those who may not see people. */
export async function listPeople(
  actor: Actor,
  filters: PeopleFilters,
): Promise<{ people: PersonLine[]; total: number } | null> {
  if (!can(actor, "person.list", null)) return null;
  const where = whereOf(filters);
  const [people, total] = await Promise.all([
    db.person.findMany({
      where,
      orderBy: [{ name: "asc" }, { email: "asc" }],
      take: peoplePerPage,
      skip: (filters.page - 1) * peoplePerPage,
      select: lineSelect,
    }),
    db.person.count({ where }),
  ]);
  return { people, total };
}

const stateWhere: Record<PersonState | "", Prisma.PersonWhereInput> = {
  "": { mergedIntoId: null },
  active: { mergedIntoId: null, suspendedAt: null, lastSignInAt: { not: null } },
  invited: { mergedIntoId: null, suspendedAt: null, lastSignInAt: null, invitedAt: { not: null } },
  suspended: { mergedIntoId: null, suspendedAt: { not: null } },
  merged: { mergedIntoId: { not: null } },
};

const roleWhere: Record<PersonRole, Prisma.PersonWhereInput> = {
  secretariat: { roleGrants: { some: { role: "secretariat" } } },
  admin: { roleGrants: { some: { role: "admin" } } },
  "workstream-lead": {
    OR: [{ workstreamLeads: { some: {} } }, { roleGrants: { some: { role: "workstream_lead" } } }],
  },
  "focal-point": { memberships: { some: { kind: "focal_point", verifiedAt: { not: null } } } },
  unverified: { memberships: { some: { verifiedAt: null } } },
};

export function whereOf({ words, role, state, organization }: PeopleFilters): Prisma.PersonWhereInput {
  const terms = words.split(/\s+/u).filter((word) => word !== "");
  return {
    AND: [
      stateWhere[state],
      role === "" ? {} : roleWhere[role],
      organization === "" ? {} : { memberships: { some: { organizationId: organization } } },
      ...terms.map((word) => ({
        OR: [
          { name: holding(word) },
          { email: holding(word) },
          { memberships: { some: { organization: { name: holding(word) } } } },
          { memberships: { some: { organization: { acronym: sameAs(word) } } } },
        ],
      })),
    ],
  };
}

/** A person with all that the administration looks after. Null where there is none, or for those who may not see people. */
export async function findPersonAtDesk(actor: Actor, id: string) {
  if (!can(actor, "person.list", null)) return null;
  return db.person.findUnique({
    where: { id },
    select: {
      ...lineSelect,
      version: true,
      locale: true,
      createdAt: true,
      suspendedReason: true,
      memberships,
      workstreamLeads: {
        orderBy: { workstream: { position: "asc" } },
        select: { workstream: { select: { id: true, title: true } } },
      },
      mergedInto: { select: { id: true, name: true, email: true } },
      mergedFrom: { orderBy: { createdAt: "asc" }, select: { id: true, name: true, email: true } },
    },
  });
}
export type PersonAtDesk = NonNullable<Awaited<ReturnType<typeof findPersonAtDesk>>>;

/** What is open in somebody's hands: said before their account is shut. One query. */
export async function openWorkOf(
  personId: string,
): Promise<Record<"drafts" | "submitted" | "assessments" | "followUps", number>> {
  const [row] = await db.$queryRaw<{ drafts: number; submitted: number; assessments: number; followUps: number }[]>`
    SELECT
      (SELECT count(*) FROM "proposal" WHERE "author_id" = ${personId}::uuid AND "status" = 'draft')::int AS "drafts",
      (SELECT count(*) FROM "proposal" WHERE "author_id" = ${personId}::uuid
        AND "status" IN ('submitted', 'changes_requested', 'in_reserve'))::int AS "submitted",
      (SELECT count(*) FROM "assessment" WHERE "reviewer_id" = ${personId}::uuid AND "status" = 'assigned')::int AS "assessments",
      (SELECT count(*) FROM "follow_up" WHERE "owner_id" = ${personId}::uuid AND "status" = 'open')::int AS "followUps"`;
  return row ?? { drafts: 0, submitted: 0, assessments: 0, followUps: 0 };
}

/** Other records that may be the same person: by the same name, or the same words before the sign of the address. */
export async function similarPeople(person: { id: string; name: string; email: string }) {
  return db.$queryRaw<{ id: string; name: string; email: string }[]>`
    SELECT "id", "name", "email"::text AS "email" FROM "person"
    WHERE "id" <> ${person.id}::uuid AND "merged_into_id" IS NULL
      AND ((${person.name} <> '' AND similarity(lower("name"), lower(${person.name})) >= 0.6)
        OR split_part("email"::text, '@', 1) = split_part(${person.email.toLowerCase()}, '@', 1))
    ORDER BY similarity(lower("name"), lower(${person.name})) DESC, "email" LIMIT 5`;
}

/** What names a person, counted by kind: what would move if the record went. */
export function referencesOfPerson(id: string): Promise<{ what: string; count: number }[]> {
  return countReferences(db, personReferences, id);
}

/** Workstreams that somebody can be made lead of. */
export function workstreamsToLead(): Promise<{ id: string; title: string }[]> {
  return db.workstream.findMany({
    where: { closed: false },
    orderBy: [{ position: "asc" }, { title: "asc" }],
    select: { id: true, title: true },
  });
}
