import pg from "pg";

/** The role with which web and worker connect: it reads and writes rows and can change no table. */
export const portalRole = "gcm_app";

/** Tables whose rows the portal adds and reads, and never changes. */
const appendOnly = ["audit_entry"];
/** Tables which the portal only reads. */
const readOnly = ["_prisma_migrations"];

/**
 * Gives the portal's own role its rights on every table that exists now, where that role exists; takes back all others.
 * Runs after each migration instead of as default privileges, so that a new append-only table is never writable by accident.
 *
 * @param ownerUrl address of the database with the role that owns it
 */
export async function grantToPortal(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const role = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [portalRole]);
    if (role.rowCount === 0) return;
    const tables = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
    );
    const present = new Set(tables.rows.map((row) => row.name));
    const restrict = (names: string[], rights: string) =>
      names
        .filter((name) => present.has(name))
        .map((name) => `REVOKE ALL ON "${name}" FROM ${portalRole}; GRANT ${rights} ON "${name}" TO ${portalRole};`);
    const policies = await rowPolicies(client);
    // One simple query is one transaction: web and worker never see a moment without rights.
    await client.query(
      [
        `GRANT USAGE ON SCHEMA public, graphile_worker TO ${portalRole};`,
        `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${portalRole};`,
        `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, graphile_worker TO ${portalRole};`,
        `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, graphile_worker TO ${portalRole};`,
        `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ${portalRole};`,
        ...restrict(appendOnly, "SELECT, INSERT"),
        ...restrict(readOnly, "SELECT"),
        ...policies,
      ].join("\n"),
    );
  } finally {
    await client.end();
  }
}

/** graphile-worker switches row security on and leaves the policies to its users; without one, only the owner sees jobs. */
async function rowPolicies(client: pg.Client): Promise<string[]> {
  const tables = await client.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c
      WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity
        AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = $1)`,
    [portalRole],
  );
  return tables.rows.map(
    ({ name }) =>
      `CREATE POLICY ${portalRole} ON graphile_worker."${name}" TO ${portalRole} USING (true) WITH CHECK (true);`,
  );
}
