import type { Locale } from "@/lib/i18n/locales";
import { formatDay } from "@/lib/time/format-days";
import { genevaZone, localTimeOf } from "@/lib/time/zones";

/** The day of an instant in Geneva, seat of the secretariat: "3 November 2026". */
export function formatDayIn(locale: Locale, instant: Date): string {
  return formatDay(locale, localTimeOf(instant, genevaZone).day);
}
