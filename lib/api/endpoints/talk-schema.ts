import * as z from "zod";
import { noteContentSchema } from "@/lib/concept-notes/schema";
import { audiences, talkFormats, talkKinds, talkLevels } from "@/lib/reference/talk-terms";
import { reportContentSchema } from "@/lib/reports/schema";
import { talkStages } from "@/lib/talks/stage";
import { talkStates } from "@/lib/talks/workflow";
import { address, instant, language, objectiveList, region, scheduleSchema } from "../fields";

/** What a talk says in a list and on its own alike. Empty or null is also what the public may not know. */
const facts = z.object({
  slug: z.string(),
  title: z.string(),
  /** Of title and summary. */
  language,
  kind: z.enum(talkKinds),
  level: z.enum(talkLevels),
  regions: z.array(region),
  countries: z.array(z.string().length(2)),
  objectives: objectiveList,
  workstream: z.string().nullable(),
  audience: z.enum(audiences),
  chathamHouse: z.boolean(),
  format: z.enum(talkFormats).nullable(),
  venue: z.string().nullable(),
  languages: z.array(z.string()),
  schedule: scheduleSchema,
  stage: z.enum(talkStages),
  status: z.enum(talkStates),
  registration: z.object({
    open: z.boolean(),
    seatsInPerson: z.int().nullable(),
    seatsOnline: z.int().nullable(),
    waitlist: z.boolean(),
  }),
  organizers: z.array(z.object({ name: z.string(), lead: z.boolean() })),
  example: z.boolean(),
  source: z.string().nullable(),
  unconfirmed: z.array(z.string()),
  url: address,
  updatedAt: instant,
});

/** A talk in a list: facts, and whether note and report are published. */
export const talkLineSchema = z.object({
  ...facts.shape,
  conceptNote: z.object({ version: z.int(), publishedAt: instant.nullable() }).nullable(),
  summaryReport: z.object({ publishedAt: instant.nullable() }).nullable(),
});

/** The whole public record of a talk. */
export const talkSchema = z.object({
  ...facts.shape,
  summary: z.string().nullable(),
  translations: z.array(
    z.object({ language, title: z.string(), summary: z.string().nullable(), outdated: z.boolean() }),
  ),
  conceptNote: z
    .object({
      version: z.int(),
      language,
      publishedAt: instant.nullable(),
      content: noteContentSchema,
      pdf: address,
    })
    .nullable(),
  agenda: z.array(z.object({ minutes: z.int(), kind: z.string(), title: z.string(), details: z.string() })),
  speakers: z.array(z.object({ name: z.string(), affiliation: z.string(), role: z.string() })),
  summaryReport: z
    .object({ language, publishedAt: instant.nullable(), content: reportContentSchema, pdf: address })
    .nullable(),
  recordings: z.array(z.object({ language: z.string(), url: address, description: z.string() })),
  practices: z.array(z.object({ slug: z.string(), title: z.string(), status: z.string() })),
  pledges: z.array(
    z.object({ reference: z.string(), title: z.string(), organization: z.string(), status: z.string() }),
  ),
});
