import path from "node:path";
import { openCluster, withClient } from "./embedded/cluster";
import { dataDirectory } from "./paths";

/** A database that is there and answers. */
export interface Database {
  /** For web and worker: rows only, no change of tables. */
  url: string;
  /** For migrations. */
  ownerUrl: string;
  /** Whether this project runs the server, or somebody else does (`DATABASE_URL`). */
  embedded: boolean;
  /** Lets go of the database; the embedded server stops when nobody else uses it. */
  stop(): Promise<void>;
}

const DATABASE = "gcm_talks";

/**
 * Gives the database of this machine. `DATABASE_URL` wins when it is set, with `DATABASE_OWNER_URL` for migrations;
 * without it a real PostgreSQL starts under `.data/`.
 *
 * @param options.directory folder of the embedded cluster, `.data/postgres` unless told
 * @param options.reset true removes the embedded database with everything in it first
 * @throws Problem in one plain sentence
 */
export async function startPostgres(options: { directory?: string; reset?: boolean } = {}): Promise<Database> {
  const given = process.env.DATABASE_URL;
  if (given) {
    const ownerUrl = process.env.DATABASE_OWNER_URL || given;
    // Asked now, so that a wrong address is told as such and not by whatever needs the database first.
    await withClient(ownerUrl, (client) => client.query("SELECT 1"));
    return { url: given, ownerUrl, embedded: false, stop: async () => undefined };
  }
  const cluster = await openCluster(options.directory ?? path.join(dataDirectory, "postgres"), { durable: true });
  const maintenance = cluster.url("gcm_owner", "postgres");
  if (options.reset)
    await withClient(maintenance, (client) => client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`));
  await withClient(maintenance, async (client) => {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  });
  return {
    url: cluster.url("gcm_app", DATABASE),
    ownerUrl: cluster.url("gcm_owner", DATABASE),
    embedded: true,
    stop: cluster.release,
  };
}
