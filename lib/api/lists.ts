import type * as z from "zod";
import { objectiveListing } from "./endpoints/objectives";
import { pledgeList } from "./endpoints/pledges";
import { practiceList } from "./endpoints/practices";
import { reviewList } from "./endpoints/regional-reviews";
import { reportList } from "./endpoints/reports";
import { talkList } from "./endpoints/talks";
import { workstreamList } from "./endpoints/workstreams";
import type { Parameters } from "./parameters";

/** What the description of the API says of a list. */
export interface DescribedList {
  name: string;
  record: string;
  item: z.ZodObject;
  parameters: Parameters;
}

/** Every list of version 1, in the order in which people read of them. */
export const lists: readonly DescribedList[] = [
  talkList,
  reportList,
  pledgeList,
  practiceList,
  workstreamList,
  reviewList,
  objectiveListing,
];
