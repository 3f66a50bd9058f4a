import { spawnSync } from "node:child_process";
import { Problem } from "../problem";

/** The user id and group id with which the server's programs run; empty for an ordinary user, who runs them as is. */
export interface ServerUser {
  uid?: number;
  gid?: number;
}

/**
 * Chooses who runs PostgreSQL. It refuses to run as root; for root this is the machine's `postgres` user, or `nobody`
 * where there is none, so that no user has to be created.
 *
 * @throws Problem when root finds neither
 */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const uid = idOf("-u", name);
    const gid = idOf("-g", name);
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Problem(
    "PostgreSQL does not run as root, and this machine has no other user to run it: start the command as an ordinary user, or set DATABASE_URL.",
  );
}

/** True when the server's user can start the program: it is let through every folder above it. */
export function canRun(user: ServerUser, program: string): boolean {
  return spawnSync(program, ["--version"], { ...user, cwd: "/", stdio: "ignore" }).status === 0;
}

/** True when the server's user is let into the folder. */
export function canEnter(user: ServerUser, folder: string): boolean {
  // Asked of a shell: the `cwd` of a child is entered while it still is root.
  return spawnSync("sh", ["-c", 'cd -- "$0"', folder], { ...user, cwd: "/", stdio: "ignore" }).status === 0;
}

function idOf(flag: "-u" | "-g", name: string): number | undefined {
  const { status, stdout } = spawnSync("id", [flag, name], { encoding: "utf8" });
  return status === 0 ? Number(stdout.trim()) : undefined;
}
