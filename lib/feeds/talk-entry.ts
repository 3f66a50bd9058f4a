import type { Locale } from "@/lib/i18n/locales";
import type { Translator } from "@/lib/i18n/translator";
import type { TalkLine } from "@/lib/talks/public-queries";
import type { DateValue } from "@/lib/time/date-value";
import { formatDateValue } from "@/lib/time/format-date-value";
import { summaryIn, titleIn } from "@/lib/translations/in-language";
import type { CalendarEntry } from "./calendar-ics";

/** For whom an entry is written. */
export interface Reader {
  locale: Locale;
  /** Says messages in that language. */
  t: Translator;
  /** Address of the portal, without a path. */
  origin: string;
}

/**
 * A public talk as an entry of a calendar. A talk that was put off and has no new date stays on the day it had, marked so:
 * an entry that vanished would tell its subscribers nothing.
 * @param lastKnown the date it had last, where it has none now
 */
export function talkEntry(
  talk: Omit<TalkLine, "conceptNote" | "report">,
  reader: Reader,
  lastKnown: DateValue | null = null,
): CalendarEntry {
  const { locale, origin } = reader;
  const title = titleIn(talk, locale);
  const summary = summaryIn(talk, locale).text;
  return {
    id: talk.id,
    title: titleOf(title.text, talk.status, reader),
    ...(summary ? { summary } : {}),
    date: lastKnown ?? talk.schedule,
    isFormerDate: lastKnown !== null,
    status: talk.status,
    ...remarkOf(talk, reader, lastKnown),
    sequence: talk.sequence,
    updatedAt: talk.updatedAt,
    ...(talk.venue ? { location: talk.venue } : {}),
    url: `${origin}/${locale}/talks/${talk.slug}`,
    categories: ["GCM Talks", ...talk.objectives.map((number) => `GCM ${number}`)],
    language: title.lang,
  };
}

/** Programs show STATUS in many ways or not at all, but each of them shows the title. */
function titleOf(title: string, status: TalkLine["status"], { t }: Reader): string {
  return status === "postponed" || status === "cancelled" ? t(`feeds.title.${status}`, { title }) : title;
}

function remarkOf(
  { status, statusReason }: Pick<TalkLine, "status" | "statusReason">,
  { t, locale }: Reader,
  lastKnown: DateValue | null,
): { remark?: string } {
  const was = lastKnown && t(`feeds.was.${status}`, { date: formatDateValue(lastKnown, locale) });
  const remark = [was, statusReason && t("feeds.reason", { reason: statusReason })].filter(Boolean).join("\n");
  return remark === "" ? {} : { remark };
}
