import type { Locale } from "./locales";

/** The tag for `Intl`. Arabic with the digits 0–9, which the Organization's web pages use, whatever the machine prefers. */
export function intlTag(locale: Locale): string {
  return locale === "ar" ? "ar-u-nu-latn" : locale;
}

/** A number with the separators of the language: 1,234.5 · 1 234,5 · 1.234,5. */
export function formatNumber(locale: Locale, value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(intlTag(locale), options).format(value);
}

/** A list in a sentence: "Chad, Mali and Niger", in English without the comma before "and", as the Organization writes. */
export function formatList(
  locale: Locale,
  items: readonly string[],
  type: Intl.ListFormatType = "conjunction",
): string {
  return new Intl.ListFormat(locale === "en" ? "en-GB" : intlTag(locale), { type, style: "long" }).format(items);
}

/** The size of a file, with a unit that people read: "2.4 MB". `bytes` counts single bytes. */
export function formatFileSize(locale: Locale, bytes: number): string {
  if (bytes < 1000) return formatNumber(locale, bytes, { style: "unit", unit: "byte", unitDisplay: "long" });
  const [unit, divisor] = bytes < 1_000_000 ? ["kilobyte", 1000] : ["megabyte", 1_000_000];
  return formatNumber(locale, Number(bytes) / Number(divisor), {
    style: "unit",
    unit: String(unit),
    unitDisplay: "short",
    maximumFractionDigits: 1,
  });
}

/** Orders names as a reader of the language expects them. */
export function compareNames(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(locale, { sensitivity: "base", numeric: true }).compare;
}
