import { addDays } from "@/lib/time/plain-day";
import { genevaZone, localTimeOf } from "@/lib/time/zones";
import { hasEnded, isOverdue, type StageFacts } from "./stage";

export const overdueKinds = ["not_marked_held", "note_missing", "report", "follow_up"] as const;
export type OverdueKind = (typeof overdueKinds)[number];

/**
 * Days before a talk from which a missing concept note is marked. The series promises it "ahead of the talk" without a
 * number; two weeks is the project's choice, so that participants can prepare.
 */
export const noteExpectedDays = 14;

/** What is late about a talk, for the marks at the desk. Pure. */
export function overdueOf(facts: StageFacts & { firstFollowUpDue: string | null }, now: Date): OverdueKind[] {
  const { status, schedule, report, firstFollowUpDue } = facts;
  const late: OverdueKind[] = [];
  if (status === "scheduled") {
    const day = localTimeOf(now, schedule.timeZone ?? genevaZone).day;
    if (hasEnded(schedule, now)) late.push("not_marked_held");
    else if (!facts.notePublished && schedule.windowStart && addDays(day, noteExpectedDays) >= schedule.windowStart) {
      late.push("note_missing");
    }
  }
  if (report && report.status !== "published" && isOverdue(report.dueOn, now)) late.push("report");
  if (firstFollowUpDue && isOverdue(firstFollowUpDue, now)) late.push("follow_up");
  return late;
}
