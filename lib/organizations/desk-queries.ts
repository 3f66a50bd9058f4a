import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { countReferences } from "@/lib/db/move-references";
import { holding } from "@/lib/db/text-filter";
import type { OrganizationFilters, OrganizationState } from "./desk-filters";
import { similarOrganizations } from "./find-by-name";
import { organizationReferences } from "./organization-references";

export const organizationsPerPage = 25;

const lineSelect = {
  id: true,
  name: true,
  acronym: true,
  kind: true,
  category: true,
  country: true,
  unverified: true,
  suspendedAt: true,
  requestedAt: true,
  mergedIntoId: true,
  _count: { select: { memberships: true, proposals: true, pledges: true } },
} as const satisfies Prisma.OrganizationSelect;
export type OrganizationLine = Prisma.OrganizationGetPayload<{ select: typeof lineSelect }>;

const stateWhere: Record<OrganizationState | "", Prisma.OrganizationWhereInput> = {
  "": { mergedIntoId: null },
  requested: { mergedIntoId: null, unverified: true, requestedById: { not: null } },
  unverified: { mergedIntoId: null, unverified: true },
  suspended: { mergedIntoId: null, suspendedAt: { not: null } },
  merged: { mergedIntoId: { not: null } },
};

export function whereOf({ words, kind, state }: OrganizationFilters): Prisma.OrganizationWhereInput {
  const terms = words.split(/\s+/u).filter((word) => word !== "");
  return {
    AND: [
      stateWhere[state],
      kind === "" ? {} : { kind },
      ...terms.map((word) => ({
        OR: [{ name: holding(word) }, { acronym: holding(word) }],
      })),
    ],
  };
}

/** One page of the directory by name. Null for those who may not see it. */
export async function listOrganizations(
  actor: Actor,
  filters: OrganizationFilters,
): Promise<{ organizations: OrganizationLine[]; total: number } | null> {
  if (!can(actor, "organization.list", null)) return null;
  const where = whereOf(filters);
  const [organizations, total] = await Promise.all([
    db.organization.findMany({
      where,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: organizationsPerPage,
      skip: (filters.page - 1) * organizationsPerPage,
      select: lineSelect,
    }),
    db.organization.count({ where }),
  ]);
  return { organizations, total };
}

/** People who act for an organization, as many as its page names; the list of people has the rest. */
const mostPeople = 20;

/** An organization with all that is looked after. Null where there is none, or for those who may not see the directory. */
export async function findOrganizationAtDesk(actor: Actor, id: string) {
  if (!can(actor, "organization.list", null)) return null;
  return db.organization.findUnique({
    where: { id },
    select: {
      ...lineSelect,
      slug: true,
      version: true,
      createdAt: true,
      website: true,
      requestReason: true,
      requestedBy: { select: { id: true, name: true, email: true } },
      mergedInto: { select: { id: true, name: true } },
      mergedFrom: { orderBy: { name: "asc" }, select: { id: true, name: true } },
      memberships: {
        orderBy: [{ kind: "desc" }, { createdAt: "asc" }],
        take: mostPeople,
        select: {
          id: true,
          kind: true,
          verifiedAt: true,
          person: { select: { id: true, name: true, email: true } },
        },
      },
    },
  });
}
export type OrganizationAtDesk = NonNullable<Awaited<ReturnType<typeof findOrganizationAtDesk>>>;

/** What names an organization, counted by kind: what would move if the record went. */
export function referencesOfOrganization(id: string): Promise<{ what: string; count: number }[]> {
  return countReferences(db, organizationReferences, id);
}

/** Other organizations that may be the same. */
export function organizationsLike(organization: { id: string; name: string; acronym: string | null }) {
  return similarOrganizations(db, organization.name, { acronym: organization.acronym, except: organization.id });
}
