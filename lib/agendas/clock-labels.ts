import type { DateValue } from "@/lib/time/date-value";
import { clockText, localTimeOf } from "@/lib/time/zones";
import type { AgendaItem } from "./schema";
import { itemTimes } from "./timing";

/** When an item takes place, for people: on the clock of the talk's own zone, or in minutes from the start. */
export type ClockLabel = { clock: string } | { fromMinute: number; toMinute: number };

/**
 * "15:00–15:10" for each item, on the clock of the talk's zone; minutes from the start while its hour is not known.
 * @param schedule the date of the talk
 */
export function clockLabels(
  schedule: Pick<DateValue, "start" | "timeZone">,
  items: readonly Pick<AgendaItem, "minutes">[],
): ClockLabel[] {
  const { start, timeZone } = schedule;
  return itemTimes(start, items).map(({ fromMinute, toMinute, start: from, end: to }) => {
    if (!from || !to || !timeZone) return { fromMinute, toMinute };
    const clock = (instant: Date): string => clockText(localTimeOf(instant, timeZone).minutes);
    return { clock: `${clock(from)}–${clock(to)}` };
  });
}
