import { spawn } from "node:child_process";
import { chown, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { machineFault, Problem } from "../problem";
import type { Programs } from "./programs";
import type { ServerUser } from "./server-user";

/** One PostgreSQL cluster on this machine: its programs, who runs them, and where its data lie. */
export interface Server {
  programs: Programs;
  user: ServerUser;
  /** The data folder, owned by `user`. */
  data: string;
}

/** The server's own log, new at each start. It holds no statements, since those could hold what people typed. */
const logOf = (server: Server) => path.join(server.data, "server.log");

const settings = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=200",
  "timezone=UTC",
  "log_timezone=UTC",
  // The names of broken constraints are read from the messages, so these must be in English.
  "lc_messages=C",
  "log_min_error_statement=panic",
];
/**
 * For tests: nothing of a test database needs to survive a power cut. Its owner drops databases all the time, and may not
 * end the clean-up process of the server that looks into one at that moment.
 */
const fleeting = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off"];

/**
 * Makes a new cluster in an empty data folder, with one superuser `postgres`.
 * Text is UTF-8 and compares by code point, the same on every machine.
 *
 * @throws Problem for a full disk or a missing permission
 */
export async function initialise(server: Server, password: string): Promise<void> {
  const passwordFile = `${server.data}.password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    if (server.user.uid !== undefined) await chown(passwordFile, server.user.uid, server.user.gid ?? server.user.uid);
    await run(server, server.programs.initdb, [
      `--pgdata=${server.data}`,
      `--pwfile=${passwordFile}`,
      "--username=postgres",
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      // Word search by trigram asks the system's own classes of characters, which C knows for English only.
      ...(await characterClasses(server)),
    ]);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/**
 * Starts the server on a port of the loopback address and waits until it takes connections. It runs on after this
 * process and in a session of its own, so that Ctrl-C in a terminal does not reach it.
 *
 * @returns "port-taken" when another program was faster
 * @throws Problem for a full disk or a missing permission
 */
export async function start(
  server: Server,
  port: number,
  options: { durable: boolean },
): Promise<"started" | "port-taken"> {
  const log = logOf(server);
  await rm(log, { force: true });
  const flags = [...settings, ...(options.durable ? [] : fleeting)].map((setting) => `-c ${setting}`);
  try {
    await run(server, server.programs.pg_ctl, [
      "start",
      "--wait",
      "--timeout=60",
      `--pgdata=${server.data}`,
      `--log=${log}`,
      `--options=-p ${port} ${flags.join(" ")}`,
    ]);
    return "started";
  } catch (error) {
    const said = await readFile(log, "utf8").catch(() => "");
    if (said.includes("could not bind")) return "port-taken";
    throw explain(said) ?? error;
  }
}

/** Stops the server: running transactions are rolled back, everything committed is on disk. */
export async function stop(server: Server): Promise<void> {
  await run(server, server.programs.pg_ctl, [
    "stop",
    "--mode=fast",
    "--wait",
    "--timeout=30",
    `--pgdata=${server.data}`,
  ]);
}

async function characterClasses(server: Server): Promise<string[]> {
  if (process.platform === "win32") return [];
  const known = await run(server, "locale", ["-a"]).catch(() => "");
  const name = ["C.UTF-8", "C.utf8", "en_US.UTF-8", "en_US.utf8"].find((name) => known.split(/\s+/).includes(name));
  return name ? [`--lc-ctype=${name}`] : [];
}

function run(server: Server, program: string, parameters: string[]): Promise<string> {
  // The PG… variables of the caller are meant for another server.
  const variables = Object.entries(process.env).filter(([name]) => !name.startsWith("PG"));
  const env: NodeJS.ProcessEnv = { ...(Object.fromEntries(variables) as NodeJS.ProcessEnv), LC_ALL: "C" };
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      ...server.user,
      cwd: path.dirname(server.data),
      env,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (said += chunk));
    child.once("error", reject);
    // "exit" and not "close": the server inherits the pipes of `pg_ctl start` and keeps them open.
    child.once("exit", (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      if (code === 0) return resolve(said);
      reject(explain(said) ?? new Error(`${path.basename(program)} ended with ${code}:\n${said.trim()}`));
    });
  });
}

function explain(said: string): Problem | undefined {
  const denied = /could not [\w ]+"([^"]+)"[^\n]*: (?:Permission denied|Read-only file system)/.exec(said);
  if (denied)
    return new Problem(`The database may not use ${denied[1]}: give its user the right to read and write there.`);
  return machineFault(said);
}
