import { latinWords } from "@/lib/i18n/latin-words";
import type { DateValue } from "@/lib/time/date-value";

/** Longest part of an address that comes from a title; enough to recognize the talk by. */
const maxTitleLength = 60;

/**
 * The first choice for the address of a talk: its title in plain letters, then year and month where they are known.
 * A title without Latin letters gives "talk"; two talks may want the same, so the caller finds a free one.
 */
export function talkSlug(title: string, schedule: DateValue): string {
  const month = ["unknown", "year", "quarter"].includes(schedule.precision) ? null : schedule.windowStart?.slice(0, 7);
  const year = schedule.windowStart?.slice(0, 4);
  const words = latinWords(title, maxTitleLength);
  return [words || "talk", month ?? year].filter(Boolean).join("-");
}
