import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { portalRole } from "@/lib/db/migrate/grants";
import { freePort, isPortFree } from "../free-port";
import { Problem } from "../problem";
import { initialise, type Server, start, stop } from "./control";
import { isAlive, withFileLock } from "./file-lock";
import { locateServer } from "./location";

/** What is remembered between two starts, in a file that only its owner reads. */
interface Connection {
  port: number;
  passwords: { postgres: string; gcm_owner: string; gcm_app: string };
}

/** PostgreSQL's code for "starting up", "recovering" and "shutting down". */
const CANNOT_CONNECT_NOW = "57P03";

type ServerRole = keyof Connection["passwords"];

export interface Cluster {
  /** Address of a database of this cluster for the owner of the tables or for the portal's own role. */
  url(role: "gcm_owner" | typeof portalRole, database: string): string;
  /** Says that this process needs the cluster no more. The last one to say so stops it. */
  release(): Promise<void>;
}

/**
 * Opens the cluster of a folder: makes it at the first time, starts it where it does not run, joins it where another
 * process has started it. `demo`, `dev` and the tests may share one; what a killed process left behind is cleared away.
 *
 * @param directory folder of the cluster; made where missing
 * @param options.durable false only for tests: a power cut may lose data
 * @throws Problem in one plain sentence for a full disk, a missing permission, or a machine it does not run on
 */
export async function openCluster(directory: string, options: { durable: boolean }): Promise<Cluster> {
  await mkdir(path.join(directory, "users"), { recursive: true });
  const server = await locateServer(directory);
  const lock = path.join(directory, "lock");
  const lease = path.join(directory, "users", String(process.pid));

  const connection = await withFileLock(lock, async () => {
    const known = await ensureInitialised(server, directory);
    const running = await ensureRunning(server, directory, known, options);
    await writeFile(lease, "");
    await ensureRoles(running);
    return running;
  });

  return {
    url: (role, database) => urlOf(connection, role, database),
    release: async () => {
      await rm(lease, { force: true });
      const leave = async () => {
        if ((await livingUsers(directory)).length === 0 && existsSync(postmasterFile(server))) await stop(server);
      };
      let locked = false;
      await withFileLock(lock, () => {
        locked = true;
        return leave();
      }).catch((error: unknown) => {
        if (locked) throw error;
        // On a full disk there is no lock to be had, and all the more reason to stop.
        return leave();
      });
    },
  };
}

async function ensureInitialised(server: Server, directory: string): Promise<Connection> {
  const file = connectionFile(directory);
  if (existsSync(path.join(server.data, "PG_VERSION")) && existsSync(file)) {
    return JSON.parse(await readFile(file, "utf8"));
  }
  // Half a cluster, from a start that was cut off, is of no use.
  await rm(server.data, { recursive: true, force: true });
  const secret = () => randomBytes(24).toString("hex");
  const passwords = { postgres: secret(), gcm_owner: secret(), gcm_app: secret() };
  try {
    await initialise(server, passwords.postgres);
  } catch (error) {
    await rm(server.data, { recursive: true, force: true });
    throw error;
  }
  return remember(directory, { port: await freePort(), passwords });
}

async function ensureRunning(
  server: Server,
  directory: string,
  connection: Connection,
  options: { durable: boolean },
): Promise<Connection> {
  const running = await findRunning(server, connection);
  if (running) return running;
  // A server that was killed leaves its pid file; the pid may belong to something else by now.
  await rm(postmasterFile(server), { force: true });
  for (let attempt = 0; attempt < 5; attempt++) {
    const remembered = attempt === 0 && (await isPortFree(connection.port));
    const port = remembered ? connection.port : await freePort();
    if ((await start(server, port, options)) === "started") return remember(directory, { ...connection, port });
  }
  throw new Problem("No free port could be found for the database: stop some other program and start again.");
}

/**
 * Looks for a running server: its pid file names a living process and a port, and what answers there takes our password.
 * One that is just coming up, recovering from a crash or going down is waited for.
 */
async function findRunning(server: Server, connection: Connection): Promise<Connection | undefined> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const [pid, , , port] = (await readFile(postmasterFile(server), "utf8").catch(() => "")).split("\n").map(Number);
    if (!pid || !port || !isAlive(pid)) return undefined;
    try {
      await withClient(urlOf({ ...connection, port }, "postgres", "postgres"), async () => undefined);
      return { ...connection, port };
    } catch (error) {
      if ((error as { code?: string }).code !== CANNOT_CONNECT_NOW) return undefined;
    }
    await pause(100);
  }
  throw new Problem("The database is still recovering: wait a minute and start again.");
}

async function ensureRoles(connection: Connection): Promise<void> {
  await withClient(urlOf(connection, "postgres", "postgres"), async (client) => {
    const found = await client.query<{ rolname: string }>("SELECT rolname FROM pg_roles WHERE rolname = ANY($1)", [
      ["gcm_owner", portalRole],
    ]);
    const present = new Set(found.rows.map((row) => row.rolname));
    const create = (name: ServerRole, rights: string) =>
      client.query(`CREATE ROLE ${name} LOGIN ${rights} PASSWORD '${connection.passwords[name]}'`);
    if (!present.has("gcm_owner")) await create("gcm_owner", "CREATEDB");
    if (!present.has(portalRole)) await create(portalRole, "");
  });
}

async function livingUsers(directory: string): Promise<number[]> {
  const pids = (await readdir(path.join(directory, "users"))).map(Number);
  return pids.filter((pid) => pid > 0 && isAlive(pid));
}

async function remember(directory: string, connection: Connection): Promise<Connection> {
  await writeFile(connectionFile(directory), JSON.stringify(connection), { mode: 0o600 });
  return connection;
}

const connectionFile = (directory: string) => path.join(directory, "connection.json");
const postmasterFile = (server: Server) => path.join(server.data, "postmaster.pid");

function urlOf(connection: Connection, role: ServerRole, database: string): string {
  return `postgresql://${role}:${connection.passwords[role]}@127.0.0.1:${connection.port}/${database}`;
}

/** Runs `work` with one connection and closes it. */
export async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
