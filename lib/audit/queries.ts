import { db } from "@/lib/db/client";
import type { HistoryEntry } from "./history-entry";

/** Records of one kind whose history is wanted. */
export interface HistorySubject {
  type: string;
  ids: readonly string[];
}

/** More than the longest history of the real talks; beyond it the newest entries are shown. */
export const historyLength = 200;

/**
 * What happened to records of one kind, oldest first: who, when, in which role, what and why.
 * The caller has found the records through the viewer's scope; nothing is checked here.
 */
export function historyOf(subjectType: string, ...subjectIds: string[]): Promise<HistoryEntry[]> {
  return historyOfSubjects([{ type: subjectType, ids: subjectIds }]);
}

/** The same for a record with all that belongs to it, in one order. Two queries. */
export async function historyOfSubjects(subjects: readonly HistorySubject[]): Promise<HistoryEntry[]> {
  const wanted = subjects.filter(({ ids }) => ids.length > 0);
  if (wanted.length === 0) return [];
  const entries = await db.auditEntry.findMany({
    where: { OR: wanted.map(({ type, ids }) => ({ subjectType: type, subjectId: { in: [...ids] } })) },
    orderBy: { id: "desc" },
    take: historyLength,
  });
  const actorIds = [...new Set(entries.flatMap(({ actorId }) => (actorId === null ? [] : [actorId])))];
  const people = await db.person.findMany({
    where: { id: { in: actorIds } },
    select: { id: true, name: true, email: true },
  });
  const names = new Map(people.map(({ id, name, email }) => [id, name || email]));
  return entries.reverse().map(({ id, actorId, actingRole, ...entry }) => ({
    ...entry,
    id: String(id),
    who: actorId === null ? null : (names.get(actorId) ?? null),
    roles: actingRole.split("+"),
  }));
}
