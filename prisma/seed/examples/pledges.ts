import { noteIntention } from "@/lib/follow-ups/note-intention";
import { noteIntentionSchema } from "@/lib/follow-ups/schema";
import { confirmPledge } from "@/lib/pledges/confirm-pledge";
import { submitPledgeSchema, updatePledgeSchema } from "@/lib/pledges/schema";
import { submitPledge } from "@/lib/pledges/submit-pledge";
import { updatePledge } from "@/lib/pledges/update-pledge";
import { withdrawPledge } from "@/lib/pledges/withdraw-pledge";
import type { ExamplePersonName } from "../data/example-people";
import { type Story, uuidOf } from "./story";

export interface ExamplePledge {
  title: string;
  /** 300 to 3,000 characters, as the form asks. */
  description: string;
  forms: readonly string[];
  objectives: readonly number[];
  principles?: readonly string[];
  measure: string;
  partners?: readonly string[];
  /** Days of the period, counted from the present one. */
  from?: number;
  until?: number;
}

/** Notes a pledge voiced at a held talk by the organization for which the person acts. */
export async function voiceIntention(
  story: Story,
  talk: string,
  voiced: { title: string; description: string; objectives: readonly number[]; by: ExamplePersonName },
  noted: { who: ExamplePersonName; days: number; due: number },
): Promise<string> {
  const submissionId = uuidOf(`intention ${voiced.title}`);
  const ctx = story.as(noted.who, noted.days);
  const input = noteIntentionSchema.parse({
    ...voiced,
    submissionId,
    slug: talk,
    organizationId: story.actors[voiced.by].focalPointOf[0],
    ownerId: ctx.actor.personId,
    dueOn: story.day(noted.due),
  });
  await noteIntention(input, ctx);
  const { reference } = await story.db.pledge.findUniqueOrThrow({ where: { submissionKey: submissionId } });
  return reference;
}

/** The focal point submits a pledge: a new one, or the intention of this reference. Returns its reference. */
export async function submit(
  story: Story,
  who: ExamplePersonName,
  days: number,
  pledge: ExamplePledge,
  intention = "",
): Promise<string> {
  const ctx = story.as(who, days);
  const input = submitPledgeSchema.parse({
    ...pledge,
    reference: intention,
    submissionId: uuidOf(`pledge ${pledge.title}`),
    organizationId: ctx.actor.focalPointOf[0],
    periodStart: pledge.from === undefined ? "" : story.day(pledge.from),
    periodEnd: pledge.until === undefined ? "" : story.day(pledge.until),
    partners: (pledge.partners ?? []).join("\n"),
    contactName: ctx.actor.name,
    contactEmail: ctx.actor.email,
  });
  const { reference } = await submitPledge(input, ctx);
  return reference;
}

export async function confirmBy(story: Story, reference: string, days: number, confirmation: string): Promise<void> {
  await confirmPledge({ ...(await pledgeRef(story, reference)), confirmation }, story.as("secretariat", days));
}

/** The focal point reports on a pledge. */
export async function reportOn(
  story: Story,
  reference: string,
  who: ExamplePersonName,
  days: number,
  report: { body: string; status: "unchanged" | "in_progress" | "fulfilled" },
): Promise<void> {
  const submissionId = uuidOf(`update ${reference} ${report.body}`);
  const input = updatePledgeSchema.parse({ ...(await pledgeRef(story, reference)), ...report, submissionId });
  await updatePledge(input, story.as(who, days));
}

export async function withdraw(
  story: Story,
  reference: string,
  who: ExamplePersonName,
  days: number,
  reason: string,
): Promise<void> {
  await withdrawPledge({ ...(await pledgeRef(story, reference)), reason }, story.as(who, days));
}

async function pledgeRef(story: Story, reference: string): Promise<{ reference: string; version: number }> {
  return story.db.pledge.findUniqueOrThrow({ where: { reference }, select: { reference: true, version: true } });
}
