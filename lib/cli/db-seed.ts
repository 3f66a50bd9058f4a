import { migrateDatabase } from "@/lib/db/migrate/migrations";
import { readDotEnv, runCommand } from "./command";
import { loadDemoDataOnce } from "./demo-data";
import { generateClient } from "./generate-client";
import { startPostgres } from "./postgres";

runCommand(async () => {
  readDotEnv();
  await generateClient();
  const database = await startPostgres();
  try {
    await migrateDatabase(database.ownerUrl);
    process.env.DATABASE_URL = database.url;
    console.log(`Demo data: ${await loadDemoDataOnce(database.ownerUrl)}.`);
  } finally {
    await database.stop();
  }
  return 0;
});
