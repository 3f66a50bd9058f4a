import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { createProposal } from "@/lib/proposals/create-proposal";
import { saveSection } from "@/lib/proposals/save-section";
import { saveSectionSchema } from "@/lib/proposals/schema";
import { submitProposal } from "@/lib/proposals/submit-proposal";
import { contextOf } from "./people";

/** The answers of the real introductory talk on missing migrants, a page each, as a form would send them. */
export const missingMigrantsAnswers = {
  organizers: {
    organizationName: "United Nations Network on Migration",
    contactName: "Amal Example",
    contactEmail: "amal@example.org",
  },
  talk: {
    title: "Actionable recommendations on missing migrants",
    mandate: "Paragraph 76 of the International Migration Review Forum Progress Declaration.",
    objective: "To brief stakeholders on the scope and workplan of the workstream.",
    guidingQuestions: "Which format and modality can ensure a comprehensive consultation process?",
    expectedOutcomes: "Thematic priorities for the recommendations.",
  },
  scope: {
    level: "global",
    regions: ["africa", "lac"],
    countries: ["CO"],
    primaryObjective: 8,
    secondaryObjectives: [3, 7, 23],
    principles: ["f"],
  },
  dates: {
    dates: [{ words: "23 March 2027", startTime: "15:00", endTime: "16:30" }, { words: "week of 5 April 2027" }],
    timeZone: "Europe/Zurich",
  },
  format: {
    format: "hybrid",
    venue: "IOM Headquarters, Geneva",
    audience: "open",
    chathamHouse: false,
    languages: ["en", "fr", "es"],
  },
  speakers: { speakers: "Two experts, one representative of families", inclusion: "Two of three are women" },
} as const;

export type Answers = { [Section in keyof typeof missingMigrantsAnswers]: Record<string, unknown> };

/** Begins a draft and leaves it empty. */
export async function makeDraft(author: Actor): Promise<{ id: string; version: number }> {
  const { id } = await createProposal({ submissionId: randomUUID() }, contextOf(author));
  return { id, version: 1 };
}

/** The organizations that join it, named only. */
export const missingMigrantsOrganizers = ["ICRC", "IFRC", "IOM", "UNHCR"] as const;

/** Begins a draft, names who joins and answers every page; name the answers that differ. */
export async function makeAnsweredDraft(
  author: Actor,
  differing: Partial<Answers> = {},
): Promise<{ id: string; version: number }> {
  let { id, version } = await makeDraft(author);
  await db.proposalOrganizer.createMany({
    data: missingMigrantsOrganizers.map((name, position) => ({ proposalId: id, position, name })),
  });
  for (const [section, answers] of Object.entries(missingMigrantsAnswers)) {
    const changed = differing[section as keyof Answers];
    const input = saveSectionSchema.parse({ id, version, section, ...answers, ...changed });
    ({ version } = await saveSection(input, contextOf(author)));
  }
  return { id, version };
}

/** A proposal that was handed in, as it stands in the database. */
export async function makeSubmitted(author: Actor, differing: Partial<Answers> = {}) {
  const draft = await makeAnsweredDraft(author, differing);
  await submitProposal(draft, contextOf(author));
  return proposalRow(draft.id);
}

export function proposalRow(id: string): Promise<Prisma.ProposalGetPayload<object>> {
  return db.proposal.findUniqueOrThrow({ where: { id } });
}
