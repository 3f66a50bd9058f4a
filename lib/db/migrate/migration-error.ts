/** A fault of the schema, of a migration or of a database's history. Its message is for the person who mends it. */
export class MigrationError extends Error {
  override name = "MigrationError";
}
