import { createReadStream } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { env } from "@/lib/env";

/** Where the bytes of files are kept. Keys are made by the portal (`newKey`), never by people. */
export interface FileStore {
  write(key: string, bytes: Uint8Array): Promise<void>;
  /** Size in bytes; null when there is nothing under the key. */
  sizeOf(key: string): Promise<number | null>;
  /** The bytes as a stream. @throws Error when there is nothing under the key */
  read(key: string): ReadableStream<Uint8Array>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
  /** Everything that is kept, with the moment at which it was written. */
  list(): AsyncIterable<{ key: string; writtenAt: Date }>;
}

const keyPattern = /^[0-9a-f]{32}$/;

/** A key under which a new file is kept: 32 hexadecimal digits, so that no name of anybody becomes a path. */
export function newKey(): string {
  return crypto.randomUUID().replaceAll("-", "");
}

/**
 * Keeps files in a folder of this machine, 256 folders below it.
 * @param root made when it is absent
 */
export function folderStore(root: string): FileStore {
  const pathOf = (key: string): string => {
    if (!keyPattern.test(key)) throw new Error("not a key of the file store");
    return path.join(root, key.slice(0, 2), key);
  };
  return {
    async write(key, bytes) {
      const target = pathOf(key);
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      // Whole or not at all: a killed process leaves a draft, which is cleaned with the orphans.
      await writeFile(`${target}.draft`, bytes, { mode: 0o600, flush: true });
      await rename(`${target}.draft`, target);
    },
    async sizeOf(key) {
      const found = await stat(pathOf(key)).catch(() => null);
      return found?.size ?? null;
    },
    read(key) {
      return Readable.toWeb(createReadStream(pathOf(key))) as ReadableStream<Uint8Array>;
    },
    async remove(key) {
      await rm(pathOf(key), { force: true });
      await rm(`${pathOf(key)}.draft`, { force: true });
    },
    async *list() {
      for (const folder of await namesIn(root)) {
        for (const name of await namesIn(path.join(root, folder))) {
          const key = name.replace(/\.draft$/, "");
          const found = keyPattern.test(key) ? await stat(path.join(root, folder, name)).catch(() => null) : null;
          if (found) yield { key, writtenAt: found.mtime };
        }
      }
    },
  };
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

/**
 * The store of this installation: the folder named by STORAGE_URL ("file:///srv/gcm-files"), or "files" in the data folder.
 * @throws Error for another kind of address
 */
export function fileStore(): FileStore {
  const url = env.STORAGE_URL;
  if (!url) return folderStore(path.resolve(env.DATA_DIR, "files"));
  if (!url.startsWith("file://")) throw new Error("STORAGE_URL must name a folder, such as file:///srv/gcm-files");
  return folderStore(decodeURIComponent(new URL(url).pathname));
}
