import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";

interface Choice {
  id: string;
  name: string;
}

/** What can be chosen when something is done with several proposals. */
export interface BulkChoices {
  /** Who can be asked to assess. */
  candidates: Choice[];
  /** Who has something to hand in. */
  reviewers: Choice[];
  workstreams: Choice[];
}

/** The choices, or null for those who work on one proposal at a time. Three queries. */
export async function bulkChoices(actor: Actor): Promise<BulkChoices | null> {
  if (!can(actor, "desk.bulk", null)) return null;
  const person = { id: true, name: true, email: true } as const;
  const [candidates, reviewers, workstreams] = await Promise.all([
    db.person.findMany({
      where: {
        suspendedAt: null,
        mergedIntoId: null,
        OR: [
          { roleGrants: { some: { role: { in: ["secretariat", "workstream_lead"] } } } },
          { workstreamLeads: { some: {} } },
        ],
      },
      orderBy: [{ name: "asc" }, { email: "asc" }],
      select: person,
    }),
    db.person.findMany({
      where: { assessments: { some: { status: "assigned" } } },
      orderBy: [{ name: "asc" }, { email: "asc" }],
      select: person,
    }),
    db.workstream.findMany({
      where: { closed: false },
      orderBy: [{ position: "asc" }, { title: "asc" }],
      select: { id: true, title: true },
    }),
  ]);
  return {
    candidates: candidates.map(named),
    reviewers: reviewers.map(named),
    workstreams: workstreams.map(({ id, title }) => ({ id, name: title })),
  };
}

function named({ id, name, email }: { id: string; name: string; email: string }): Choice {
  return { id, name: name || email };
}
