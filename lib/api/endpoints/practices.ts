import * as z from "zod";
import { listOpenPractices, type OpenPractice, type OpenPracticeFilter } from "@/lib/practices/open-practices";
import { publicPracticeStates } from "@/lib/practices/workflow";
import type { ListEndpoint } from "../define-list";
import { address, instant, iso, objectiveList, talkRef, talkRefSchema } from "../fields";
import { calendarParameters, objectiveParameter } from "../parameters";
import { filterBy } from "../read-query";

const practiceSchema = z.object({
  slug: z.string(),
  title: z.string(),
  status: z.enum(publicPracticeStates),
  implementer: z.string(),
  summary: z.string(),
  lessons: z.string(),
  replication: z.string(),
  objectives: objectiveList,
  principles: z.array(z.string()),
  countries: z.array(z.string().length(2)),
  /** Its place in the Repository of Practices, once it is there. */
  hubUrl: z.string().nullable(),
  talk: talkRefSchema.nullable(),
  example: z.boolean(),
  url: address,
  updatedAt: instant,
});

function practiceView({ talk, updatedAt, ...practice }: OpenPractice, origin: string) {
  return {
    ...practice,
    talk: talkRef(talk),
    url: `${origin}/en/practices/${practice.slug}`,
    updatedAt: iso(updatedAt),
  };
}

const parameters = { objective: objectiveParameter, country: calendarParameters.country } as const;

export const practiceList: ListEndpoint<OpenPracticeFilter> = {
  name: "practices",
  record: "Practice",
  item: practiceSchema,
  parameters,
  readFilter: filterBy(parameters),
  async read(filter, range, origin) {
    const { total, practices } = await listOpenPractices(filter, range);
    return { total, items: practices.map((practice) => practiceView(practice, origin)) };
  },
};
