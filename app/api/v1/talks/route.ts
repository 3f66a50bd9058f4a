import { jsonResponse } from "@/lib/api/json-response";
import { talkLineView } from "@/lib/api/talk-view";
import { readPage } from "@/lib/http/read-page";
import { portalUrl } from "@/lib/mail/portal-url";
import { filteredCalendar, talksPerPage } from "@/lib/talks/calendar";
import { readCalendarFilter } from "@/lib/talks/calendar-filter";

/** `/api/v1/talks`: the talks that a filter finds, a page at a time. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const { filter, ignored } = readCalendarFilter(Object.fromEntries(query));
  const page = readPage(query.get("page") ?? undefined);
  const { total, talks } = await filteredCalendar(filter, page);
  const { origin } = new URL(portalUrl("/"));
  return jsonResponse(request, {
    total,
    page,
    perPage: talksPerPage,
    ignoredFilters: ignored,
    talks: talks.map((talk) => talkLineView(talk, origin)),
  });
}
