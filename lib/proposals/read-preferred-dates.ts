import type { Locale } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { readDateFields } from "@/lib/time/date-fields";
import { formatDateValue } from "@/lib/time/format-date-value";
import { limits, preferredDateCount } from "./schema";

/** What was understood of one preferred date, in the reader's language. */
export interface DateReading {
  /** Position in the form, from 0. */
  index: number;
  /** The date as it was understood; null when it cannot be read. */
  understood: string | null;
  /** What had to be assumed, or what is wrong with it. */
  remarks: string[];
}

/** Reads the dates of the form as they would be saved; rows that are empty are left out. Writes nothing and looks at no record. */
export async function readPreferredDates(form: FormData, locale: Locale): Promise<DateReading[]> {
  const t = await translatorFor(locale);
  const typed = (name: string, max: number = limits.words): string => {
    const value = form.get(name);
    return typeof value === "string" ? value.slice(0, max).trim() : "";
  };
  const timeZone = typed("timeZone", 64);
  const readings: DateReading[] = [];
  for (let index = 0; index < preferredDateCount; index += 1) {
    const [words, startTime, endTime] = [
      typed(`dates.${index}.words`),
      typed(`dates.${index}.startTime`, limits.time),
      typed(`dates.${index}.endTime`, limits.time),
    ];
    if (words === "" && startTime === "" && endTime === "") continue;
    const read = readDateFields({ words, startTime, endTime, timeZone });
    readings.push(
      read.ok
        ? { index, understood: formatDateValue(read.value, locale), remarks: read.warnings.map((one) => t.say(one)) }
        : { index, understood: null, remarks: Object.values(read.errors).map((one) => t.say(one)) },
    );
  }
  return readings;
}
