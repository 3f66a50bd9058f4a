import type { Locale } from "@/lib/i18n/locales";
import { formatDateValue } from "@/lib/time/format-date-value";
import { titleIn } from "@/lib/translations/in-language";
import type { NewsItem } from "./read-news";
import type { Reader } from "./talk-entry";

/** A piece of news as a reader of one language gets it, all of it plain text. */
export interface NewsText {
  /** A name for ever, which is no address: pages may move. */
  id: string;
  title: string;
  lines: string[];
  url: string;
  at: Date;
  /** Language of the talk's title. */
  language: Locale;
}

export function newsText({ id, kind, at, talk, schedule, before, reason }: NewsItem, reader: Reader): NewsText {
  const { t, locale, origin } = reader;
  const { text, lang } = titleIn(talk, locale);
  const title = kind === "postponed" || kind === "cancelled" ? `feeds.title.${kind}` : `feeds.news.${kind}`;
  const lines = [
    kind === "cancelled" ? "" : t("feeds.news.when", { date: formatDateValue(schedule, locale) }),
    before && t("feeds.news.before", { date: formatDateValue(before, locale) }),
    reason && t("feeds.reason", { reason }),
  ];
  return {
    id: `urn:uuid:${id}`,
    title: xmlText(t(title, { title: text })),
    lines: lines.flatMap((line) => (line ? [xmlText(line)] : [])),
    url: `${origin}/${locale}/talks/${talk.slug}`,
    at,
    language: lang,
  };
}

/** Without the characters that XML has no place for, not even escaped. */
function xmlText(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}
