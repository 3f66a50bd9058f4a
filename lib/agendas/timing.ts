import type { AgendaItem } from "./schema";

/** Length of a GCM Talk in minutes (concept note of the series). A norm and not a rule: real talks took up to 180. */
export const standardMinutes = 90;

const minute = 60_000;

/** Minutes of the whole agenda. */
export function totalMinutes(items: readonly Pick<AgendaItem, "minutes">[]): number {
  return items.reduce((sum, item) => sum + item.minutes, 0);
}

/** By how much an agenda differs from the usual length: shown as a warning, never a bar. 0 for an empty agenda. */
export function differenceFromStandard(items: readonly Pick<AgendaItem, "minutes">[]): number {
  return items.length === 0 ? 0 : totalMinutes(items) - standardMinutes;
}

/** When an item takes place: minutes after the start of the talk, and instants where that start is known. */
export interface ItemTime {
  fromMinute: number;
  toMinute: number;
  start: Date | null;
  end: Date | null;
}

/**
 * The time of each item, from the start of the talk and the minutes before it.
 * @param start the instant at which the talk starts, or null while only a day or a month is known
 */
export function itemTimes(start: Date | null, items: readonly Pick<AgendaItem, "minutes">[]): ItemTime[] {
  let fromMinute = 0;
  return items.map((item) => {
    const toMinute = fromMinute + item.minutes;
    const time = { fromMinute, toMinute, start: after(start, fromMinute), end: after(start, toMinute) };
    fromMinute = toMinute;
    return time;
  });
}

function after(start: Date | null, minutes: number): Date | null {
  return start && new Date(start.getTime() + minutes * minute);
}
