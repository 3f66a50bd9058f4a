import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";

/** The periods of the workplan with their priorities, newest first. Null for those who do not keep them. */
export async function workplanAtDesk(actor: Actor) {
  if (!can(actor, "workplan.manage", null)) return null;
  return db.workplanPeriod.findMany({
    orderBy: { startYear: "desc" },
    select: {
      id: true,
      version: true,
      title: true,
      startYear: true,
      endYear: true,
      priorities: {
        orderBy: { position: "asc" },
        select: { id: true, title: true, retired: true, _count: { select: { proposals: true } } },
      },
      _count: { select: { workstreams: true } },
    },
  });
}
export type PeriodAtDesk = NonNullable<Awaited<ReturnType<typeof workplanAtDesk>>>[number];
