import type { Prisma } from "@/lib/db/generated/client";
import { fromColumns } from "@/lib/time/date-value";
import { dateToDay } from "@/lib/time/plain-day";
import { scheduleSelect } from "@/lib/time/schedule-select";
import type { StageFacts } from "./stage";

/** What must be read with a talk so that its stage and its lifecycle bar can be derived. */
export const stageSelect = {
  ...scheduleSelect,
  status: true,
  registrationOpen: true,
  registrationClosesAt: true,
  conceptNotes: { where: { status: "published" }, select: { id: true }, take: 1 },
  report: { select: { status: true, dueOn: true } },
  _count: {
    select: {
      followUps: { where: { status: "open" } },
      registrations: { where: { status: { in: ["confirmed", "waitlisted"] } } },
    },
  },
} as const satisfies Prisma.TalkSelect;

type StageRow = Prisma.TalkGetPayload<{ select: typeof stageSelect }>;

/** The facts of a row that was read with `stageSelect`. */
export function stageFactsOf(row: StageRow): StageFacts & { hadRegistrations: boolean } {
  return {
    status: row.status,
    schedule: fromColumns(row),
    notePublished: row.conceptNotes.length > 0,
    registrationOpen: row.registrationOpen,
    registrationClosesAt: row.registrationClosesAt,
    report: row.report && { status: row.report.status, dueOn: dateToDay(row.report.dueOn) },
    openFollowUps: row._count.followUps,
    hadRegistrations: row._count.registrations > 0,
  };
}
