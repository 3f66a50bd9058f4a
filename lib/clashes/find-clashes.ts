import type { Actor } from "@/lib/access/actor";
import { type Clash, clashesOf } from "./compare";
import type { Plan } from "./engagement";
import { readEngagements } from "./read-engagements";
import { isComparable, timeRelation, weeksAround } from "./time-relation";

export interface ClashReport {
  /** Weightiest first. */
  clashes: Clash[];
  /** For each date of the plan: how many other proposals wish for the same time, of which the viewer may know no more. */
  otherProposals: number[];
  /** Dates of the plan that are too vague to compare, from 0. */
  tooVague: number[];
}

/**
 * What a plan clashes with, as far as the viewer may know of it. Help for whoever plans, and never a reason to refuse a date.
 * Four queries at most.
 * @param except the record which the plan is about, and which does not clash with itself
 */
export async function findClashes(
  actor: Actor,
  plan: Plan,
  except: { proposalId?: string | undefined; talkId?: string | undefined } = {},
): Promise<ClashReport> {
  const periods = plan.dates.flatMap((date) => weeksAround(date) ?? []);
  const { known, hiddenProposals } = await readEngagements(actor, periods, plan);
  const others = known.filter(
    ({ kind, id }) => !(kind === "proposal" && id === except.proposalId) && !(kind === "talk" && id === except.talkId),
  );
  return {
    clashes: onceEach(clashesOf(plan, others)),
    otherProposals: plan.dates.map((date) => {
      const meeting = hiddenProposals.filter(
        (other) => other.proposalId !== except.proposalId && timeRelation(date, other.date) !== null,
      );
      return new Set(meeting.map(({ proposalId }) => proposalId)).size;
    }),
    tooVague: plan.dates.flatMap((date, index) => (isComparable(date) ? [] : [index])),
  };
}

/** A proposal has up to three dates: the one that clashes most stands for it. */
function onceEach(clashes: readonly Clash[]): Clash[] {
  const seen = new Set<string>();
  return clashes.filter(({ with: { kind, id } }) => {
    const key = `${kind}/${id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
