import { addDays, dateToDay, type PlainDay, weekdayOf } from "@/lib/time/plain-day";
import type { ProposalState } from "./workflow";

/** Working days within which the Secretariat aims to answer. The portal's own aim; no source document sets one. */
export const answerWithinDays = 10;

export interface NextStep {
  /** Who is to act now: the people of the proposal, the Secretariat, or nobody any more. */
  turn: "proposer" | "secretariat" | "nobody";
  /** Day until which the Secretariat aims to answer, where it is its turn. */
  by: PlainDay | null;
}

const turns: Readonly<Record<ProposalState, NextStep["turn"]>> = {
  draft: "proposer",
  submitted: "secretariat",
  changes_requested: "proposer",
  approved: "nobody",
  declined: "nobody",
  in_reserve: "nobody",
  withdrawn: "nobody",
  merged: "nobody",
};

/** Whose turn it is with a proposal, and until when. */
export function nextStep(proposal: { status: ProposalState; submittedAt: Date | null }): NextStep {
  const turn = turns[proposal.status];
  if (turn !== "secretariat" || proposal.submittedAt === null) return { turn, by: null };
  return { turn, by: addWorkingDays(dateToDay(proposal.submittedAt), answerWithinDays) };
}

/** The day so many working days (Monday to Friday) later; holidays are not known here. */
export function addWorkingDays(day: PlainDay, count: number): PlainDay {
  let result = day;
  for (let left = count; left > 0; ) {
    result = addDays(result, 1);
    const weekend = weekdayOf(result) === 0 || weekdayOf(result) === 6;
    if (!weekend) left -= 1;
  }
  return result;
}

/** The last day of submission for which the aim was missed before `today`: proposals of that day and of earlier ones are late. */
export function lateSince(today: PlainDay): PlainDay {
  let day = addDays(today, -answerWithinDays);
  while (addWorkingDays(day, answerWithinDays) >= today) day = addDays(day, -1);
  return day;
}
