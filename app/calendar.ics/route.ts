import { talksToIcs } from "@/lib/feeds/calendar-ics";
import { feedLocale } from "@/lib/feeds/feed-locale";
import { talkEntry } from "@/lib/feeds/talk-entry";
import { taggedResponse } from "@/lib/http/tagged-response";
import { translatorFor } from "@/lib/i18n/translator";
import { portalUrl } from "@/lib/mail/portal-url";
import { feedTalks } from "@/lib/talks/calendar";
import { calendarQuery, readCalendarFilter } from "@/lib/talks/calendar-filter";

/** The calendar as a file that programs subscribe to; the calendar's filters apply. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const { filter } = readCalendarFilter(Object.fromEntries(query));
  const locale = feedLocale(query);
  const [talks, t] = await Promise.all([feedTalks(filter), translatorFor(locale)]);
  const address = calendarQuery(filter).toString();
  const body = talksToIcs(
    talks.map((talk) => talkEntry(talk, new URL(portalUrl("/")).origin, locale)),
    { name: t("calendar.title"), locale, url: portalUrl(`/calendar.ics${address ? `?${address}` : ""}`) },
  );
  return taggedResponse(request, { body, contentType: "text/calendar; charset=utf-8" });
}
