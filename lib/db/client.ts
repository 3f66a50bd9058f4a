import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "@/lib/db/generated/client";
import { queueFor } from "@/lib/db/queue";
import { env } from "@/lib/env";
import { ExpectedFailure } from "@/lib/errors";

/** The client inside a transaction: the same models, without `$transaction` itself. */
export type Tx = Prisma.TransactionClient;

/**
 * Kept on the global object: `next dev` loads this module anew at each change and would leak a pool each time, and a
 * build may hold it more than once.
 */
const globals = globalThis as typeof globalThis & {
  gcmTalksDatabase?: PrismaClient;
  gcmTalksWriters?: ReturnType<typeof queueFor>;
};

/**
 * The database, as the portal's own role. Importing it connects to nothing; the first query does.
 * Waiting has an end everywhere: 5 s for a connection, 15 s for a statement, so that a database in trouble
 * gives an error and never hangs the site.
 */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_target, property) {
    globals.gcmTalksDatabase ??= openClient();
    const value: unknown = Reflect.get(globals.gcmTalksDatabase, property);
    return typeof value === "function" ? value.bind(globals.gcmTalksDatabase) : value;
  },
});

/** Of the connections of a process: those for transactions. The rest stays for reading, however many people write. */
const CONNECTIONS = 10;
const WRITERS = 7;

const tooMany = () => new ExpectedFailure({ kind: "busy", message: { key: "errors.busy" } });

/**
 * Runs `work` in one transaction (read committed): all of it happens, or nothing. Nothing is retried. Never call it
 * inside of `work`: pass `tx` on.
 * Waits at most 15 s for its turn and lasts at most 20 s; a row lock has its own, shorter limit where it is taken.
 *
 * @throws ExpectedFailure `busy` when too many others were before it
 * @throws whatever `work` throws, after the rollback
 */
export function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  globals.gcmTalksWriters ??= queueFor(WRITERS, 15_000, tooMany);
  return globals.gcmTalksWriters(() =>
    db.$transaction(work, { maxWait: 6_000, timeout: 20_000, isolationLevel: "ReadCommitted" }),
  );
}

/**
 * Lets everything in `work` go through another client, made from `db` by `$extends`. Only for loading the examples of the
 * demo, which the portal's own use cases write with dates of the past; nothing else may run in the process meanwhile.
 */
export async function throughClient<T>(client: PrismaClient, work: () => Promise<T>): Promise<T> {
  const own = globals.gcmTalksDatabase;
  globals.gcmTalksDatabase = client;
  return work().finally(() => {
    globals.gcmTalksDatabase = own;
  });
}

function openClient(): PrismaClient {
  if (!env.DATABASE_URL) throw new Error("DATABASE_URL is not set, so there is no database to ask.");
  const adapter = new PrismaPg({
    connectionString: env.DATABASE_URL,
    max: CONNECTIONS,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 15_000,
    // The adapter writes and reads timestamps without looking at their offset: in any other zone it would be wrong.
    // Every question of the portal is small: compiling it, or dividing it among processes, costs more than it gains.
    options: "-c TimeZone=UTC -c jit=off -c max_parallel_workers_per_gather=0",
  });
  return new PrismaClient({ adapter, errorFormat: "minimal" });
}
