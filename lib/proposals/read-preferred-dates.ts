import type { Locale } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { dateFieldsOf, readDateFields } from "@/lib/time/date-fields";
import type { DateValue } from "@/lib/time/date-value";
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

interface TypedDate {
  words: string;
  startTime: string;
  endTime: string;
}

/** Reads the dates of the form as they would be saved; rows that are empty are left out. Writes nothing and looks at no record. */
export async function readPreferredDates(form: FormData, locale: Locale): Promise<DateReading[]> {
  const typed = (name: string, max: number = limits.words): string => {
    const value = form.get(name);
    return typeof value === "string" ? value.slice(0, max).trim() : "";
  };
  const rows = Array.from({ length: preferredDateCount }, (_, index) => ({
    words: typed(`dates.${index}.words`),
    startTime: typed(`dates.${index}.startTime`, limits.time),
    endTime: typed(`dates.${index}.endTime`, limits.time),
  }));
  return readings(rows, typed("timeZone", 64), locale);
}

/** The same for dates as they are saved. */
export async function readSavedDates(dates: readonly DateValue[], locale: Locale): Promise<DateReading[]> {
  const zone = dates.find((date) => date.timeZone !== null)?.timeZone ?? "";
  return readings(dates.map(dateFieldsOf), zone, locale);
}

async function readings(rows: readonly TypedDate[], timeZone: string, locale: Locale): Promise<DateReading[]> {
  const t = await translatorFor(locale);
  return rows.flatMap(({ words, startTime, endTime }, index): DateReading[] => {
    if (words === "" && startTime === "" && endTime === "") return [];
    const read = readDateFields({ words, startTime, endTime, timeZone });
    return read.ok
      ? [{ index, understood: formatDateValue(read.value, locale), remarks: read.warnings.map((one) => t.say(one)) }]
      : [{ index, understood: null, remarks: Object.values(read.errors).map((one) => t.say(one)) }];
  });
}
