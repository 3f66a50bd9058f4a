import * as z from "zod";
import { regionIds } from "@/lib/reference/regions";
import { listReviews, type ReviewView } from "@/lib/reviews/queries";
import { type ListEndpoint, pageOf } from "../define-list";
import { address, region, scheduleSchema, scheduleView } from "../fields";
import { wholeNumber } from "../parameters";
import { filterBy } from "../read-query";

const reviewSchema = z.object({
  round: z.int(),
  roundTitle: z.string(),
  region,
  place: z.string().nullable(),
  format: z.string().nullable(),
  organizers: z.array(z.string()),
  chairs: z.array(z.string()),
  participants: z.string().nullable(),
  steps: z.array(
    z.object({
      kind: z.string(),
      /** What was planned once; what holds has `false`. */
      planned: z.boolean(),
      schedule: scheduleSchema,
      note: z.string().nullable(),
      source: z.string().nullable(),
    }),
  ),
  source: z.string().nullable(),
  unconfirmed: z.array(z.string()),
  url: address,
});

function reviewView(review: ReviewView, origin: string) {
  return {
    round: review.roundNumber,
    roundTitle: review.round.title,
    region: review.region,
    place: review.place || null,
    format: review.format || null,
    organizers: review.organizers,
    chairs: review.chairs,
    participants: review.participants || null,
    steps: review.milestones.map(({ kind, planned, date, note, source }) => ({
      ...{ kind, planned, schedule: scheduleView(date), note: note || null, source: source || null },
    })),
    source: review.source,
    unconfirmed: review.unverifiedFields,
    url: `${origin}/en/regional-reviews/${review.roundNumber}/${review.region}`,
  };
}

const parameters = { region: z.enum(regionIds), round: wholeNumber(1, 99) } as const;

export const reviewList: ListEndpoint<{ region?: string; round?: number }> = {
  name: "regional-reviews",
  record: "RegionalReview",
  item: reviewSchema,
  parameters,
  readFilter: filterBy(parameters),
  async read(filter, range, origin) {
    const rows = (await listReviews()).filter(
      (row) =>
        (filter.region === undefined || row.region === filter.region) &&
        (filter.round === undefined || row.roundNumber === filter.round),
    );
    const { total, items } = pageOf(rows, range);
    return { total, items: items.map((row) => reviewView(row, origin)) };
  },
};
