import { inTransaction } from "@/lib/db/client";
import { decide } from "@/lib/decisions/decide";
import type { Locale } from "@/lib/i18n/locales";
import { createProposal } from "@/lib/proposals/create-proposal";
import { type SaveSectionInput, saveSectionSchema } from "@/lib/proposals/schema";
import { sentAnswers } from "@/lib/proposals/section-answers";
import { submitProposal } from "@/lib/proposals/submit-proposal";
import type { Audience, TalkFormat, TalkLevel } from "@/lib/reference/talk-terms";
import { toColumns } from "@/lib/time/date-value";
import { revise } from "@/lib/workflow/revise";
import type { ExamplePersonName } from "../data/example-people";
import { type Story, uuidOf } from "./story";

/** What an example proposes, in the words of the form. What is left out stays empty. */
export interface ExampleTalk {
  title: string;
  mandate: string;
  objective: string;
  questions: readonly string[];
  outcomes?: string;
  level: TalkLevel;
  regions?: readonly string[];
  countries?: readonly string[];
  /** The first is the primary one. */
  objectives: readonly [number, ...number[]];
  principles?: readonly string[];
  /** Slug of the workstream. */
  workstream?: string;
  audience?: Audience;
  format: TalkFormat;
  venue?: string;
  languages: readonly string[];
  /** In which it is written; English when left out. */
  locale?: Locale;
  coOrganizers?: readonly string[];
  speakers?: string;
}

/** A preferred date as typed; times are those of Geneva. */
export interface WrittenDate {
  words: string;
  startTime?: string;
  endTime?: string;
}

/**
 * Begins a draft and fills in its pages, as somebody who stops in the middle would leave it: all, or the first ones. The
 * form saves page by page; here all pages are checked as the form does and written at once, which loads the demo faster.
 */
export async function draftProposal(
  story: Story,
  who: ExamplePersonName,
  days: number,
  talk: ExampleTalk,
  dates: readonly WrittenDate[],
  pages = 6,
): Promise<string> {
  const { id } = await createProposal(
    { submissionId: uuidOf(`proposal ${talk.title}`) },
    story.as(who, days, talk.locale ?? "en"),
  );
  const ctx = story.as(who, days);
  const first = Object.entries(await pagesOf(story, talk, dates, ctx.actor)).slice(0, pages);
  const saved = first.map(([section, answers]) => saveSectionSchema.parse({ id, version: 1, section, ...answers }));
  const columns = Object.assign({}, ...saved.map(columnsOf));
  const preferred = saved.flatMap((page) => (page.section === "dates" ? page.preferredDates : []));
  await inTransaction(async (tx) => {
    const { actor, requestId } = ctx;
    await revise(tx, "proposal", { actor, requestId, subject: { id, version: 1 }, whileIn: ["draft"], data: columns });
    await tx.proposalOrganizer.createMany({
      data: (talk.coOrganizers ?? []).map((name, position) => ({ proposalId: id, position, name })),
    });
    await tx.proposalDate.createMany({
      data: preferred.map((date, position) => ({ proposalId: id, position, ...toColumns(date) })),
    });
  });
  return id;
}

function columnsOf(page: SaveSectionInput): object {
  return page.section === "dates" ? {} : sentAnswers(page);
}

/** The same, handed in. */
export async function propose(
  story: Story,
  who: ExamplePersonName,
  days: number,
  talk: ExampleTalk,
  dates: readonly WrittenDate[],
): Promise<string> {
  const id = await draftProposal(story, who, days, talk, dates);
  await submitProposal(await proposalRef(story, id), story.as(who, days));
  return id;
}

/** Approves a proposal by one of its dates, or by none: then the date of the talk is not known yet. */
export async function approve(
  story: Story,
  id: string,
  days: number,
  choice: { date: number | "none"; final?: boolean; reason?: string },
): Promise<string> {
  const dates = await story.db.proposalDate.findMany({ where: { proposalId: id }, orderBy: { position: "asc" } });
  const date = choice.date === "none" ? "none" : (dates[choice.date]?.id ?? "");
  const step = { ...(await proposalRef(story, id)), date, dateIsFinal: choice.final ?? false };
  const approval = { ...step, outcome: "approve" as const, announce: "now" as const, reason: choice.reason ?? "" };
  const { talkSlug } = await decide(approval, story.as("secretariat", days));
  if (talkSlug === null) throw new Error(`the approval of ${id} opened no talk`);
  return talkSlug;
}

/** Id and present version of a proposal, as a page just opened would send them. */
export async function proposalRef(story: Story, id: string): Promise<{ id: string; version: number }> {
  return story.db.proposal.findUniqueOrThrow({ where: { id }, select: { id: true, version: true } });
}

/** The answers by page, in the order of the form. */
async function pagesOf(
  story: Story,
  talk: ExampleTalk,
  dates: readonly WrittenDate[],
  actor: { name: string | null; email: string | null; organizationIds: readonly string[] },
) {
  const { title, mandate, objective, format, languages, level } = talk;
  const [primaryObjective, ...secondaryObjectives] = talk.objectives;
  return {
    organizers: {
      organizationId: actor.organizationIds[0] ?? null,
      contactName: actor.name,
      contactEmail: actor.email,
    },
    talk: {
      ...{ title, mandate, objective },
      guidingQuestions: talk.questions.join("\n"),
      expectedOutcomes: talk.outcomes ?? "",
    },
    scope: {
      ...{ level, primaryObjective, secondaryObjectives },
      regions: talk.regions ?? [],
      countries: talk.countries ?? [],
      principles: talk.principles ?? [],
      workstreamId: talk.workstream ? await workstreamId(story, talk.workstream) : null,
    },
    dates: { dates, timeZone: dates.some(({ startTime }) => startTime) ? "Europe/Zurich" : "" },
    format: {
      ...{ format, languages },
      venue: talk.venue ?? "",
      audience: talk.audience ?? "open",
      chathamHouse: talk.audience === "member_states",
    },
    speakers: { speakers: talk.speakers ?? "" },
  };
}

async function workstreamId(story: Story, slug: string): Promise<string> {
  const { id } = await story.db.workstream.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  return id;
}
