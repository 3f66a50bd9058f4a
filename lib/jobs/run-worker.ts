import { Logger, run } from "graphile-worker";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { closeMailTransport } from "@/lib/mail/transport";
import { addJob } from "./add-job";
import { taskList } from "./tasks";

const crontab = `
* * * * * sweep-mail
* * * * * index-search
* * * * * sweep-imports
17 3 * * * purge-sign-in
47 3 * * * forget-participants
57 3 * * * forget-subscribers
7 4 * * * purge-mail
27 4 * * * purge-files
`;

/** Letters are mostly waiting for the mail server; more at once would only wait there. */
const concurrency = 5;

/** The worker while it runs. */
export interface RunningWorker {
  /** Finishes the jobs at hand and lets go of database and mail server. */
  stop(): Promise<void>;
  /** Settles when the worker ended, by `stop` or by itself. */
  ended: Promise<void>;
}

/**
 * Starts the worker in this process: jobs, and the sweep of the mail each minute. Any number of workers may run.
 * Installs no signal handlers; whoever starts the process stops the worker.
 * @throws Error with a plain sentence when DATABASE_URL, SMTP_URL or AUTH_SECRET is not set
 */
export async function runWorker(): Promise<RunningWorker> {
  const { DATABASE_URL, SMTP_URL, AUTH_SECRET } = env;
  if (!DATABASE_URL) throw new Error("DATABASE_URL is not set, so the worker has no jobs to ask for.");
  if (!SMTP_URL) throw new Error("SMTP_URL is not set, so the worker cannot send mail.");
  if (!AUTH_SECRET) throw new Error("AUTH_SECRET is not set. Web and worker need the same secret.");

  // Letters that a killed worker left behind are looked for at once, not at the next full minute.
  await addJob(db, "sweep-mail", {}, { jobKey: "sweep-mail:start" });
  const runner = await run({
    connectionString: DATABASE_URL,
    taskList,
    crontab,
    concurrency,
    pollInterval: 2000,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => log[level === "warning" ? "warn" : level]({ part: "jobs" }, message)),
  });
  return {
    stop: async () => {
      await runner.stop();
      await closeMailTransport();
      await db.$disconnect();
    },
    ended: runner.promise,
  };
}
