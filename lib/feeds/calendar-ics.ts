import ical, {
  escape as escapeText,
  foldLines,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import type { Locale } from "@/lib/i18n/locales";
import type { TalkState } from "@/lib/talks/workflow";
import type { DateValue } from "@/lib/time/date-value";
import { formatDateValue } from "@/lib/time/format-date-value";
import { addDays, dayToDate } from "@/lib/time/plain-day";

/** One talk as a calendar may show it to anybody; what is not for everybody was left out before. */
export interface CalendarEntry {
  id: string;
  title: string;
  summary?: string;
  date: DateValue;
  status: TalkState;
  /** What became of its date, in the language of the reader. */
  remark?: string;
  /** The date is one that it no longer has; the remark tells it. */
  isFormerDate?: boolean;
  /** Raised at each change that a calendar program must hear of. */
  sequence: number;
  updatedAt: Date;
  location?: string;
  /** Page of the talk. */
  url: string;
  categories?: readonly string[];
  /** Language of the title. */
  language: Locale;
}

export interface CalendarOptions {
  name: string;
  /** Language of the reader, in which vague dates are put into words. */
  locale: Locale;
  /** Address of this calendar on the portal. */
  url: string;
}

/** How often a program should look for changes, in seconds. */
const refreshSeconds = 3600;

const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const controls = /[^\P{Cc}\n\t]/gu;

/**
 * A calendar (RFC 5545) that programs subscribe to or import. A date with its hour becomes an entry in UTC; a window of
 * days ("March 2027") an all-day entry, not busy, with the date in words in its title; a talk without any date is left
 * out, save one whose last date is known. Nobody attends: entries name no person. Same talks, same text.
 * @returns text of lines of 75 octets at most, each ending with CRLF.
 */
export function talksToIcs(talks: readonly CalendarEntry[], options: CalendarOptions): string {
  const calendar = ical({
    name: escapeText(safeText(options.name), false),
    prodId: { company: "GCM Talks", product: "Calendar", language: options.locale.toUpperCase() },
    url: options.url,
    ttl: refreshSeconds,
  });
  const dated = talks.filter((talk) => talk.date.precision !== "unknown");
  for (const talk of dated) calendar.createEvent(eventOf(talk, options.locale));
  return withTitleLanguage(calendar.toString(), dated);
}

function eventOf(talk: CalendarEntry, locale: Locale): ICalEventData {
  const { date } = talk;
  const words = formatDateValue(date, locale);
  return {
    // The UUID alone, as RFC 7986 advises: with a host in it, a portal that moves would give every talk a second entry.
    id: talk.id,
    sequence: talk.sequence,
    // The moment of the change, not of the request: the same state gives the same bytes, for caches and ETags.
    stamp: talk.updatedAt,
    lastModified: talk.updatedAt,
    ...timesOf(date),
    ...(keepsBusy(talk) ? {} : { transparency: ICalEventTransparency.TRANSPARENT }),
    summary: safeText(isWindow(date) && !talk.isFormerDate ? `${talk.title} (${words})` : talk.title),
    description: safeText(
      [talk.remark, talk.isFormerDate ? "" : words, talk.summary, talk.url].filter(Boolean).join("\n\n"),
    ),
    location: talk.location ? safeText(talk.location) : null,
    url: talk.url,
    status: statusOf(talk),
    categories: (talk.categories ?? []).map((name) => ({ name: safeText(name) })),
  };
}

function timesOf(date: DateValue): Pick<ICalEventData, "start" | "end" | "allDay"> {
  if (date.start) return { start: date.start, end: date.end };
  if (date.windowStart === null || date.windowEnd === null) throw new Error("A known date has a window");
  return {
    start: dayToDate(date.windowStart),
    end: dayToDate(addDays(date.windowEnd, 1)),
    allDay: true,
  };
}

/** Only an hour at which the talk takes place blocks the reader's time. */
function keepsBusy({ date, status }: CalendarEntry): boolean {
  return date.start !== null && status !== "postponed" && status !== "cancelled";
}

/** True when the talk takes less time than the days between which it lies. */
function isWindow({ precision }: DateValue): boolean {
  return precision !== "minute" && precision !== "day";
}

/**
 * A postponed talk is TENTATIVE, not CANCELLED, also on a day that it no longer has: programs take a cancelled entry out of
 * sight (Google and Outlook do in subscribed calendars), and the reader would not learn why. The title says "Postponed".
 */
function statusOf({ status, date }: CalendarEntry): ICalEventStatus {
  if (status === "cancelled") return ICalEventStatus.CANCELLED;
  const settled = (status === "scheduled" || status === "held") && !date.tentative && !isWindow(date);
  return settled ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}

/** The generator escapes what has a meaning in the format; characters that may not stand in it at all go here. */
function safeText(text: string): string {
  return text.toWellFormed().replace(lineEnds, "\n").replace(controls, "");
}

/** Says in which language each title is, which the generator cannot. Titles hold no raw line ends, so lines are safe. */
function withTitleLanguage(text: string, talks: readonly CalendarEntry[]): string {
  let index = -1;
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  const tagged = lines.map((line) => {
    if (line === "BEGIN:VEVENT") index += 1;
    const language = talks[index]?.language;
    return language && line.startsWith("SUMMARY:") ? line.replace(":", `;LANGUAGE=${language}:`) : line;
  });
  return `${foldLines(tagged.join("\r\n"))}\r\n`;
}
