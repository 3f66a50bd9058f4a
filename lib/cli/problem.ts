import { MigrationError } from "@/lib/db/migrate/migration-error";

/** Something that keeps a command from doing its work and that a person can mend. Its message is one plain sentence. */
export class Problem extends Error {
  override name = "Problem";
}

/**
 * Says an error as one sentence, where it is of the kind that a machine causes and not the program.
 *
 * @param error as caught
 * @returns the sentence, or undefined for a defect, which deserves its stack trace
 */
export function plainSentence(error: unknown): string | undefined {
  if (error instanceof Problem || error instanceof MigrationError) return error.message;
  if (!(error instanceof Error)) return undefined;
  const { code = "", path, port } = error as NodeJS.ErrnoException & { port?: number };
  const where = path ? ` (${path})` : "";
  if (code === "ENOSPC" || code === "EDQUOT") return `The disk is full${where}: free some space and start again.`;
  if (code === "EACCES" || code === "EPERM")
    return `Permission is missing${where}: give this user the right to write there.`;
  if (code === "EROFS") return `The disk is read-only${where}: run the portal from a folder that can be written.`;
  if (code === "EADDRINUSE") return `Port ${port ?? ""} is taken by another program: stop it, or choose another port.`;
  if (code === "EMFILE" || code === "ENFILE")
    return "Too many files are open on this machine: raise the limit (ulimit -n).";
  return databaseFaults[code];
}

/**
 * Looks into what another program said for a fault of the machine.
 *
 * @param output everything it wrote
 * @returns the fault, or undefined when there is none of these
 */
export function machineFault(output: string): Problem | undefined {
  if (/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/.test(output)) {
    return new Problem("The disk is full: free some space and start again.");
  }
  const denied = /(?:EACCES|EPERM|EROFS): [^\n']*'([^'\n]+)'/.exec(output);
  if (denied) return new Problem(`Permission is missing (${denied[1]}): give this user the right to write there.`);
  return undefined;
}

/** What a database server that is not ours may answer, by the code of Node or PostgreSQL. */
const databaseFaults: Record<string, string> = {
  ECONNREFUSED: "No database answers: is it running, and does DATABASE_URL name the right host and port?",
  ENOTFOUND: "The host of the database is not known: does DATABASE_URL name the right one?",
  ETIMEDOUT: "The database does not answer in time: does DATABASE_URL name the right host and port?",
  "28P01": "The database refuses the user or the password of DATABASE_URL.",
  "28000": "The database refuses the user of DATABASE_URL.",
  "3D000": "The database that DATABASE_URL names does not exist: create it first.",
  "42501": "The role may not do this: set DATABASE_OWNER_URL to the role that owns the tables.",
  "53100": "The disk of the database is full: free some space and start again.",
  "53300": "The database takes no more connections: stop some other program that uses it.",
};
