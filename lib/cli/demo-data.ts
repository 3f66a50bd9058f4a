import { withClient } from "./embedded/cluster";
import { Problem } from "./problem";

/** A comment on Prisma's own table: it belongs to whoever migrates, and goes when the database goes. */
const LOADED = "demo data loaded";

/**
 * Loads the demo data into a migrated database, once. `DATABASE_URL` must be set to that database already, since the
 * data are written by the portal's own use cases and role.
 *
 * @param ownerUrl address of the database with the role that owns the tables
 * @throws Problem when the database holds something else
 */
export async function loadDemoDataOnce(ownerUrl: string): Promise<"loaded" | "already there"> {
  const state = await withClient(ownerUrl, async (client) => {
    const found = await client.query<{ comment: string | null; filled: boolean }>(
      `SELECT obj_description('public._prisma_migrations'::regclass) AS comment,
              EXISTS (SELECT FROM person) OR EXISTS (SELECT FROM talk) AS filled`,
    );
    return found.rows[0];
  });
  if (state?.comment === LOADED) return "already there";
  if (state?.filled) {
    throw new Problem(
      "The database holds data, but not the whole demo data. Start over with an empty one: npm run demo -- --reset",
    );
  }
  // Only now: these modules read the environment as they are loaded.
  const [{ seed }, { db }, { now }] = await Promise.all([
    import("@/prisma/seed/index"),
    import("@/lib/db/client"),
    import("@/lib/time/clock"),
  ]);
  await seed(db, { now: now() }).finally(() => db.$disconnect());
  await withClient(ownerUrl, (client) => client.query(`COMMENT ON TABLE public._prisma_migrations IS '${LOADED}'`));
  return "loaded";
}
