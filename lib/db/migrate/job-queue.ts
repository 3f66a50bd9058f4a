import { Logger, runMigrations } from "graphile-worker";

/** Installs or updates the tables of graphile-worker, as the owner: the portal's own role may not create any. */
export async function installJobQueue(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: new Logger(() => () => undefined) });
}
