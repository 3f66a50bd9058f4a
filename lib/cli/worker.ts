import { readDotEnv, runCommand } from "./command";
import { startPostgres } from "./postgres";
import { refuseUnready } from "./production";
import { stopSignal } from "./stop-signal";

runCommand(async () => {
  readDotEnv();
  const stopping = stopSignal();
  await refuseUnready("worker");
  const database = await startPostgres();
  process.env.DATABASE_URL = database.url;
  try {
    const { runWorker } = await import("@/lib/jobs/run-worker");
    const worker = await runWorker();
    await Promise.race([stopping, worker.ended]);
    await worker.stop();
  } finally {
    await database.stop();
  }
  return 0;
});
