import type { PrismaClient } from "@/lib/db/generated/client";
import { workplan } from "./data/workplan";
import { seedDirectory } from "./directory";
import { seedExamples } from "./examples";
import { seedHistory } from "./history";
import { seedPeople } from "./people";
import { seedReviews } from "./reviews";
import { seedWorkplan } from "./workplan";

/** The hour of the demo where the caller names none: any two runs then give the same data. */
const demoHour = new Date("2026-11-21T09:00:00Z");

/** A record that is written in one transaction with all of the history: where it is, all is there. */
const marker = workplan.slug;

/**
 * Loads the data of the demo: the directory, the workplan, the Regional Reviews and the talks that really took place,
 * the people of the demo accounts, and examples for the future, marked as such. Does nothing where it ran before.
 *
 * @param db the portal's own client, with the rights of its own role
 * @param options.now the hour from which the dates of the examples are counted
 */
export async function seed(db: PrismaClient, { now = demoHour }: { now?: Date } = {}): Promise<void> {
  if (await db.workplanPeriod.findUnique({ where: { slug: marker }, select: { id: true } })) return;
  await db.$transaction(
    async (tx) => {
      const organizations = await seedDirectory(tx, now);
      const workstreams = await seedWorkplan(tx, organizations);
      await seedReviews(tx);
      await seedHistory(tx, { organizations, workstreams }, now);
      await seedPeople(tx, { organizations, workstreams }, now);
    },
    { timeout: 20_000 },
  );
  await seedExamples(db, now);
}
