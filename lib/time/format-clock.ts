import type { Locale } from "@/lib/i18n/locales";
import { formatDay } from "./format-days";
import { clockText, localTimeOf, offsetLabel, offsetMinutes } from "./zones";

/**
 * How clock times are written: "24-hour" (15:00–16:30) on screens, in all languages; "un-style" (3–4.30 p.m.) in English
 * documents, as the Editorial Manual has it. Other languages keep the 24 hours.
 */
export type ClockStyle = "24-hour" | "un-style";

export interface Hours {
  start: Date;
  end: Date | null;
}

/** What stands between a date and its hour. */
const betweenDateAndTime: Readonly<Record<Locale, string>> = {
  ar: "، ",
  zh: " ",
  en: ", ",
  fr: ", ",
  ru: ", ",
  es: ", ",
};

/** "23 March 2023, 15:00–16:30 (UTC+1, Europe/Zurich)": date and hours in one zone, with its offset on that day. */
export function formatHours(
  locale: Locale,
  { start, end }: Hours,
  timeZone: string,
  style: ClockStyle = "24-hour",
): string {
  const dated = (instant: Date): string => {
    const local = localTimeOf(instant, timeZone);
    return formatDay(locale, local.day) + betweenDateAndTime[locale] + time(local.minutes);
  };
  const unStyle = style === "un-style" && locale === "en";
  const time = (minutes: number): string => (unStyle ? unClock(minutes) : clockText(minutes));
  const zone = zoneText(start, timeZone);
  if (!end) return `${dated(start)} (${zone})`;
  const [from, to] = [localTimeOf(start, timeZone), localTimeOf(end, timeZone)];
  const moved = offsetMinutes(timeZone, start) !== offsetMinutes(timeZone, end);
  if (moved) {
    // Clocks change between start and end: each time needs its own offset, or the length would seem wrong.
    const last = from.day === to.day ? time(to.minutes) : dated(end);
    return `${dated(start)} (${offsetLabel(offsetMinutes(timeZone, start))}) – ${last} (${zoneText(end, timeZone)})`;
  }
  if (from.day !== to.day) return `${dated(start)} – ${dated(end)} (${zone})`;
  const hours = unStyle ? unHours(from.minutes, to.minutes) : `${clockText(from.minutes)}–${clockText(to.minutes)}`;
  return `${formatDay(locale, from.day)}${betweenDateAndTime[locale]}${hours} (${zone})`;
}

/**
 * The same hours on the reader's own clock.
 * @returns null where the reader's clock shows the same as the talk's, so that nothing is said twice
 */
export function formatReaderHours(
  locale: Locale,
  hours: Hours,
  talkZone: string,
  readerZone: string,
  style: ClockStyle = "24-hour",
): string | null {
  const same = [hours.start, hours.end ?? hours.start].every(
    (instant) => offsetMinutes(talkZone, instant) === offsetMinutes(readerZone, instant),
  );
  return same ? null : formatHours(locale, hours, readerZone, style);
}

/** "15:00 (UTC+1)": the hour at which something starts, where its day stands beside it. */
export function formatStart(start: Date, timeZone: string): string {
  return `${clockText(localTimeOf(start, timeZone).minutes)} (${offsetLabel(offsetMinutes(timeZone, start))})`;
}

/** A zone that is nothing but an offset is not named twice. */
function zoneText(instant: Date, timeZone: string): string {
  const offset = offsetLabel(offsetMinutes(timeZone, instant));
  return timeZone === "UTC" || timeZone.startsWith("Etc/") ? offset : `${offset}, ${timeZone}`;
}

const noon = 720;

function unFigures(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 12 || 12;
  return minutes % 60 === 0 ? String(hour) : `${hour}.${String(minutes % 60).padStart(2, "0")}`;
}

/** "3 p.m.", "10.30 a.m.", "noon". */
function unClock(minutes: number): string {
  if (minutes === noon) return "noon";
  return `${unFigures(minutes)} ${minutes < noon ? "a.m." : "p.m."}`;
}

/** "3–4.30 p.m.", "10.30 a.m.–noon". */
function unHours(from: number, to: number): string {
  const sameHalf = from < noon === to < noon && from !== noon && to !== noon;
  return `${sameHalf ? unFigures(from) : unClock(from)}–${unClock(to)}`;
}
