import * as z from "zod";
import { objectives } from "@/lib/reference/objectives";
import { type ListEndpoint, pageOf } from "../define-list";
import { filterBy } from "../read-query";

const objectiveSchema = z.object({
  number: z.int(),
  title: z.string(),
  shortTitle: z.string(),
  /** Round table of the Forum, 1 to 4. */
  roundTable: z.int(),
  /** Title and short title were compared with a published text. */
  verified: z.boolean(),
});

export const objectiveListing: ListEndpoint<Record<never, never>> = {
  name: "objectives",
  record: "Objective",
  item: objectiveSchema,
  parameters: {},
  readFilter: filterBy({}),
  async read(_filter, range) {
    const { total, items } = pageOf(objectives, range);
    return {
      total,
      items: items.map(({ number, title, shortTitle, roundTable, verify, ...checked }) => ({
        ...{ number, title, shortTitle, roundTable },
        verified: !verify && checked.titleChecked === true && checked.shortTitleChecked === true,
      })),
    };
  },
};
