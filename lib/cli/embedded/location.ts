import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Server } from "./control";
import { ownFolder } from "./own-folder";
import { findPrograms } from "./programs";
import { canEnter, serverUser } from "./server-user";

/**
 * Decides where a cluster lies and who runs it. That is `directory` itself, unless root runs the command and the
 * server's user is not let through to it (a project under /root): then a folder of its own under /var/tmp, which
 * outlives a restart of the machine.
 *
 * @param directory the folder that the caller would like; it exists
 */
export async function locateServer(directory: string): Promise<Server> {
  const user = serverUser();
  const elsewhere = path.join(existsSync("/var/tmp") ? "/var/tmp" : tmpdir(), `gcm-talks-${nameFor(directory)}`);
  const programs = await findPrograms(user, elsewhere);
  if (user.uid === undefined) return { programs, user, data: path.join(directory, "data") };

  const reachable = canEnter(user, directory);
  const folder = path.join(reachable ? directory : elsewhere, "server");
  // The server's user writes beside its data too (the log, the lock of a socket), and nobody else needs to look in.
  if (!reachable) await ownFolder(elsewhere);
  await mkdir(folder, { recursive: true });
  await chown(folder, user.uid, user.gid ?? user.uid);
  await chmod(folder, 0o700);
  return { programs, user, data: path.join(folder, "data") };
}

function nameFor(directory: string): string {
  return createHash("sha256").update(path.resolve(directory)).digest("hex").slice(0, 12);
}
