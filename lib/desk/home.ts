import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { isSecretariat } from "@/lib/access/relations";
import { countOwnAssessments } from "@/lib/assessments/queries";
import { db } from "@/lib/db/client";
import { countFollowUps } from "@/lib/follow-ups/queries";
import { countDeadMail } from "@/lib/mail/queries";
import { countPledgesToConfirm } from "@/lib/pledges/queries";
import { readDeskFilters } from "@/lib/proposals/desk-filters";
import { queueIds } from "@/lib/proposals/desk-queries";
import { talkCounts } from "@/lib/talks/desk-counts";
import { deskScope } from "@/lib/talks/scope";
import { dayToDate, type PlainDay } from "@/lib/time/plain-day";

/** Something that waits for somebody: how much of it, and the list that holds just that. */
export interface Waiting {
  /** Names it in the messages `desk.waiting`. */
  key: string;
  count: number;
  /** Address below that of the desk. */
  path: string;
}

export interface DeskHome {
  /** What is to be done, the most pressing kind first. */
  waits: Waiting[];
  /** What should have been done by now. */
  overdue: Waiting[];
}

/**
 * What waits at the desk for this person and what is late, each with the list that holds it. What they have no right to is
 * left out. The number of queries does not depend on how much there is.
 * @param today present day; what is due today is not late
 */
export async function deskHome(actor: Actor, today: PlainDay): Promise<DeskHome> {
  const day = dayToDate(today);
  const [proposals, own, talks, clearances, followUps, office, deadMail] = await Promise.all([
    can(actor, "desk.proposals", null) ? countProposals(actor, today) : null,
    can(actor, "desk.proposals", null) ? countOwnAssessments(actor, day) : null,
    can(actor, "desk.talks", null) ? talkCounts(actor, day) : null,
    can(actor, "desk.talks", null) ? countClearances(actor) : null,
    can(actor, "desk.talks", null) ? countFollowUps(actor, day) : null,
    isSecretariat(actor) ? countForOffice(day) : null,
    can(actor, "mail.readDeadLetters", null) ? countDeadMail() : null,
  ]);
  const entry = (key: string, count: number | undefined, path: string): Waiting[] =>
    count === undefined ? [] : [{ key, count, path }];
  return {
    waits: [
      ...entry("ownAssessments", own?.open, "/assessments"),
      ...entry("proposalsWaiting", proposals?.submitted, "/proposals"),
      ...entry("unassigned", proposals?.unassigned, "/proposals?attention=unassigned"),
      ...entry("replies", proposals?.reply, "/proposals?status=all&attention=reply"),
      ...entry("heldDecisions", office && proposals ? proposals.held : undefined, "/decisions"),
      ...entry("clearances", clearances ?? undefined, "/talks"),
      ...entry("talksWithoutNote", talks?.withoutNote, "/talks"),
      ...entry("pledgesToConfirm", office?.pledges, "/pledges"),
      ...entry("organizationsToVerify", office?.organizations, "/organizations?state=requested"),
      ...entry("membersToVerify", office?.members, "/people?role=unverified"),
      ...entry("deadMail", deadMail ?? undefined, "/mail"),
      ...entry("changesRequested", proposals?.changesRequested, "/proposals?status=changes_requested"),
    ],
    overdue: [
      ...entry("ownAssessmentsLate", own?.overdue, "/assessments"),
      ...entry("answersLate", proposals?.late, "/proposals?attention=late"),
      ...entry("assessmentsLate", office && proposals ? proposals.assessmentsLate : undefined, assessmentsLate),
      ...entry("talksNotHeld", office?.notMarkedHeld, "/talks?status=scheduled"),
      ...entry("reportsOverdue", talks?.reportsOverdue, "/talks?status=held"),
      ...entry("followUpsOverdue", followUps?.overdue, "/talks?status=held"),
    ],
  };
}

const assessmentsLate = "/proposals?status=all&attention=assessment_late";

/** The counts of the queue itself, so that a number and the list behind it never differ. One statement. */
async function countProposals(actor: Actor, today: PlainDay) {
  const everything = { ...readDeskFilters({ status: "all" }), size: 1 };
  const { counts } = await queueIds(actor, everything, today);
  return {
    submitted: counts.status?.submitted ?? 0,
    changesRequested: counts.status?.changes_requested ?? 0,
    held: counts.decision?.held ?? 0,
    unassigned: counts.attention?.unassigned ?? 0,
    reply: counts.attention?.reply ?? 0,
    late: counts.attention?.late ?? 0,
    assessmentsLate: counts.attention?.assessment_late ?? 0,
  };
}

/** Texts which somebody else wrote and this person may clear. */
async function countClearances(actor: Actor): Promise<number> {
  const [notes, reports] = await Promise.all([
    db.conceptNote.count({ where: { talk: deskScope(actor), status: "in_review", NOT: { authorId: actor.personId } } }),
    db.summaryReport.count({
      where: { talk: deskScope(actor), status: "in_review", NOT: { authorId: actor.personId } },
    }),
  ]);
  return notes + reports;
}

/** What only the secretariat does. Four queries. */
async function countForOffice(today: Date) {
  const [pledges, organizations, members, notMarkedHeld] = await Promise.all([
    countPledgesToConfirm(),
    db.organization.count({ where: { unverified: true, requestedById: { not: null }, mergedIntoId: null } }),
    db.membership.count({ where: { verifiedAt: null, person: { suspendedAt: null, mergedIntoId: null } } }),
    db.talk.count({ where: { status: "scheduled", windowEnd: { lt: today } } }),
  ]);
  return { pledges, organizations, members, notMarkedHeld };
}
