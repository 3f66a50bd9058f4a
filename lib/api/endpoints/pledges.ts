import * as z from "zod";
import { listOpenPledges, type OpenPledge, type OpenPledgeFilter } from "@/lib/pledges/open-pledges";
import { publicPledgeStates } from "@/lib/pledges/workflow";
import { organizationKinds } from "@/lib/reference/organization-kinds";
import { pledgeForms } from "@/lib/reference/pledge-forms";
import { dateToDay } from "@/lib/time/plain-day";
import type { ListEndpoint } from "../define-list";
import { address, day, instant, iso, objectiveList, talkRef, talkRefSchema } from "../fields";
import { calendarParameters, objectiveParameter } from "../parameters";
import { filterBy } from "../read-query";

const status = z.enum(publicPledgeStates);

const pledgeSchema = z.object({
  reference: z.string(),
  title: z.string(),
  status,
  organization: z.object({
    name: z.string(),
    kind: z.enum(organizationKinds),
    country: z.string().length(2).nullable(),
  }),
  partners: z.array(z.string()),
  forms: z.array(z.enum(pledgeForms)),
  objectives: objectiveList,
  principles: z.array(z.string()),
  description: z.string(),
  measure: z.string().nullable(),
  periodStart: day.nullable(),
  periodEnd: day.nullable(),
  confirmedAt: instant.nullable(),
  updates: z.array(z.object({ reportedOn: day, status: z.string(), text: z.string() })),
  talk: talkRefSchema.nullable(),
  example: z.boolean(),
  url: address,
  updatedAt: instant,
});

function pledgeView(pledge: OpenPledge, origin: string) {
  const { reference, title, organization, forms, objectives, principles, description, example } = pledge;
  return {
    ...{ reference, title, status: pledge.status, organization },
    partners: pledge.partners.map(({ name }) => name),
    ...{ forms, objectives, principles, description },
    measure: pledge.measure || null,
    periodStart: pledge.periodStart && dateToDay(pledge.periodStart),
    periodEnd: pledge.periodEnd && dateToDay(pledge.periodEnd),
    confirmedAt: iso(pledge.confirmedAt),
    updates: pledge.updates.map((update) => ({
      reportedOn: dateToDay(update.reportedOn),
      status: update.status,
      text: update.body,
    })),
    talk: talkRef(pledge.talk),
    example,
    url: `${origin}/en/pledges/${reference}`,
    updatedAt: iso(pledge.updatedAt),
  };
}

const parameters = {
  objective: objectiveParameter,
  form: z.enum(pledgeForms),
  status,
  country: calendarParameters.country,
} as const;

export const pledgeList: ListEndpoint<OpenPledgeFilter> = {
  name: "pledges",
  record: "Pledge",
  item: pledgeSchema,
  parameters,
  readFilter: filterBy(parameters),
  async read(filter, range, origin) {
    const { total, pledges } = await listOpenPledges(filter, range);
    return { total, items: pledges.map((pledge) => pledgeView(pledge, origin)) };
  },
};
