import { randomUUID } from "node:crypto";
import { visitor } from "@/lib/access/actor";
import { loadActor } from "@/lib/auth/load-actor";
import { db } from "@/lib/db/client";
import { performBulkChange } from "./bulk-change";

/**
 * Does a change of many records in the worker, as the person who asked for it and with the rights that they have now: whoever
 * lost them since does nothing more.
 */
export async function runBulkChange(changeId: string, now: Date): Promise<void> {
  const row = await db.bulkChange.findUnique({
    where: { id: changeId },
    select: { person: { select: { id: true, sessionVersion: true } } },
  });
  if (!row) return;
  const { id, sessionVersion } = row.person;
  const actor = (await loadActor({ personId: id, sessionVersion, signedInAt: now }, now)) ?? visitor;
  await performBulkChange(changeId, { actor, requestId: randomUUID(), locale: "en", now });
}
