import { existsSync } from "node:fs";
import path from "node:path";
import { pendingMigrations } from "@/lib/db/migrate/history";
import { migrateDatabase } from "@/lib/db/migrate/migrations";
import { startChild } from "./child";
import { readDotEnv, runCommand } from "./command";
import { projectRoot } from "./paths";
import { startPostgres } from "./postgres";
import { Problem } from "./problem";
import { refuseUnready } from "./production";
import { refuseTakenPort, requestedPort } from "./requested-port";
import { stopSignal } from "./stop-signal";

runCommand(async () => {
  readDotEnv();
  const stopping = stopSignal();
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  await refuseUnready("web");
  if (!existsSync(path.join(projectRoot, ".next", "BUILD_ID")))
    throw new Problem("There is no build yet: npm run build");
  const port = requestedPort();
  await refuseTakenPort(port, "start");

  const database = await startPostgres();
  try {
    // With a server of its own this is the only process that could; elsewhere migrating is a step of the release.
    if (database.embedded) await migrateDatabase(database.ownerUrl);
    const pending = await pendingMigrations(database.url);
    if (pending.length > 0) throw new Problem(`The database lacks ${pending.join(", ")}: npm run db:migrate`);

    const { DATABASE_OWNER_URL, ...rest } = process.env;
    const address = ["--port", String(port), "--hostname", process.env.HOST || "127.0.0.1"];
    const server = startChild("web server", ["lib/cli/web.ts", ...address], {
      ...rest,
      DATABASE_URL: database.url,
    });
    const broken = await Promise.race([stopping, server.ended]);
    if (broken) console.error(broken);
    // Answers under way may finish; the service manager's own patience is usually 30 s.
    await server.stop(25_000);
    return broken ? 1 : 0;
  } finally {
    await database.stop();
  }
});
