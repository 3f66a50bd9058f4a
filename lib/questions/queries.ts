import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Exposure } from "@/lib/talks/public-view";
import { deskScope } from "@/lib/talks/scope";
import { hasQuestions } from "./eligibility";

/** A chosen question as the public sees it: never with a name. */
export interface PublicQuestion {
  id: string;
  body: string;
  /** Language of the page on which it was asked. */
  locale: string;
  answer: string;
}

/** As many as one page shows; those who run a talk choose a handful. */
const most = 200;

/** The questions chosen for a talk, in the order in which they were asked; none of a talk whose papers are not public. */
export async function publicQuestions(talk: Exposure & { id: string }): Promise<PublicQuestion[]> {
  if (!hasQuestions(talk)) return [];
  const rows = await db.question.findMany({
    where: { talkId: talk.id, status: { in: ["chosen", "answered"] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: most,
    select: { id: true, body: true, locale: true, answer: true, status: true },
  });
  // A question that was declined and chosen again keeps its old answer for the desk only.
  return rows.map(({ status, answer, ...row }) => ({ ...row, answer: status === "answered" ? answer : "" }));
}

const deskSelect = {
  id: true,
  status: true,
  version: true,
  body: true,
  locale: true,
  askerName: true,
  answer: true,
  createdAt: true,
} as const satisfies Prisma.QuestionSelect;

export type DeskQuestion = Prisma.QuestionGetPayload<{ select: typeof deskSelect }>;

export const questionsPerPage = 50;

/** One page of the questions to a talk for those who run it, undecided ones first; null when the talk is not theirs. */
export async function listQuestions(actor: Actor, slug: string, page: number) {
  const talk = await db.talk.findFirst({
    where: { AND: [{ slug }, deskScope(actor)] },
    select: {
      id: true,
      slug: true,
      workstreamId: true,
      audience: true,
      listing: true,
      chathamHouse: true,
      _count: { select: { questions: true } },
    },
  });
  if (!talk) return null;
  const questions = await db.question.findMany({
    where: { talkId: talk.id },
    orderBy: [{ status: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    skip: (page - 1) * questionsPerPage,
    take: questionsPerPage,
    select: deskSelect,
  });
  return { talk, questions, total: talk._count.questions };
}
