import { migrateDatabase } from "@/lib/db/migrate/migrations";
import { readDotEnv, runCommand } from "./command";
import { startPostgres } from "./postgres";

runCommand(async () => {
  readDotEnv();
  const database = await startPostgres();
  try {
    const applied = await migrateDatabase(database.ownerUrl);
    console.log(applied.length === 0 ? "The database is up to date." : `Applied: ${applied.join(", ")}.`);
  } finally {
    await database.stop();
  }
  return 0;
});
