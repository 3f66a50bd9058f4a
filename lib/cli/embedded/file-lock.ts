import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { Problem } from "../problem";

const PATIENCE_MS = 90_000;

/**
 * Runs `work` while this process alone holds the lock file; others wait. The lock of a process that died is taken over.
 *
 * @param file the lock file; its folder exists
 * @throws Problem when another living process holds the lock for more than 90 s
 */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await tryLock(file))) {
    const holder = Number(await readFile(file, "utf8").catch(() => ""));
    if (await isLeftBehind(file, holder)) {
      await rm(file, { force: true });
      continue;
    }
    if (Date.now() > deadline) {
      throw new Problem(
        `Another command (process ${holder}) has been starting the database for long: end it, or delete ${file}.`,
      );
    }
    await pause(100);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** True while a process with this id runs, also one of another user. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function tryLock(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    // A full disk may have let the file be made and nothing be written.
    await rm(file, { force: true });
    throw error;
  }
}

/** A lock of a dead process, or one without a name that nobody is just writing. */
async function isLeftBehind(file: string, holder: number): Promise<boolean> {
  if (holder > 0) return !isAlive(holder);
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
  return Date.now() - mtimeMs > 5_000;
}
