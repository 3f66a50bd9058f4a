import { randomBytes } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import pg from "pg";

/** PostgreSQL's internal one-byte type `"char"`, as in `pg_constraint.confdeltype`; `PrismaPg` refuses it. */
const INTERNAL_CHAR = 18;

/** A pool that passes `"char"` columns on as text, which `PrismaPg` accepts, and remembers which they were. */
class CatalogPool extends pg.Pool {
  readonly charColumns = new WeakMap<object, number[]>();

  // The overloads of `query` cannot be restated here; `PrismaPg` calls it in one way only, with a configuration object.
  override query = (async (config: pg.QueryConfig) => {
    const result = await super.query(config);
    const columns: number[] = [];
    for (const [index, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== INTERNAL_CHAR) continue;
      field.dataTypeID = pg.types.builtins.TEXT;
      columns.push(index);
    }
    if (columns.length > 0) this.charColumns.set(result.rows, columns);
    return result;
  }) as unknown as pg.Pool["query"];
}

/**
 * The driver adapter as the schema engine needs it: `PrismaPg` with two repairs.
 * - Its `executeScript` splits at every semicolon, which breaks function bodies and leaves a failed migration half done.
 *   Sent as one simple query, PostgreSQL runs the script in one implicit transaction.
 * - Its `queryRaw` refuses columns of the type `"char"`, which the engine reads when it describes a database.
 *
 * What the engine calls a shadow database is a scratch database on the same server, dropped as soon as it is let go.
 *
 * @param connectionString of the database to migrate, as its owner
 */
export function engineAdapterFactory(connectionString: string): SqlMigrationAwareDriverAdapterFactory {
  async function connectToShadowDb(): Promise<SqlDriverAdapter> {
    const name = `scratch_${randomBytes(6).toString("hex")}`;
    await runOnce(connectionString, `CREATE DATABASE "${name}" TEMPLATE template0`);
    const scratch = new URL(connectionString);
    scratch.pathname = `/${name}`;
    const adapter = await connectTo(scratch.href);
    const disconnect = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await disconnect();
      await runOnce(connectionString, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    };
    return adapter;
  }
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => connectTo(connectionString),
    connectToShadowDb,
  };
}

async function connectTo(connectionString: string): Promise<SqlDriverAdapter> {
  // One connection only: the engine's advisory lock, which keeps two migrating processes apart, belongs to a session.
  const pool = new CatalogPool({ connectionString, max: 1, connectionTimeoutMillis: 5000, options: "-c TimeZone=UTC" });
  const inner = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  const adapter: SqlDriverAdapter = Object.create(inner);
  adapter.queryRaw = async (query) => {
    const result = await inner.queryRaw(query);
    for (const index of pool.charColumns.get(result.rows) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  adapter.executeScript = async (script) => {
    await inner.executeRaw({ sql: script, args: [], argTypes: [] });
  };
  return adapter;
}

async function runOnce(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
