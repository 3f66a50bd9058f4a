import type { Locale } from "@/lib/i18n/locales";
import type { TalkPage } from "@/lib/talks/public-queries";
import type { DateValue } from "@/lib/time/date-value";
import { summaryIn, titleIn } from "@/lib/translations/in-language";

const modes = {
  online: "https://schema.org/OnlineEventAttendanceMode",
  in_person: "https://schema.org/OfflineEventAttendanceMode",
  hybrid: "https://schema.org/MixedEventAttendanceMode",
} as const;

/**
 * A public talk as a schema.org Event. What is not known or not for the public is left out, never guessed; the link to
 * the meeting is for registrants and is no part of a public record.
 * @param origin address of the portal, without a path
 */
export function eventJsonLd(talk: TalkPage, locale: Locale, origin: string): object {
  const url = `${origin}/${locale}/talks/${talk.slug}`;
  const { status, date, previous } = datesOf(talk);
  const summary = summaryIn(talk, locale).text;
  const { format, venue, languages, organizers } = talk;
  const places = [
    ...(format !== "online" && venue ? [{ "@type": "Place", name: venue, address: venue }] : []),
    ...(format === "online" || format === "hybrid" ? [{ "@type": "VirtualLocation", url }] : []),
  ];
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": `${origin}/en/talks/${talk.slug}`,
    url,
    name: titleIn(talk, locale).text,
    ...(summary ? { description: summary } : {}),
    eventStatus: `https://schema.org/${status}`,
    ...startAndEnd(date),
    ...(previous ? { previousStartDate: startAndEnd(previous).startDate } : {}),
    ...(format ? { eventAttendanceMode: modes[format] } : {}),
    ...(places.length > 0 ? { location: places } : {}),
    ...(organizers.length > 0 ? { organizer: organizers.map(({ name }) => ({ "@type": "Organization", name })) } : {}),
    ...(languages.length > 0 ? { inLanguage: languages } : {}),
  };
}

/** Search engines ask to keep the former date of what was put off, until there is a new one. */
function datesOf({ status, schedule, scheduleChanges }: TalkPage) {
  const former = scheduleChanges.find(({ before }) => before.precision !== "unknown");
  const date = schedule.precision === "unknown" && former ? former.before : schedule;
  if (status === "postponed") return { status: "EventPostponed", date, previous: null };
  if (status === "cancelled") return { status: "EventCancelled", date, previous: null };
  const wasMoved = former !== undefined && schedule.precision !== "unknown";
  return wasMoved
    ? { status: "EventRescheduled", date, previous: former.before }
    : { status: "EventScheduled", date: schedule, previous: null };
}

/** As precise as known: an instant, a day, a month, a year, or nothing. */
function startAndEnd({ precision, start, end, windowStart, windowEnd }: DateValue): {
  startDate?: string;
  endDate?: string;
} {
  if (start) return { startDate: start.toISOString(), ...(end ? { endDate: end.toISOString() } : {}) };
  if (windowStart === null || windowEnd === null) return {};
  if (precision === "day") return { startDate: windowStart, endDate: windowEnd };
  // The longest part that both ends share: "2027-03" for a week in March, "2027" for a quarter.
  const shared = [7, 4].find((length) => windowStart.slice(0, length) === windowEnd.slice(0, length));
  return shared ? { startDate: windowStart.slice(0, shared) } : {};
}
