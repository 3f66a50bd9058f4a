import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { nextMigrationScript } from "@/lib/db/migrate/migrations";
import { migrationsDirectory, readMigrations } from "@/lib/db/migrate/prisma-files";
import { readDotEnv, runCommand } from "./command";
import { nextMigrationName } from "./migration-name";
import { projectRoot } from "./paths";
import { startPostgres } from "./postgres";
import { Problem } from "./problem";

/** What a person should look at before this runs on data that matter. */
const losing = /^.*\b(?:DROP (?:TABLE|COLUMN|INDEX|CONSTRAINT|TYPE)|SET NOT NULL|SET DATA TYPE)\b.*$/gm;

runCommand(async () => {
  readDotEnv();
  const existing = (await readMigrations()).migrationDirectories.map((directory) => directory.path);
  const name = nextMigrationName(process.argv.slice(2).join(" "), existing, new Date());
  if (!name) throw new Problem("Say what the migration does, in a few words: npm run db:migration -- add_speaker_bio");

  const database = await startPostgres();
  const script = await nextMigrationScript(database.ownerUrl).finally(database.stop);
  if (script === null) {
    console.log("The migrations say the same as the schema already; nothing was written.");
    return 0;
  }
  const file = path.join(migrationsDirectory, name, "migration.sql");
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, script, { flag: "wx" });
  console.log(`Written: ${path.relative(projectRoot, file)}. Read it, then apply it: npm run db:migrate`);
  for (const [line] of script.matchAll(losing)) console.log(`  Look at: ${line.trim()}`);
  return 0;
});
