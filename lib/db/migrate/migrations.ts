import type { MigrationList, SchemaEngine, SchemaFilter, SchemasContainer } from "@prisma/schema-engine-wasm";
import { grantToPortal } from "./grants";
import { installJobQueue } from "./job-queue";
import { MigrationError } from "./migration-error";
import { readMigrations, readSchema } from "./prisma-files";
import { engineWords, withSchemaEngine } from "./schema-engine";

const filters: SchemaFilter = { externalTables: [], externalEnums: [] };
/** The engine's exit code for "not the same", as in `prisma migrate diff --exit-code`. */
const DIFFERENT = 2;

/**
 * Brings a database to the present shape: the migrations on disk, the tables of the job queue, the rights of the
 * portal's own role. Runs as often as one likes; two at once wait for each other. The table `_prisma_migrations` is
 * kept as `prisma migrate deploy` keeps it.
 *
 * @param ownerUrl address of the database with the role that owns it
 * @returns names of the migrations which were applied just now
 * @throws MigrationError when the history of the database does not fit that on disk, or a migration fails
 */
export async function migrateDatabase(
  ownerUrl: string,
  options: { migrations?: MigrationList } = {},
): Promise<string[]> {
  const migrationsList = options.migrations ?? (await readMigrations());
  const applied = await withSchemaEngine(ownerUrl, async (engine) => {
    const found = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters });
    const failed = new Set(found.failedMigrationNames);
    refuseForeignHistory(
      found.editedMigrationNames.filter((name) => !failed.has(name)),
      found.history,
    );
    // A migration is one implicit transaction, so a failed one has left nothing behind: it may be mended and tried again.
    for (const migrationName of found.failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
    return applyAll(engine, migrationsList);
  });
  await installJobQueue(ownerUrl);
  await grantToPortal(ownerUrl);
  return applied;
}

/** The engine tells why a migration failed, and its table tells which. */
async function applyAll(engine: SchemaEngine, migrationsList: MigrationList): Promise<string[]> {
  try {
    return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames;
  } catch (error) {
    const after = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters });
    const [failed] = after.failedMigrationNames;
    if (!failed) throw error;
    throw new MigrationError(`The migration ${failed} failed and left nothing behind.\n${engineWords(error)}`, {
      cause: error,
    });
  }
}

/**
 * Writes down what is between the migrations and the schema, as the SQL of the next migration.
 *
 * @param ownerUrl any database on a server whose role may create databases; the migrations are replayed in a scratch one
 * @returns the script, or null when nothing differs
 */
export async function nextMigrationScript(
  ownerUrl: string,
  options: { migrations?: MigrationList; schema?: SchemasContainer } = {},
): Promise<string | null> {
  const migrationsList = options.migrations ?? (await readMigrations());
  const schema = options.schema ?? (await readSchema());
  return withSchemaEngine(ownerUrl, async (engine) => {
    const from = { tag: "migrations" as const, ...migrationsList };
    const to = { tag: "schemaDatamodel" as const, ...schema };
    const { exitCode, stdout } = await engine.diff({ from, to, script: true, exitCode: true, filters });
    return exitCode === DIFFERENT ? stdout : null;
  });
}

function refuseForeignHistory(
  edited: string[],
  history: { diagnostic: string; unpersistedMigrationNames?: string[] } | null,
): void {
  if (edited.length > 0) {
    throw new MigrationError(
      `The migration ${edited.join(", ")} was changed after this database had applied it. ` +
        "Put the file back and write a new migration; a database of the demo may instead start over (npm run demo -- --reset).",
    );
  }
  const unknown = history?.unpersistedMigrationNames ?? [];
  if (unknown.length > 0) {
    throw new MigrationError(
      `This database has the migration ${unknown.join(", ")}, which this version of the portal does not know. ` +
        "Use the newer version, or another database.",
    );
  }
}
