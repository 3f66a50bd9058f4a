import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";

/** Every workstream as a line, newest workplan first. Null for those who do not keep them. */
export async function workstreamsAtDesk(actor: Actor) {
  if (!can(actor, "workstream.manage", null)) return null;
  return db.workstream.findMany({
    orderBy: [{ period: { startYear: "desc" } }, { position: "asc" }, { title: "asc" }],
    select: {
      slug: true,
      number: true,
      title: true,
      closed: true,
      unverified: true,
      period: { select: { title: true } },
      _count: { select: { talks: true, proposals: true, leads: true, activities: true } },
    },
  });
}
export type WorkstreamAtDeskLine = NonNullable<Awaited<ReturnType<typeof workstreamsAtDesk>>>[number];

/** One workstream with all that belongs to it; null where there is none, or for those who do not keep them. */
export async function workstreamAtDesk(actor: Actor, slug: string) {
  if (!can(actor, "workstream.manage", null)) return null;
  return db.workstream.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      version: true,
      number: true,
      title: true,
      mandate: true,
      objectives: true,
      periodId: true,
      source: true,
      closed: true,
      unverified: true,
      coLeads: {
        orderBy: { organization: { name: "asc" } },
        select: { id: true, unverified: true, organization: { select: { id: true, name: true } } },
      },
      leads: {
        orderBy: { person: { name: "asc" } },
        select: { person: { select: { id: true, name: true, email: true } } },
      },
      activities: {
        orderBy: { position: "asc" },
        select: { id: true, position: true, title: true, timeline: true, status: true },
      },
    },
  });
}
export type WorkstreamAtDesk = NonNullable<Awaited<ReturnType<typeof workstreamAtDesk>>>;

/** Periods of the workplan to choose from, newest first. */
export function periodChoices(): Promise<{ id: string; title: string }[]> {
  return db.workplanPeriod.findMany({ orderBy: { startYear: "desc" }, select: { id: true, title: true } });
}
