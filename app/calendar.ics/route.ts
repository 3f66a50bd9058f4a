import { talksToIcs } from "@/lib/feeds/calendar-ics";
import { feedLocale } from "@/lib/feeds/feed-locale";
import { talkEntry } from "@/lib/feeds/talk-entry";
import { queryRecord } from "@/lib/http/query-record";
import { forEverySite, readOnly } from "@/lib/http/read-only";
import { taggedResponse } from "@/lib/http/tagged-response";
import { translatorFor } from "@/lib/i18n/translator";
import { portalOrigin, portalUrl } from "@/lib/mail/portal-url";
import { calendarQuery, readCalendarFilter } from "@/lib/talks/calendar-filter";
import { feedTalks } from "@/lib/talks/feed-talks";

/** The calendar as a file that programs subscribe to; the calendar's filters apply. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const { filter } = readCalendarFilter(queryRecord(query));
  const locale = feedLocale(query);
  const [talks, t] = await Promise.all([feedTalks(filter), translatorFor(locale)]);
  const reader = { locale, t, origin: portalOrigin() };
  const address = calendarQuery(filter).toString();
  const body = talksToIcs(
    talks.map(({ talk, lastKnown }) => talkEntry(talk, reader, lastKnown)),
    { name: t("calendar.title"), locale, url: portalUrl(`/calendar.ics${address ? `?${address}` : ""}`) },
  );
  return taggedResponse(request, { body, contentType: "text/calendar; charset=utf-8", headers: forEverySite });
}

export const { OPTIONS, POST, PUT, PATCH, DELETE } = readOnly;
