/** A rule of the database that a write ran into. */
export interface BrokenConstraint {
  kind: "unique" | "check" | "foreign-key" | "not-null";
  /** Name of the constraint or index as the migrations declare it, or the word that a trigger raised. */
  constraint?: string;
  /** Column names, for `not-null`. */
  fields?: string[];
}

const kinds: Record<string, BrokenConstraint["kind"]> = {
  "23505": "unique",
  "23514": "check",
  "23503": "foreign-key",
  "23502": "not-null",
};

/**
 * Reads which rule of the database an error speaks of, so that a use case can say it in the person's words.
 * The name is taken from PostgreSQL's own message (the driver adapter passes on no more), which must be in English:
 * `lc_messages` is C in the embedded server; on another server set it for the portal's role.
 *
 * @param error as caught from a query, raw or not, in a transaction or not
 * @returns the broken rule, or undefined when the error is of another kind
 */
export function brokenConstraint(error: unknown): BrokenConstraint | undefined {
  const { originalCode, originalMessage } = driverCause(error);
  const kind = kinds[originalCode ?? ""];
  if (!kind || originalMessage === undefined) return undefined;
  if (kind === "not-null") {
    const column = /column "([^"]+)"/.exec(originalMessage)?.[1];
    return column ? { kind, fields: [column] } : { kind };
  }
  const named = /constraint "([^"]+)"/.exec(originalMessage)?.[1];
  const raised = /^[a-z][a-z0-9_]*$/.test(originalMessage) ? originalMessage : undefined;
  const constraint = named ?? raised;
  return constraint ? { kind, constraint } : { kind };
}

/** True when `error` says that this constraint, index or trigger refused the write. */
export function breaks(error: unknown, constraint: string): boolean {
  return brokenConstraint(error)?.constraint === constraint;
}

/** True when a row lock could not be had within its `lock_timeout`: many people want the same row at this moment. */
export function isLockTimeout(error: unknown): boolean {
  return driverCause(error).originalCode === "55P03";
}

interface DriverCause {
  originalCode?: string;
  originalMessage?: string;
}

function driverCause(error: unknown): DriverCause {
  const meta = property(error, "meta");
  const cause = property(property(meta, "driverAdapterError") ?? error, "cause");
  const originalCode = property(cause, "originalCode");
  const originalMessage = property(cause, "originalMessage");
  return {
    ...(typeof originalCode === "string" ? { originalCode } : {}),
    ...(typeof originalMessage === "string" ? { originalMessage } : {}),
  };
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
