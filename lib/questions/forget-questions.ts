import { db } from "@/lib/db/client";
import { questionsKeptDays } from "./schema";

const dayLength = 86_400_000;
/** For a talk that never got a date, the days are counted from the question, and there are more of them. */
const undatedKeptDays = 365;

/**
 * Keeps the promise of the form for questions: 30 days after the talk, names are forgotten and questions that were not
 * chosen are deleted. Doing it twice changes nothing more.
 */
export async function forgetQuestions(now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * dayLength);
  const over = {
    OR: [
      { talk: { windowEnd: { lt: before(questionsKeptDays) } } },
      { talk: { windowEnd: null }, createdAt: { lt: before(undatedKeptDays) } },
    ],
  };
  await db.question.deleteMany({ where: { ...over, status: { in: ["received", "declined"] } } });
  await db.question.updateMany({ where: { ...over, askerName: { not: "" } }, data: { askerName: "" } });
}
