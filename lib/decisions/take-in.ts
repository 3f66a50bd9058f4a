import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import type { Tx } from "@/lib/db/client";
import { leadOrganizationName } from "@/lib/proposals/content";
import type { FoundProposal } from "@/lib/proposals/scope";
import { revise } from "@/lib/workflow/revise";

interface Joining {
  name: string;
  organizationId: string | null;
  contactName: string;
  contactEmail: string | null;
  /** Agreed to organize; otherwise only named by the proposer. */
  agreed: boolean;
}

/**
 * Joins the people of a merged proposal to the one that goes on: its lead organization and co-organizers become
 * co-organizers, its author and editors become editors, each once. The talk, where it is open already, names the new
 * organizations too. Runs in the transaction of the merge, with both proposals locked.
 * @returns the slug of the talk that names more organizations now, or null
 */
export async function takeIn(
  tx: Tx,
  from: FoundProposal,
  target: FoundProposal,
  ctx: UseCaseContext,
): Promise<{ talkSlug: string | null }> {
  const joined = await joinOrganizations(tx, from, target, ctx);
  await joinPeople(tx, from, target, ctx);
  await appendAudit(tx, {
    ...{ actor: ctx.actor, requestId: ctx.requestId, action: "proposal.takeIn" },
    ...{ subjectType: "proposal", subjectId: target.id, changedFields: ["organizers", "editors"] },
  });
  return { talkSlug: await joinTalk(tx, target, joined, ctx) };
}

/** @returns the organizations that agreed to organize and did not stand there before */
async function joinOrganizations(
  tx: Tx,
  from: FoundProposal,
  target: FoundProposal,
  ctx: UseCaseContext,
): Promise<Joining[]> {
  const present = await tx.proposalOrganizer.findMany({
    where: { proposalId: target.id },
    orderBy: { position: "asc" },
    select: { id: true, name: true, organizationId: true, status: true, version: true, position: true },
  });
  const lead = { name: leadOrganizationName(target), organizationId: target.organizationId };
  let position = (present.at(-1)?.position ?? -1) + 1;
  const joined: Joining[] = [];
  for (const one of await joiningOf(tx, from)) {
    if (one.name === "" || isSame(lead, one)) continue;
    const known = present.find((other) => isSame(other, one));
    const answer = one.agreed ? { answeredAt: ctx.now, answeredById: from.authorId } : {};
    const status = one.agreed ? "accepted" : "named";
    if (known && (known.status === "accepted" || !one.agreed)) continue;
    if (known) {
      const data = { status, fromProposalId: from.id, ...answer };
      await revise(tx, "proposalOrganizer", { ...ctx, subject: known, verb: "takeIn", data });
    } else {
      const { agreed, ...organizer } = one;
      await tx.proposalOrganizer.create({
        data: { ...organizer, ...answer, status, position, proposalId: target.id, fromProposalId: from.id },
        select: { id: true },
      });
      position += 1;
    }
    if (one.agreed) joined.push(one);
  }
  return joined;
}

/** The lead organization of a proposal, and its co-organizers; nobody agreed for those who did not answer yet. */
async function joiningOf(tx: Tx, from: FoundProposal): Promise<Joining[]> {
  const organizers = await tx.proposalOrganizer.findMany({
    where: { proposalId: from.id, status: { in: ["named", "invited", "accepted"] } },
    orderBy: { position: "asc" },
    select: { name: true, organizationId: true, contactName: true, contactEmail: true, status: true },
  });
  return [
    {
      name: leadOrganizationName(from),
      organizationId: from.organizationId,
      contactName: from.contactName,
      contactEmail: from.contactEmail || null,
      agreed: true,
    },
    ...organizers.map(({ status, ...organizer }) => ({ ...organizer, agreed: status === "accepted" })),
  ];
}

interface Organization {
  name: string;
  organizationId: string | null;
}

function isSame(one: Organization, other: Organization): boolean {
  if (one.organizationId !== null && other.organizationId !== null) return one.organizationId === other.organizationId;
  return one.name.trim().toLowerCase() === other.name.trim().toLowerCase();
}

async function joinPeople(tx: Tx, from: FoundProposal, target: FoundProposal, ctx: UseCaseContext): Promise<void> {
  const people = await tx.person.findMany({
    where: { id: { in: [from.authorId, ...from.editorIds].filter((id) => id !== target.authorId) } },
    orderBy: { id: "asc" },
    select: { id: true, email: true, name: true, locale: true },
  });
  for (const { id: personId, email, name, locale } of people) {
    const joined = { personId, acceptedAt: ctx.now, removedAt: null };
    await tx.proposalEditor.upsert({
      where: { proposalId_email: { proposalId: target.id, email } },
      create: { proposalId: target.id, email, name, locale, invitedById: ctx.actor.personId, ...joined },
      update: { ...joined, version: { increment: 1 } },
      select: { id: true },
    });
  }
}

async function joinTalk(
  tx: Tx,
  target: FoundProposal,
  joined: readonly Joining[],
  ctx: UseCaseContext,
): Promise<string | null> {
  const talk = await tx.talk.findUnique({
    where: { proposalId: target.id },
    select: {
      ...{ id: true, slug: true, version: true },
      organizers: { orderBy: { position: "asc" }, select: { name: true, organizationId: true, position: true } },
    },
  });
  const added = joined.filter((one) => !talk?.organizers.some((other) => isSame(other, one)));
  if (!talk || added.length === 0) return null;
  const first = (talk.organizers.at(-1)?.position ?? -1) + 1;
  await revise(tx, "talk", { ...ctx, subject: talk, verb: "addOrganizers", data: {}, changedFields: ["organizers"] });
  await tx.talkOrganizer.createMany({
    data: added.map(({ name, organizationId }, index) => ({
      talkId: talk.id,
      name,
      organizationId,
      position: first + index,
    })),
  });
  return talk.slug;
}
