import type { Locale } from "@/lib/i18n/locales";
import { fileEndings, mostBytes, mostBytesInAll, mostFiles } from "./allowed";

/** A size in words, in megabytes (of 1,048,576 bytes, as file managers count) or kilobytes. */
export function sizeText(bytes: number, locale: Locale): string {
  const inMegabytes = bytes >= 1024 * 1024;
  const value = inMegabytes ? bytes / (1024 * 1024) : Math.max(1, bytes / 1024);
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: inMegabytes ? "megabyte" : "kilobyte",
    unitDisplay: "short",
    maximumFractionDigits: value < 10 && inMegabytes ? 1 : 0,
  }).format(value);
}

/** What the sentences about files name: limits and endings. */
export function limitTexts(locale: Locale): { size: string; inAll: string; count: number; endings: string } {
  const endings = fileEndings.filter((ending) => ending !== "jpeg").map((ending) => ending.toUpperCase());
  return {
    size: sizeText(mostBytes, locale),
    inAll: sizeText(mostBytesInAll, locale),
    count: mostFiles,
    endings: new Intl.ListFormat(locale, { type: "conjunction" }).format(endings),
  };
}
