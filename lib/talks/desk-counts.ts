import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { deskScope } from "./scope";

/**
 * What is missing around the talks which this person runs: two queries.
 * @param today UTC midnight of the present day; what is due today is not overdue
 */
export async function talkCounts(actor: Actor, today: Date): Promise<{ withoutNote: number; reportsOverdue: number }> {
  const [withoutNote, reportsOverdue] = await Promise.all([
    db.talk.count({
      where: {
        AND: [
          deskScope(actor),
          {
            kind: { in: ["talk", "youth_talk"] },
            status: { in: ["planned", "scheduled"] },
            conceptNotes: { none: { status: "published" } },
          },
        ],
      },
    }),
    db.summaryReport.count({
      where: { talk: deskScope(actor), status: { not: "published" }, dueOn: { lt: today } },
    }),
  ]);
  return { withoutNote, reportsOverdue };
}
