import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/**
 * One value for the content of files: it changes when a file is changed, added, removed or renamed, and not when a file
 * is only written again.
 *
 * @param root the folder to which `entries` are relative
 * @param entries files and folders; those that do not exist are left out
 * @param skip tells by its path whether a file or folder does not count
 */
export async function fingerprint(
  root: string,
  entries: readonly string[],
  skip: (relative: string) => boolean = () => false,
): Promise<string> {
  const hash = createHash("sha256");
  for (const file of (await listFiles(root, entries, skip)).sort()) {
    const content = createHash("sha256").update(await readFile(path.join(root, file)));
    hash.update(`${file}\0${content.digest("hex")}\n`);
  }
  return hash.digest("hex");
}

async function listFiles(
  root: string,
  entries: readonly string[],
  skip: (relative: string) => boolean,
): Promise<string[]> {
  const found: string[] = [];
  for (const entry of entries) {
    if (skip(entry)) continue;
    try {
      const inside = await readdir(path.join(root, entry));
      const relative = inside.map((name) => path.posix.join(entry, name));
      found.push(...(await listFiles(root, relative, skip)));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOTDIR") found.push(entry);
      else if (code !== "ENOENT") throw error;
    }
  }
  return found;
}
