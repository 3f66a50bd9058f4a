import { talksToIcs } from "@/lib/feeds/calendar-ics";
import { feedLocale } from "@/lib/feeds/feed-locale";
import { talkEntry } from "@/lib/feeds/talk-entry";
import { forEverySite, readOnly } from "@/lib/http/read-only";
import { taggedResponse } from "@/lib/http/tagged-response";
import { translatorFor } from "@/lib/i18n/translator";
import { portalOrigin, portalUrl } from "@/lib/mail/portal-url";
import { findPublicTalk, type TalkPage } from "@/lib/talks/public-queries";
import { now } from "@/lib/time/clock";
import type { DateValue } from "@/lib/time/date-value";
import { titleIn } from "@/lib/translations/in-language";

/** `/talks/{slug}.ics`: one talk as a calendar file. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const [, slug] = /^([a-z0-9-]{1,200})\.ics$/.exec((await params).slug) ?? [];
  const talk = slug ? await findPublicTalk(slug, now()) : null;
  if (!talk) return notHere();
  const lastKnown = lastKnownDate(talk);
  if (talk.schedule.precision === "unknown" && !lastKnown) return notHere();
  const locale = feedLocale(new URL(request.url).searchParams);
  const reader = { locale, t: await translatorFor(locale), origin: portalOrigin() };
  const body = talksToIcs([talkEntry(talk, reader, lastKnown)], {
    name: titleIn(talk, locale).text,
    locale,
    url: portalUrl(`/talks/${slug}.ics`),
  });
  return taggedResponse(request, {
    body,
    contentType: "text/calendar; charset=utf-8",
    headers: { "content-disposition": `attachment; filename="${slug}.ics"`, ...forEverySite },
  });
}

/** The date that a talk had last, where it was put off or cancelled and has none now. */
function lastKnownDate({ schedule, status, scheduleChanges }: TalkPage): DateValue | null {
  if (schedule.precision !== "unknown" || (status !== "postponed" && status !== "cancelled")) return null;
  return scheduleChanges.find(({ before }) => before.precision !== "unknown")?.before ?? null;
}

function notHere(): Response {
  return new Response("404 Not Found\n", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
}

export const { OPTIONS, POST, PUT, PATCH, DELETE } = readOnly;
