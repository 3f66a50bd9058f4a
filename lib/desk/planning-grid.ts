import type { Engagement } from "@/lib/clashes/engagement";
import { weeksOfMonth } from "@/lib/talks/calendar-view";
import { compareDateValues } from "@/lib/time/date-value";
import { addDays, monthOf, monthWindow, type PlainDay, yearOf } from "@/lib/time/plain-day";

/** A vague date in a week: the days of the week which it covers, from 0 for Monday. */
export interface PlanningBar {
  engagement: Engagement;
  from: number;
  length: number;
}

export interface PlanningWeek {
  days: { day: PlainDay; isInMonth: boolean; entries: Engagement[] }[];
  bars: PlanningBar[];
}

export interface PlanningGrid {
  weeks: PlanningWeek[];
  /** Some time in the month: no day and no week is known. */
  someTime: Engagement[];
}

/** All days that a month shows: from the Monday of its first week to the Sunday of its last. */
export function daysShown(month: PlainDay): { from: PlainDay; to: PlainDay } {
  const { from, to } = monthWindow(yearOf(month), monthOf(month));
  const [first = []] = weeksOfMonth(month);
  const last = weeksOfMonth(month).at(-1) ?? [];
  return {
    from: addDays(from, -first.filter((day) => day === null).length),
    to: addDays(to, last.filter((day) => day === null).length),
  };
}

/**
 * A month as weeks: what has its days stands on each of them; a choice of days or a week is a bar over the days it covers;
 * what is vaguer stands beside the month. No day is invented.
 */
export function planningGrid(month: PlainDay, engagements: readonly Engagement[]): PlanningGrid {
  const { from, to } = daysShown(month);
  const sorted = [...engagements].sort((a, b) => compareDateValues(a.date, b.date) || a.id.localeCompare(b.id));
  const exact = sorted.filter(({ date }) => date.precision === "minute" || date.precision === "day");
  const barred = sorted.filter(({ date }) => date.precision === "options" || date.precision === "week");
  const weeks: PlanningWeek[] = [];
  for (let monday = from; monday <= to; monday = addDays(monday, 7)) {
    const sunday = addDays(monday, 6);
    const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
    weeks.push({
      days: days.map((day) => ({
        day,
        isInMonth: day.slice(0, 7) === month.slice(0, 7),
        entries: exact.filter(({ date }) => covers(date.windowStart, date.windowEnd, day)),
      })),
      bars: barred.flatMap((engagement): PlanningBar[] => {
        const { windowStart, windowEnd } = engagement.date;
        const covered = days.filter((day) => covers(windowStart, windowEnd, day));
        const [first] = covered;
        if (first === undefined || (windowStart ?? "") > sunday) return [];
        return [{ engagement, from: days.indexOf(first), length: covered.length }];
      }),
    });
  }
  return { weeks, someTime: sorted.filter((each) => !exact.includes(each) && !barred.includes(each)) };
}

function covers(from: PlainDay | null, to: PlainDay | null, day: PlainDay): boolean {
  return from !== null && to !== null && from <= day && day <= to;
}
