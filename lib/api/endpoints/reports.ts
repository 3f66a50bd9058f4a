import * as z from "zod";
import { audiences } from "@/lib/reference/talk-terms";
import { type CalendarFilter, readCalendarFilter } from "@/lib/talks/calendar-filter";
import { filterWhere } from "@/lib/talks/filter-where";
import { countPublicTalks, listPublicTalks, type TalkLine } from "@/lib/talks/public-queries";
import { now } from "@/lib/time/clock";
import type { ListEndpoint } from "../define-list";
import { address, instant, iso, objectiveList, scheduleSchema, scheduleView, talkRefSchema } from "../fields";
import { calendarParameters } from "../parameters";

const reportSchema = z.object({
  talk: talkRefSchema,
  objectives: objectiveList,
  audience: z.enum(audiences),
  chathamHouse: z.boolean(),
  schedule: scheduleSchema,
  publishedAt: instant.nullable(),
  example: z.boolean(),
  /** The talk with its whole report, as data. */
  data: address,
  pdf: address,
  url: address,
});

function reportView(talk: TalkLine, origin: string): z.infer<typeof reportSchema> {
  return {
    talk: { slug: talk.slug, title: talk.title },
    objectives: talk.objectives,
    audience: talk.audience,
    chathamHouse: talk.chathamHouse,
    schedule: scheduleView(talk.schedule),
    publishedAt: iso(talk.report?.publishedAt ?? null),
    example: talk.example,
    data: `${origin}/api/v1/talks/${talk.slug}`,
    pdf: `${origin}/talks/${talk.slug}/summary-report.en.pdf`,
    url: `${origin}/en/talks/${talk.slug}`,
  };
}

/** The filters of the calendar find the talk on which a report reports. */
export const reportList: ListEndpoint<CalendarFilter> = {
  name: "reports",
  record: "Report",
  item: reportSchema,
  parameters: calendarParameters,
  readFilter: readCalendarFilter,
  async read(filter, range, origin) {
    const where = { AND: [await filterWhere(filter), { report: { status: "published" as const } }] };
    const [total, talks] = await Promise.all([
      countPublicTalks(where),
      listPublicTalks(where, now(), { ...range, newestFirst: true }),
    ]);
    return { total, items: talks.map((talk) => reportView(talk, origin)) };
  },
};
