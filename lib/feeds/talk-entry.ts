import { isLocale, type Locale } from "@/lib/i18n/locales";
import type { TalkLine } from "@/lib/talks/public-queries";
import type { CalendarEntry } from "./calendar-ics";

/** A public talk as an entry of a calendar. @param origin address of the portal, without a path */
export function talkEntry(
  talk: Omit<TalkLine, "conceptNote" | "report">,
  origin: string,
  locale: Locale,
): CalendarEntry {
  const [language] = talk.languages;
  return {
    id: talk.id,
    title: talk.title,
    ...(talk.summary ? { summary: talk.summary } : {}),
    date: talk.schedule,
    status: talk.status,
    sequence: talk.sequence,
    updatedAt: talk.updatedAt,
    ...(talk.venue ? { location: talk.venue } : {}),
    url: `${origin}/${locale}/talks/${talk.slug}`,
    categories: ["GCM Talks", ...talk.objectives.map((number) => `GCM ${number}`)],
    language: isLocale(language) && talk.languages.length === 1 ? language : "en",
  };
}
