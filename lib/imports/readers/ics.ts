import ical, { type VEvent } from "node-ical";
import { addDays, dateToDay } from "@/lib/time/plain-day";
import { canonicalTimeZone, clockText, localTimeOf } from "@/lib/time/zones";
import { importLimits } from "../limits";
import { refusedFile, type Table } from "../table";

/** Headings of the table that a calendar file becomes; known words, so that the columns are found like any other. */
const header = ["Title", "Date", "Summary", "Venue", "Link", "Status", "Repeats"];

/**
 * Reads a calendar file (RFC 5545). Each VEVENT is a row: its place in the file is its number. Hours keep the zone of the
 * event, all-day events are days, and an event that repeats says so in a column of its own.
 * @throws ExpectedFailure for a file without events, with too many, or that cannot be read
 */
export function readIcs(text: string): Table {
  const events = text.replace(/\r\n?/g, "\n").match(/^BEGIN:VEVENT$[\s\S]*?^END:VEVENT$/gim) ?? [];
  if (events.length === 0) throw refusedFile("noEvents");
  if (events.length > importLimits.rows) throw refusedFile("tooManyRows", { limit: importLimits.rows });
  const zones = text.match(/^BEGIN:VTIMEZONE$[\s\S]*?^END:VTIMEZONE$/gim)?.join("\n") ?? "";
  return {
    format: "ics",
    header,
    rows: events.map((event, place) => ({ number: place + 1, cells: cellsOf(readEvent(event, zones, place + 1)) })),
  };
}

/** One by one: read together, two events of the same UID would become one. */
function readEvent(event: string, zones: string, number: number): VEvent {
  const body = `BEGIN:VCALENDAR\n${zones}\n${event}\nEND:VCALENDAR\n`;
  try {
    const found = Object.values(ical.sync.parseICS(body)).find((it) => it?.type === "VEVENT");
    if (found?.type === "VEVENT") return found;
  } catch {
    // Told below, with the number of the event.
  }
  throw refusedFile("brokenEvent", { number });
}

function cellsOf(event: VEvent): string[] {
  return [
    plain(event.summary),
    dateOf(event),
    plain(event.description),
    plain(event.location),
    plain(event.url),
    statusOf(event),
    event.rrule || event.recurrenceid ? "repeats" : "",
  ].map((cell) => cell.replaceAll("\0", "").toWellFormed().normalize("NFC").slice(0, importLimits.cell).trim());
}

/** Values with parameters, such as a language, come as objects. */
function plain(value: unknown): string {
  if (typeof value === "object" && value !== null && "val" in value) return plain(value.val);
  return typeof value === "string" ? value : "";
}

/** The words of the calendar's own status; none for one without. */
function statusOf(event: VEvent): string {
  const status = plain(event.status).toUpperCase();
  return { CANCELLED: "cancelled", TENTATIVE: "tentative" }[status] ?? "";
}

function dateOf(event: VEvent): string {
  const { start, end } = event;
  if (!start) return "";
  if (event.datetype === "date") {
    const [from, to] = [dayOf(start), end ? addDays(dayOf(end), -1) : dayOf(start)];
    return to > from ? `${from} - ${to}` : from;
  }
  const zone = canonicalTimeZone(start.tz ?? "") ?? "UTC";
  const from = localTimeOf(start, zone);
  const to = end && end > start ? localTimeOf(end, zone) : null;
  const begins = `${from.day}, ${clockText(from.minutes)}`;
  if (!to) return `${begins} ${zone}`;
  return to.day === from.day
    ? `${begins}-${clockText(to.minutes)} ${zone}`
    : `${begins} - ${to.day}, ${clockText(to.minutes)} ${zone}`;
}

/** A day without hour stands at local midnight of the machine. */
function dayOf(date: Date): string {
  return dateToDay(new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())));
}
