import path from "node:path";
import type { TestProject } from "vitest/node";
import { openCluster, withClient } from "@/lib/cli/embedded/cluster";
import { isAlive } from "@/lib/cli/embedded/file-lock";
import { fingerprint } from "@/lib/cli/fingerprint";
import { generateClient } from "@/lib/cli/generate-client";
import { dataDirectory, projectRoot } from "@/lib/cli/paths";
import { migrateDatabase } from "@/lib/db/migrate/migrations";

declare module "vitest" {
  interface ProvidedContext {
    database: DatabaseServer;
  }
}

/** What a test file needs to make its own copy of the migrated, empty database. */
export interface DatabaseServer {
  /** Name of the migrated template. */
  template: string;
  /** Beginning of the names of this run's databases. */
  prefix: string;
  /** Addresses without a database, by role. */
  app: string;
  owner: string;
}

/** Held while the template is made: two test runs may begin at once. */
const TEMPLATE_LOCK = 7_417_001;

/**
 * Once for a run of the integration tests: a real PostgreSQL under `.data/test`, and in it a template database with all
 * migrations, made anew when these have changed. Several runs at once share the server and keep to their own databases.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await generateClient();
  const cluster = await openCluster(path.join(dataDirectory, "test"), { durable: false });
  const maintenance = cluster.url("gcm_owner", "postgres");
  const version = await fingerprint(projectRoot, [
    "prisma/migrations",
    "lib/db/migrate",
    "node_modules/graphile-worker/package.json",
  ]);
  const template = `template_${version.slice(0, 16)}`;

  await withClient(maintenance, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    const present = await client.query<{ datname: string }>("SELECT datname FROM pg_database");
    const names = present.rows.map((row) => row.datname);
    for (const name of names.filter(isLeftOver)) await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    if (names.includes(template)) return;
    const draft = `${template}_draft`;
    await client.query(`DROP DATABASE IF EXISTS "${draft}" WITH (FORCE)`);
    await client.query(`CREATE DATABASE "${draft}"`);
    await migrateDatabase(cluster.url("gcm_owner", draft));
    // Only a template that was finished gets the name.
    await client.query(`ALTER DATABASE "${draft}" RENAME TO "${template}"`);
  });

  const prefix = `run_${process.pid}_`;
  project.provide("database", {
    template,
    prefix,
    app: cluster.url("gcm_app", ""),
    owner: cluster.url("gcm_owner", ""),
  });

  return async () => {
    await withClient(maintenance, async (client) => {
      const own = await client.query<{ datname: string }>(
        "SELECT datname FROM pg_database WHERE starts_with(datname, $1)",
        [prefix],
      );
      for (const { datname } of own.rows) await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
    });
    await cluster.release();
  };
}

/** A database of a run that was killed. */
function isLeftOver(name: string): boolean {
  const pid = Number(/^run_(\d+)_/.exec(name)?.[1]);
  return pid > 0 && !isAlive(pid);
}
