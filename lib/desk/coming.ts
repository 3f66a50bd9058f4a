import { type Actor, isSignedIn } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { assessableStates } from "@/lib/assessments/policy";
import { db } from "@/lib/db/client";
import { followUpsVisibleTo } from "@/lib/follow-ups/scope";
import { deskScope } from "@/lib/talks/scope";
import { compareDateValues, type DateValue, fromColumns, onDays } from "@/lib/time/date-value";
import { addDays, dateToDay, dayToDate, type PlainDay } from "@/lib/time/plain-day";
import { scheduleSelect } from "@/lib/time/schedule-select";

export const comingKinds = ["talk", "assessment", "report", "followUp", "milestone"] as const;

/** Something with a date in the next weeks. */
export interface Coming {
  kind: (typeof comingKinds)[number];
  id: string;
  date: DateValue;
  /** Of a milestone of a review: its kind, which is said in the reader's language. */
  title: string;
  /** Address below the language. */
  path: string;
  /** Of a milestone. */
  region: string | null;
}

/** How far the desk looks ahead. */
export const comingDays = 28;
const mostOfAKind = 10;
/** A month is no date for a list of what is next. */
const dated = ["minute", "day", "options", "week"] as const;

/**
 * What is next: talks, deadlines and steps of regional reviews of the coming four weeks, as far as they concern this person,
 * in order of time. Five queries, and at most ten of a kind.
 */
export async function comingUp(actor: Actor, today: PlainDay): Promise<Coming[]> {
  if (!isSignedIn(actor) || !can(actor, "desk.talks", null)) return [];
  const [from, to] = [dayToDate(today), dayToDate(addDays(today, comingDays))];
  const within = { gte: from, lte: to };
  const [talks, assessments, reports, followUps, milestones] = await Promise.all([
    db.talk.findMany({
      where: {
        AND: [deskScope(actor)],
        status: { in: ["planned", "scheduled"] },
        schedulePrecision: { in: [...dated] },
        windowStart: { lte: to },
        windowEnd: { gte: from },
      },
      orderBy: [{ windowStart: "asc" }, { startsAt: "asc" }],
      take: mostOfAKind,
      select: { id: true, slug: true, title: true, ...scheduleSelect },
    }),
    db.assessment.findMany({
      where: {
        reviewerId: actor.personId,
        status: "assigned",
        dueOn: within,
        // What is decided need not be assessed any more.
        proposal: {
          status: { in: [...assessableStates] },
          decisions: { none: { announcedAt: null, withdrawnAt: null } },
        },
      },
      orderBy: { dueOn: "asc" },
      take: mostOfAKind,
      select: { id: true, dueOn: true, proposal: { select: { id: true, title: true } } },
    }),
    db.summaryReport.findMany({
      where: { talk: deskScope(actor), status: { not: "published" }, dueOn: within },
      orderBy: { dueOn: "asc" },
      take: mostOfAKind,
      select: { id: true, dueOn: true, talk: { select: { slug: true, title: true } } },
    }),
    db.followUp.findMany({
      where: { AND: [followUpsVisibleTo(actor), { status: "open", dueOn: within }] },
      orderBy: { dueOn: "asc" },
      take: mostOfAKind,
      select: { id: true, dueOn: true, title: true, talk: { select: { slug: true } } },
    }),
    db.reviewMilestone.findMany({
      where: { schedulePrecision: { in: [...dated] }, windowStart: { lte: to }, windowEnd: { gte: from } },
      orderBy: { windowStart: "asc" },
      take: mostOfAKind,
      select: { id: true, kind: true, review: { select: { roundNumber: true, region: true } }, ...scheduleSelect },
    }),
  ]);
  const due = (day: Date | null): DateValue => onDays(dateToDay(day ?? from));
  const found: Coming[] = [
    ...talks.map(({ id, slug, title, ...row }) => ({
      ...{ kind: "talk" as const, id, title, region: null },
      date: fromColumns(row),
      path: `/desk/talks/${slug}`,
    })),
    ...assessments.map(({ id, dueOn, proposal }) => ({
      ...{ kind: "assessment" as const, id, title: proposal.title, region: null },
      date: due(dueOn),
      path: `/desk/proposals/${proposal.id}`,
    })),
    ...reports.map(({ id, dueOn, talk }) => ({
      ...{ kind: "report" as const, id, title: talk.title, region: null },
      date: due(dueOn),
      path: `/desk/talks/${talk.slug}/report`,
    })),
    ...followUps.map(({ id, dueOn, title, talk }) => ({
      ...{ kind: "followUp" as const, id, title, region: null },
      date: due(dueOn),
      path: `/desk/talks/${talk.slug}/follow-up`,
    })),
    ...milestones.map(({ id, kind, review, ...row }) => ({
      ...{ kind: "milestone" as const, id, title: kind, region: review.region },
      date: fromColumns(row),
      path: `/regional-reviews/${review.roundNumber}/${review.region}`,
    })),
  ];
  return found.sort((one, other) => compareDateValues(one.date, other.date) || one.id.localeCompare(other.id));
}
