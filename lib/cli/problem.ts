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
  if (error instanceof Problem) return error.message;
  if (!(error instanceof Error)) return undefined;
  const { code, path, port } = error as NodeJS.ErrnoException & { port?: number };
  const where = path ? ` (${path})` : "";
  if (code === "ENOSPC" || code === "EDQUOT") return `The disk is full${where}: free some space and start again.`;
  if (code === "EACCES" || code === "EPERM")
    return `Permission is missing${where}: give this user the right to write there.`;
  if (code === "EROFS") return `The disk is read-only${where}: run the portal from a folder that can be written.`;
  if (code === "EADDRINUSE") return `Port ${port ?? ""} is taken by another program: stop it, or choose another port.`;
  if (code === "EMFILE" || code === "ENFILE")
    return "Too many files are open on this machine: raise the limit (ulimit -n).";
  return undefined;
}
