import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { CacheEntry, SharedStore } from "./shared-store.ts";
import { TagLog } from "./tag-log.ts";

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/**
 * The page cache of one machine: a file for each entry, in a folder for each build, since a page names the script
 * files of its build. Survives a restart, so the first visitor after it does not wait for the database.
 * @param root folder for all builds; made when absent
 * @param build identity of the build
 * @param report is told of each fault of the disk; the portal goes on without the entry
 */
export function openFileStore(root: string, build: string, report: (error: unknown) => void): SharedStore {
  const folder = join(root, build);
  prepareFolder(root, build, report);
  const log = new TagLog(join(folder, "tags.log"));
  const pathOf = (key: string): string => join(folder, `${createHash("sha256").update(key).digest("hex")}.entry`);

  return {
    async read(key) {
      try {
        const stored = deserialize(await readFile(pathOf(key))) as CacheEntry & { key: string };
        return stored.key === key ? stored : undefined;
      } catch (error) {
        if (!isMissing(error)) report(error);
        return undefined;
      }
    },
    async write(key, entry) {
      const path = pathOf(key);
      const draft = `${path}.${randomUUID()}`;
      try {
        await writeFile(draft, serialize({ ...entry, key }));
        await rename(draft, path);
      } catch (error) {
        report(error);
        await rm(draft, { force: true }).catch(report);
      }
    },
    async remove(key) {
      await rm(pathOf(key), { force: true }).catch(report);
    },
    async announce(tags, at) {
      try {
        log.announce(tags, at);
      } catch (error) {
        report(error);
      }
    },
    announcedAt(tag) {
      try {
        return log.announcedAt(tag, Date.now());
      } catch (error) {
        report(error);
        return 0;
      }
    },
  };
}

/** Builds of the last day stay: during an update the old one still serves. */
function prepareFolder(root: string, build: string, report: (error: unknown) => void): void {
  try {
    mkdirSync(join(root, build), { recursive: true });
    for (const name of readdirSync(root)) {
      const path = join(root, name);
      if (name !== build && Date.now() - statSync(path).mtimeMs > dayInMilliseconds) rmSync(path, { recursive: true });
    }
  } catch (error) {
    report(error);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
