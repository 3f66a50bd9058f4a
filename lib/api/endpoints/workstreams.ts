import * as z from "zod";
import { listWorkstreams } from "@/lib/workstreams/queries";
import { type ListEndpoint, pageOf } from "../define-list";
import { address, objectiveList } from "../fields";
import { objectiveParameter } from "../parameters";
import { filterBy } from "../read-query";

const workstreamSchema = z.object({
  slug: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  mandate: z.string(),
  objectives: objectiveList,
  period: z.string().nullable(),
  coLeads: z.array(z.string()),
  /** How many public talks it leads. */
  talks: z.int(),
  /** Some of it was not compared with a published source. */
  unverified: z.boolean(),
  url: address,
});

function workstreamView(row: Awaited<ReturnType<typeof listWorkstreams>>[number], origin: string) {
  const { slug, number, title, mandate, objectives, coLeads, talks, unverified } = row;
  return {
    ...{ slug, number, title, mandate, objectives, period: row.period?.title ?? null, coLeads, talks, unverified },
    url: `${origin}/en/workstreams/${slug}`,
  };
}

const parameters = { objective: objectiveParameter } as const;

export const workstreamList: ListEndpoint<{ objective?: number }> = {
  name: "workstreams",
  record: "Workstream",
  item: workstreamSchema,
  parameters,
  readFilter: filterBy(parameters),
  async read({ objective }, range, origin) {
    const rows = await listWorkstreams();
    const found = rows.filter((row) => objective === undefined || row.objectives.includes(objective));
    const { total, items } = pageOf(found, range);
    return { total, items: items.map((row) => workstreamView(row, origin)) };
  },
};
