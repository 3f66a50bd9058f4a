import type { MessageRef } from "@/lib/errors";
import type { DateValue } from "@/lib/time/date-value";
import { usualMinutes } from "./schema";
import { hasEnded } from "./stage";

/**
 * What is unusual about the date of a talk and is told, never refused: real talks ran for 90 to 180 minutes, and records
 * of the past are entered after the day.
 */
export function scheduleRemarks(schedule: DateValue, now: Date): MessageRef[] {
  const remarks: MessageRef[] = [];
  const { start, end } = schedule;
  if (schedule.precision === "day") remarks.push({ key: "talks.remarks.noHour" });
  if (start && !end) remarks.push({ key: "talks.remarks.noEnd" });
  if (start && end) {
    const minutes = Math.round((end.getTime() - start.getTime()) / 60_000);
    if (minutes !== usualMinutes)
      remarks.push({ key: "talks.remarks.length", values: { minutes, usual: usualMinutes } });
  }
  if (schedule.tentative) remarks.push({ key: "talks.remarks.tentative" });
  if (hasEnded(schedule, now)) remarks.push({ key: "talks.remarks.past" });
  return remarks;
}
