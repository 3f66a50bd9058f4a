import type { DeskStep } from "@/lib/talks/desk-steps";
import type { DateValue } from "@/lib/time/date-value";

/** The steps that give a talk a date. */
export type PlacingStep = Extract<DeskStep, "schedule" | "reschedule" | "date" | "postpone">;

/**
 * What it means to give a talk this date: a day schedules or moves it; a vaguer date is noted for a talk that has none, and
 * postpones one that is scheduled.
 * @param open the steps open to the person now
 * @returns null where none of them is
 */
export function placingStep(date: DateValue, open: readonly DeskStep[]): PlacingStep | null {
  const isDay = date.precision === "minute" || date.precision === "day";
  const fitting = isDay ? (["schedule", "reschedule"] as const) : (["date", "postpone"] as const);
  return fitting.find((step) => open.includes(step)) ?? null;
}
