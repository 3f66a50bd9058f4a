import type { ReportState } from "@/lib/reports/workflow";
import type { DateValue } from "@/lib/time/date-value";
import { genevaZone, localTimeOf } from "@/lib/time/zones";
import type { TalkState } from "./workflow";

/** Where a talk stands in the eyes of people, in the order of its life; the last two are ways out of it. */
export const talkStages = [
  "announced",
  "scheduled",
  "note_published",
  "registration_open",
  "under_way",
  "ended",
  "held",
  "report_due",
  "report_overdue",
  "following_up",
  "closed",
  "postponed",
  "cancelled",
] as const;
export type TalkStage = (typeof talkStages)[number];

/** All that the stage is derived from. Nothing here is stored a second time. */
export interface StageFacts {
  status: TalkState;
  schedule: DateValue;
  /** A concept note of the talk is published. */
  notePublished: boolean;
  /** The registration's own switch, and the time at which it closes by itself. */
  registrationOpen: boolean;
  registrationClosesAt: Date | null;
  /** Null before the talk is held, and for talks of the past of which no report is known. */
  report: { status: ReportState; dueOn: string } | null;
  openFollowUps: number;
}

/**
 * The stage shown to people, derived from the workflows of the talk, its note, its registration, its report and its
 * follow-ups. A talk is not closed while a report or a follow-up is open (design, rule 4). Pure.
 */
export function stageOf(facts: StageFacts, now: Date): TalkStage {
  switch (facts.status) {
    case "postponed":
    case "cancelled":
      return facts.status;
    case "held":
      return stageAfter(facts, now);
    case "planned":
    case "scheduled":
      return stageBefore(facts, now);
  }
}

function stageBefore(facts: StageFacts, now: Date): TalkStage {
  if (facts.status === "scheduled") {
    // A date that passed and nobody marked as held is said as it is, rather than shown as still to come.
    if (hasEnded(facts.schedule, now)) return "ended";
    if (isUnderWay(facts.schedule, now)) return "under_way";
  }
  if (takesRegistrations(facts, now)) return "registration_open";
  if (facts.notePublished) return "note_published";
  return facts.status === "scheduled" ? "scheduled" : "announced";
}

function stageAfter({ report, openFollowUps }: StageFacts, now: Date): TalkStage {
  if (report && report.status !== "published") return isOverdue(report.dueOn, now) ? "report_overdue" : "report_due";
  if (openFollowUps > 0) return "following_up";
  return report ? "closed" : "held";
}

/** True while the switch is on, the closing time has not come, and the talk can still be attended. */
export function takesRegistrations(
  facts: Pick<StageFacts, "status" | "schedule" | "registrationOpen" | "registrationClosesAt">,
  now: Date,
): boolean {
  return (
    facts.registrationOpen &&
    (facts.status === "planned" || facts.status === "scheduled") &&
    (facts.registrationClosesAt === null || now < facts.registrationClosesAt) &&
    !hasEnded(facts.schedule, now)
  );
}

/** True once the last possible moment of the date is over, on the clocks of the talk's own zone. */
export function hasEnded(schedule: DateValue, now: Date): boolean {
  if (schedule.end) return now >= schedule.end;
  if (schedule.windowEnd === null) return false;
  return localTimeOf(now, schedule.timeZone ?? genevaZone).day > schedule.windowEnd;
}

/** True from the start on, for a talk that has not ended; only a date with its hour can tell. */
function isUnderWay(schedule: DateValue, now: Date): boolean {
  return schedule.start !== null && now >= schedule.start;
}

/** True from the day after the due day on, in Geneva, seat of the secretariat that keeps the promise. */
export function isOverdue(dueOn: string, now: Date): boolean {
  return localTimeOf(now, genevaZone).day > dueOn;
}
