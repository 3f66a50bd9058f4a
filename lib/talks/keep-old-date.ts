import type { Tx } from "@/lib/db/client";
import { fromColumns, toColumns } from "@/lib/time/date-value";
import type { FoundTalk } from "./scope";
import type { TalkState } from "./workflow";

/**
 * Keeps what the date of a talk was before it changed, and why: a moved date stays visible on its page.
 * @param talk as it was before the change
 * @returns the id of the entry
 */
export async function keepOldDate(
  tx: Tx,
  talk: FoundTalk,
  change: { toStatus: TalkState; reason?: string; at: Date },
): Promise<string> {
  const { id } = await tx.scheduleChange.create({
    data: {
      talkId: talk.id,
      fromStatus: talk.status,
      toStatus: change.toStatus,
      ...toColumns(fromColumns(talk)),
      reason: change.reason ?? "",
      changedAt: change.at,
    },
    select: { id: true },
  });
  return id;
}
