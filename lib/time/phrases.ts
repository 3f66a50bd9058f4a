import type { Locale } from "@/lib/i18n/locales";
import ar from "@/lib/i18n/messages/ar/time.json";
import en from "@/lib/i18n/messages/en/time.json";
import es from "@/lib/i18n/messages/es/time.json";
import fr from "@/lib/i18n/messages/fr/time.json";
import ru from "@/lib/i18n/messages/ru/time.json";
import zh from "@/lib/i18n/messages/zh/time.json";

type PhraseKey = keyof typeof en.format;

const phrases: Readonly<Record<Locale, Record<PhraseKey, string>>> = {
  ar: ar.format,
  zh: zh.format,
  en: en.format,
  fr: fr.format,
  ru: ru.format,
  es: es.format,
};

/**
 * A phrase around a date, from the group `format` of the messages `time`. Read here directly, since a date is put into
 * words in places without a translator too (calendar files, exports); the group therefore has plain `{names}` only.
 */
export function phrase(locale: Locale, key: PhraseKey, values: Record<string, string | number> = {}): string {
  return phrases[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
