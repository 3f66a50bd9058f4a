import { talksToIcs } from "@/lib/feeds/calendar-ics";
import { feedLocale } from "@/lib/feeds/feed-locale";
import { talkEntry } from "@/lib/feeds/talk-entry";
import { taggedResponse } from "@/lib/http/tagged-response";
import { portalUrl } from "@/lib/mail/portal-url";
import { findPublicTalk } from "@/lib/talks/public-queries";
import { now } from "@/lib/time/clock";

/** `/talks/{slug}.ics`: one talk as a calendar file. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const [, slug] = /^([a-z0-9-]{1,200})\.ics$/.exec((await params).slug) ?? [];
  const talk = slug ? await findPublicTalk(slug, now()) : null;
  if (!talk || talk.schedule.precision === "unknown") return new Response("Not found", { status: 404 });
  const locale = feedLocale(new URL(request.url).searchParams);
  const body = talksToIcs([talkEntry(talk, new URL(portalUrl("/")).origin, locale)], {
    name: talk.title,
    locale,
    url: portalUrl(`/talks/${slug}.ics`),
  });
  return taggedResponse(request, {
    body,
    contentType: "text/calendar; charset=utf-8",
    headers: { "content-disposition": `attachment; filename="${slug}.ics"` },
  });
}
