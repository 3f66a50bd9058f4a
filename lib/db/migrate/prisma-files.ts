import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { MigrationList, SchemasContainer } from "@prisma/schema-engine-wasm";

const root = path.resolve(import.meta.dirname, "../../..");
export const schemaDirectory = path.join(root, "prisma/schema");
export const migrationsDirectory = path.join(root, "prisma/migrations");

/** The files of the Prisma schema, in the order of their names. */
export async function readSchema(directory = schemaDirectory): Promise<SchemasContainer> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(".prisma")).sort();
  const files = await Promise.all(
    names.map(async (name) => ({
      path: path.join(directory, name),
      content: await readFile(path.join(directory, name), "utf8"),
    })),
  );
  return { files };
}

/** The migrations on disk, oldest first, in the shape which the schema engine reads. */
export async function readMigrations(directory = migrationsDirectory): Promise<MigrationList> {
  const entries = existsSync(directory) ? await readdir(directory, { withFileTypes: true }) : [];
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const lockfile = path.join(directory, "migration_lock.toml");
  return {
    baseDir: directory,
    lockfile: { path: "migration_lock.toml", content: existsSync(lockfile) ? await readFile(lockfile, "utf8") : null },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: { path: "migration.sql", content: await readScript(path.join(directory, name)) },
      })),
    ),
  };
}

async function readScript(
  directory: string,
): Promise<MigrationList["migrationDirectories"][number]["migrationFile"]["content"]> {
  try {
    return { tag: "ok", value: await readFile(path.join(directory, "migration.sql"), "utf8") };
  } catch (error) {
    return { tag: "error", value: error instanceof Error ? error.message : String(error) };
  }
}
