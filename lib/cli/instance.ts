import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { migrateDatabase } from "@/lib/db/migrate/migrations";
import { buildOnce } from "./build-once";
import { type Child, startChild } from "./child";
import { loadDemoDataOnce } from "./demo-data";
import { generateClient } from "./generate-client";
import { startPostgres } from "./postgres";
import { packageProgram } from "./programs";
import { localSecret } from "./secret";
import { step as showStep } from "./steps";
import { untilAnswering } from "./until-answering";

export interface InstanceOptions {
  /** The built application, or the one that follows changes of the sources. */
  web: "start" | "dev";
  port: number;
  /** Folder for everything the instance writes. */
  dataDir: string;
  /** Begin with an empty database and no files. */
  reset: boolean;
  /** Gives up between two steps, and in the middle of a build. */
  signal: AbortSignal;
}

/** A whole portal on this machine: database with demo data, mail capture, worker and web. */
export interface Instance {
  url: string;
  /** The database with the role that owns it: for this command only, never for web and worker. */
  ownerUrl: string;
  /** Settles when one of its processes ends by itself, with what to tell. */
  broken: Promise<string>;
  /** Stops web, worker, mail and database, in this order. */
  stop(): Promise<void>;
}

/** Stops things in the order opposite to their start. */
type Undo = (() => Promise<void>)[];

/**
 * Starts a portal with demo data and its own local mailbox, showing each step with its time. When a step fails, what
 * has been started is stopped again. Sets the environment of this process to that of the portal.
 *
 * @throws Problem in one plain sentence for a fault that a person can mend
 */
export async function startInstance(options: InstanceOptions): Promise<Instance> {
  const undo: Undo = [];
  const stop = async () => {
    for (const stopPart of undo.splice(0).reverse()) await stopPart();
  };
  try {
    const ownerUrl = await prepare(options, undo);
    const children = await startProcesses(options, undo);
    return { url: appUrl(options.port), ownerUrl, broken: Promise.race(children.map((child) => child.ended)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Everything up to the point where web and worker can start; leaves their environment in that of this process.
 * @returns address of the database with the role that owns it
 */
async function prepare({ dataDir, port, reset, signal, web }: InstanceOptions, undo: Undo): Promise<string> {
  const step: typeof showStep = (title, work) => {
    signal.throwIfAborted();
    return showStep(title, work);
  };
  await step("Database client", async (say) => say(await generateClient()));
  const database = await step("PostgreSQL", async (say) => {
    const started = await startPostgres({ directory: path.join(dataDir, "postgres"), reset });
    undo.push(started.stop);
    if (reset) await clearData(dataDir);
    say(started.embedded ? "embedded" : "the server of DATABASE_URL");
    return started;
  });
  await step("Migrations", async (say) => {
    const applied = await migrateDatabase(database.ownerUrl);
    say(applied.length === 0 ? "up to date" : `${applied.length} applied`);
  });
  const ownMail = !process.env.SMTP_URL;
  Object.assign(process.env, {
    NODE_ENV: web === "start" ? "production" : "development",
    DEMO: "true",
    DATABASE_URL: database.url,
    AUTH_SECRET: process.env.AUTH_SECRET || (await localSecret(dataDir)),
    APP_URL: appUrl(port),
    PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: process.env.LOG_LEVEL || "warn",
    NEXT_TELEMETRY_DISABLED: "1",
  });
  // The right to change tables stays with this command.
  delete process.env.DATABASE_OWNER_URL;
  await step("Demo data", async (say) => say(await loadDemoDataOnce(database.ownerUrl)));
  if (web === "start") await step("Build", async (say) => say(await buildOnce(signal)));
  if (!ownMail) return database.ownerUrl;
  await step("Mailbox", async (say) => {
    const { startCapture } = await import("@/lib/mail/capture");
    const capture = await startCapture({ port: 0, directory: path.join(dataDir, "mailbox") });
    undo.push(capture.stop);
    process.env.SMTP_URL = capture.url;
    say("nothing leaves this machine");
  });
  return database.ownerUrl;
}

async function startProcesses({ dataDir, port, signal, web }: InstanceOptions, undo: Undo): Promise<[Child, Child]> {
  signal.throwIfAborted();
  const start = (name: string, file: string, parameters: string[]) => {
    const log = web === "start" ? path.join(dataDir, "logs", file) : undefined;
    const child = startChild(name, parameters, { ...process.env }, log);
    undo.push(() => child.stop(10_000));
    return child;
  };
  const worker = start("worker", "worker.log", ["--import", "tsx", "lib/cli/worker.ts"]);
  return showStep("Web and worker", async () => {
    // On this machine only, unless told otherwise: anybody who reaches a demo may sign in as anybody.
    const address = ["--port", String(port), "--hostname", process.env.HOST || "127.0.0.1"];
    const program = web === "start" ? ["lib/cli/web.ts"] : [packageProgram("next"), "dev"];
    const server = start("web server", "web.log", [...program, ...address]);
    await untilAnswering(
      `http://127.0.0.1:${port}/api/health/live`,
      120_000,
      Promise.race([server.ended, worker.ended]),
    );
    return [server, worker];
  });
}

/** Clears away what an earlier database left on disk. Clusters, the secret and the data of tests stay. */
async function clearData(dataDir: string): Promise<void> {
  const kept = new Set(["auth-secret", "e2e", "postgres", "test"]);
  for (const name of await readdir(dataDir)) {
    if (!kept.has(name)) await rm(path.join(dataDir, name), { recursive: true, force: true });
  }
}

function appUrl(port: number): string {
  return process.env.APP_URL || `http://localhost:${port}`;
}
