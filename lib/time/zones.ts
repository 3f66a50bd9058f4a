import { tzOffset } from "@date-fns/tz";
import { addDays, dateToDay, dayToDate, type PlainDay } from "./plain-day";

/** Zone of Geneva, seat of the Network's secretariat; "CET" and "CEST" on its pages mean this. */
export const genevaZone = "Europe/Zurich";

/** Offered first in forms: UTC, and the cities where the Network and the regional commissions meet. */
export const commonTimeZones = [
  genevaZone,
  "America/New_York",
  "UTC",
  "Africa/Addis_Ababa",
  "Africa/Cairo",
  "Africa/Dakar",
  "Africa/Nairobi",
  "America/Mexico_City",
  "America/Santiago",
  "Asia/Bangkok",
  "Asia/Beirut",
  "Europe/Vienna",
  "Pacific/Suva",
] as const;

/** The runtime lists some zones under names that the tz database gave up; we offer the present ones. */
const presentNames: Readonly<Record<string, string>> = {
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Catamarca": "America/Argentina/Catamarca",
  "America/Coral_Harbour": "America/Atikokan",
  "America/Cordoba": "America/Argentina/Cordoba",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Jujuy": "America/Argentina/Jujuy",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Mendoza": "America/Argentina/Mendoza",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk",
};

const zoneShape = /^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+)+$/;
const known = new Map<string, string | null>();

/**
 * The present IANA name of a zone typed in any case, such as "europe/zurich".
 * Abbreviations ("CET", "EST") and bare offsets are refused: they do not say when summer time begins.
 * @returns null when there is no such zone
 */
export function canonicalTimeZone(name: string): string | null {
  if (name.length > 64) return null;
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const found = findTimeZone(name);
  // Bounded: names come from users, and the cache lives as long as the process.
  if (known.size < 2000) known.set(name, found);
  return found;
}

function findTimeZone(name: string): string | null {
  if (name.toUpperCase() === "UTC") return "UTC";
  if (!zoneShape.test(name)) return null;
  const listed = timeZoneChoices().find((zone) => zone.toLowerCase() === name.toLowerCase());
  if (listed) return listed;
  try {
    const resolved = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
    return presentNames[resolved] ?? resolved;
  } catch {
    return null;
  }
}

/** True for a zone the portal can compute with: "UTC" or a region/city name of the IANA database. */
export function isTimeZone(name: string): boolean {
  return canonicalTimeZone(name) !== null;
}

let choices: readonly string[] | undefined;

/** All zones for a form: the common ones first, then the others by name. */
export function timeZoneChoices(): readonly string[] {
  if (choices) return choices;
  const common: ReadonlySet<string> = new Set(commonTimeZones);
  const others = Intl.supportedValuesOf("timeZone")
    .map((zone) => presentNames[zone] ?? zone)
    .filter((zone) => !common.has(zone))
    .sort();
  choices = [...commonTimeZones, ...new Set(others)];
  return choices;
}

/** Minutes by which the zone's clocks are ahead of UTC at this instant (negative: behind). */
export function offsetMinutes(timeZone: string, instant: Date): number {
  return tzOffset(timeZone, instant);
}

/** "UTC", "UTC+1", "UTC+5:45", "UTC−3". */
export function offsetLabel(minutes: number): string {
  if (minutes === 0) return "UTC";
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? "" : `:${String(size % 60).padStart(2, "0")}`;
  return `UTC${minutes > 0 ? "+" : "−"}${Math.floor(size / 60)}${rest}`;
}

/** "15:00", from minutes after midnight. */
export function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** What a wall clock and calendar in the zone show at this instant; minutes count from midnight. */
export function localTimeOf(instant: Date, timeZone: string): { day: PlainDay; minutes: number } {
  const local = new Date(instant.getTime() + offsetMinutes(timeZone, instant) * 60_000);
  return { day: dateToDay(local), minutes: local.getUTCHours() * 60 + local.getUTCMinutes() };
}

/**
 * What a local time means. Where clocks are put forward some times do not exist ("gap"; `instant` is the time shown by a
 * clock that was not put forward); where they are put back some happen twice ("fold").
 */
export type LocalReading =
  | { kind: "exact"; instant: Date }
  | { kind: "gap"; instant: Date }
  | { kind: "fold"; instant: Date; second: Date };

/**
 * The instant at which the zone's clocks show a local time.
 * @param minutes from midnight, 0 to 1439
 * @param timeZone a zone for which `isTimeZone` holds
 */
export function instantOf(day: PlainDay, minutes: number, timeZone: string): LocalReading {
  const wall = dayToDate(day).getTime() + minutes * 60_000;
  const before = offsetMinutes(timeZone, dayToDate(addDays(day, -1)));
  const after = offsetMinutes(timeZone, new Date(wall + 24 * 3_600_000));
  const candidates = [...new Set([before, after])]
    .map((offset) => new Date(wall - offset * 60_000))
    .filter((instant) => instant.getTime() + offsetMinutes(timeZone, instant) * 60_000 === wall)
    .sort((a, b) => a.getTime() - b.getTime());
  const [first, second] = candidates;
  if (!first) return { kind: "gap", instant: new Date(wall - before * 60_000) };
  return second ? { kind: "fold", instant: first, second } : { kind: "exact", instant: first };
}
