import ar from "@/lib/i18n/messages/ar/workflow.json";
import en from "@/lib/i18n/messages/en/workflow.json";
import es from "@/lib/i18n/messages/es/workflow.json";
import fr from "@/lib/i18n/messages/fr/workflow.json";
import ru from "@/lib/i18n/messages/ru/workflow.json";
import zh from "@/lib/i18n/messages/zh/workflow.json";
import type { TalkState } from "@/lib/talks/workflow";
import type { DateValue } from "@/lib/time/date-value";
import { isPlainDay, type PlainDay } from "@/lib/time/plain-day";
import type { ImportedTalk } from "./imported-talk";
import { type RowReader, unread } from "./row-reader";
import { foldWords } from "./words/fold";
import { statusWords } from "./words/status";

const words = statusWords([en, ar, zh, fr, ru, es].map((messages) => messages.talk));

export type ImportedStatus = Pick<ImportedTalk, "status" | "statusReason" | "heldOn">;

/**
 * Where a talk stands: as the row says, or by its date. A talk is scheduled or held only with an exact day; one whose day is
 * not confirmed is planned.
 * @param today day by which past and future are told
 */
export function understandStatus(row: RowReader, schedule: DateValue, today: PlainDay): ImportedStatus {
  const text = row.text("status");
  const said = text === "" ? null : (words.get(foldWords(text)) ?? null);
  if (text !== "" && said === null) row.error("status", unread(text));
  const status = said ?? byDate(schedule, today);
  checkPast(row, schedule, today, said);
  if (status === "held") return held(row, schedule, today, said);
  if (status === "scheduled" && !hasDay(schedule)) {
    row.warn("status", { key: "imports.problem.scheduledWithoutDay" });
    return { status: "planned", statusReason: null, heldOn: null };
  }
  if (status === "postponed" || status === "cancelled")
    return { status, statusReason: reasonOf(row, text), heldOn: null };
  return { status, statusReason: row.text("reason") || null, heldOn: null };
}

function hasDay({ precision }: DateValue): boolean {
  return precision === "minute" || precision === "day";
}

function byDate(schedule: DateValue, today: PlainDay): TalkState {
  if (!hasDay(schedule) || schedule.tentative) return "planned";
  return (schedule.windowEnd ?? today) < today ? "held" : "scheduled";
}

function checkPast(row: RowReader, schedule: DateValue, today: PlainDay, said: TalkState | null): void {
  if (said === "cancelled" || said === "postponed" || said === "held") return;
  const isOver = schedule.windowEnd !== null && schedule.windowEnd < today;
  if (isOver && (said !== null || byDate(schedule, today) === "planned")) {
    row.warn("date", { key: "imports.problem.over" });
  }
}

function held(row: RowReader, schedule: DateValue, today: PlainDay, said: TalkState | null): ImportedStatus {
  const written = row.text("heldOn");
  const heldOn = written || schedule.windowEnd;
  const field = said === null ? "date" : "status";
  if (!hasDay(schedule) || heldOn === null) row.error(field, { key: "imports.problem.heldWithoutDay" });
  else if (!isPlainDay(heldOn)) row.error("heldOn", unread(written));
  else if (heldOn > today) row.error(field, { key: "imports.problem.heldInFuture" });
  return { status: "held", statusReason: row.text("reason") || null, heldOn };
}

/** Postponed and cancelled talks need a reason; where the file gives none, its own word stands for it. */
function reasonOf(row: RowReader, text: string): string {
  const reason = row.text("reason");
  if (reason) return reason.slice(0, 1000);
  row.warn("status", { key: "imports.problem.noReason", values: { text } });
  return text;
}
