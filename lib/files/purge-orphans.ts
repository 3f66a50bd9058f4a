import { db } from "@/lib/db/client";
import type { FileStore } from "./store";

/** Long enough that no upload under way is taken for an orphan. */
const graceHours = 24;
const batch = 500;

/**
 * Removes bytes that no row knows: of an upload whose process died, or of a record that was deleted with its rows.
 * @returns how many were removed
 */
export async function purgeOrphans(store: FileStore, now: Date): Promise<number> {
  const before = now.getTime() - graceHours * 3_600_000;
  let removed = 0;
  let keys: string[] = [];
  const flush = async () => {
    const known = await db.file.findMany({ where: { storageKey: { in: keys } }, select: { storageKey: true } });
    const kept = new Set(known.map(({ storageKey }) => storageKey));
    for (const key of keys.filter((one) => !kept.has(one))) {
      await store.remove(key);
      removed += 1;
    }
    keys = [];
  };
  for await (const { key, writtenAt } of store.list()) {
    if (writtenAt.getTime() < before) keys.push(key);
    if (keys.length >= batch) await flush();
  }
  await flush();
  return removed;
}
