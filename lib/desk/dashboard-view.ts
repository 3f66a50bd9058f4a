import type { PlainDay } from "@/lib/time/plain-day";

/** What became of proposals, in the order of the charts; those with the proposer count as open. */
export const outcomes = ["approved", "in_reserve", "declined", "merged", "withdrawn", "open"] as const;
export type Outcome = (typeof outcomes)[number];

export const outcomeGroups = ["level", "region", "objective", "proposer"] as const;
export type OutcomeGroup = (typeof outcomeGroups)[number];

export interface OutcomeRow {
  group: OutcomeGroup;
  /** A level, a region, the number of an objective, a kind of organization. */
  value: string;
  counts: Record<Outcome, number>;
  total: number;
}

/** Days from the last submission to the decision. */
export interface WaitingTime {
  /** First day of the month in which the decisions were announced; null for the whole period. */
  month: PlainDay | null;
  decided: number;
  median: number;
  ninetieth: number;
}

/** Upper ends of the ages in days by which open proposals are counted; the last has none. */
export const ageLimits = [7, 14, 30, 60] as const;

export interface Dashboard {
  waiting: WaitingTime[];
  outcomes: OutcomeRow[];
  /** How many proposals wait for an answer, by age; one more than `ageLimits`. */
  ages: number[];
  /** By reviewer, who has most to do first; null for who does not ask reviewers. */
  reviewers: { name: string; open: number; late: number; done: number }[] | null;
}
