import type { Tx } from "@/lib/db/client";
import { workplan } from "./data/workplan";
import { workstreams } from "./data/workstreams";
import { type IdsBySlug, idOf } from "./directory";

/** The workplan with its priorities, and the workstreams with those who co-lead them and what they set out to do. */
export async function seedWorkplan(tx: Tx, organizations: IdsBySlug): Promise<IdsBySlug> {
  const { slug, title, startYear, endYear, priorities } = workplan;
  const period = await tx.workplanPeriod.create({
    data: {
      ...{ slug, title, startYear, endYear },
      priorities: { create: priorities.map((priority, index) => ({ title: priority.title, position: index + 1 })) },
    },
    select: { id: true },
  });
  const ids = new Map<string, string>();
  for (const [position, workstream] of workstreams.entries()) {
    const { id } = await tx.workstream.create({
      data: {
        slug: workstream.slug,
        number: workstream.number,
        title: workstream.title,
        mandate: workstream.mandate,
        objectives: [...workstream.objectives],
        periodId: period.id,
        position,
        source: workstream.source,
        unverified: workstream.unverified || workstream.objectivesUnverified,
        coLeads: {
          create: workstream.coLeads.map(({ organization, unverified }) => ({
            organizationId: idOf(organizations, organization),
            unverified,
          })),
        },
        activities: { create: workstream.activities.map((activity, index) => ({ ...activity, position: index + 1 })) },
      },
      select: { id: true },
    });
    ids.set(workstream.slug, id);
  }
  return ids;
}
