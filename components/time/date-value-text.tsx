import { getLocale } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import type { DateValue } from "@/lib/time/date-value";
import { formatDateValue } from "@/lib/time/format-date-value";

/** A date in words, as exactly as it is known, for people and for programs that read the page. */
export async function DateValueText({ value }: { value: DateValue }) {
  const text = formatDateValue(value, (await getLocale()) as Locale);
  const machine = value.start?.toISOString() ?? (value.precision === "day" ? value.windowStart : undefined);
  return machine ? <time dateTime={machine}>{text}</time> : <span>{text}</span>;
}
