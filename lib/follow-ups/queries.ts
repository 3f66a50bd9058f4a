import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { deskScope } from "@/lib/talks/scope";
import { ownersAmong } from "./open-follow-up";
import { followUpsVisibleTo } from "./scope";

const select = {
  id: true,
  kind: true,
  status: true,
  version: true,
  title: true,
  dueOn: true,
  ownerId: true,
  closingNote: true,
  closedAt: true,
  owner: { select: { name: true } },
  pledge: { select: { reference: true, status: true, organization: { select: { name: true } } } },
  practice: { select: { slug: true, status: true } },
  talk: { select: { slug: true, title: true, workstreamId: true } },
} as const satisfies Prisma.FollowUpSelect;

export type FollowUpView = Prisma.FollowUpGetPayload<{ select: typeof select }>;

/** Open ones first by the day they are due, then the closed. */
const inOrder = [
  { status: "asc" },
  { dueOn: "asc" },
  { id: "asc" },
] as const satisfies Prisma.FollowUpOrderByWithRelationInput[];

/** Everything that remains of a talk, with what its forms offer; null when the person does not run the talk. */
export async function followUpsOfTalk(actor: Actor, slug: string) {
  const talk = await db.talk.findFirst({
    where: { AND: [{ slug }, deskScope(actor)] },
    select: { id: true, slug: true, title: true, status: true, workstreamId: true, chathamHouse: true },
  });
  if (!talk) return null;
  const [followUps, owners, organizations] = await Promise.all([
    db.followUp.findMany({ where: { talkId: talk.id }, orderBy: [...inOrder], take: 200, select }),
    db.person.findMany({
      where: { suspendedAt: null, ...ownersAmong },
      orderBy: { name: "asc" },
      select: { id: true, name: true, email: true },
    }),
    db.organization.findMany({
      where: { mergedIntoId: null, suspendedAt: null },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
  ]);
  return { talk, followUps, owners, organizations };
}

/** The open follow-ups which somebody owns, the most urgent first. */
export async function listOwnFollowUps(actor: Actor): Promise<FollowUpView[]> {
  if (!actor.personId) return [];
  return db.followUp.findMany({
    where: { ownerId: actor.personId, status: "open" },
    orderBy: [...inOrder],
    take: 100,
    select,
  });
}

/** How many follow-ups are open and how many of them are past their day, among those the person may see. */
export async function countFollowUps(actor: Actor, today: Date): Promise<{ open: number; overdue: number }> {
  const open = { AND: [{ status: "open" as const }, followUpsVisibleTo(actor)] };
  const [all, overdue] = await Promise.all([
    db.followUp.count({ where: open }),
    db.followUp.count({ where: { AND: [open, { dueOn: { lt: today } }] } }),
  ]);
  return { open: all, overdue };
}
