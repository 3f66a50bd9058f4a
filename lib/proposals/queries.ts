import { type Actor, isSignedIn } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { type ProposalContent, proposalContentSchema } from "./content";
import { lastSave } from "./last-save";
import { contentOf } from "./load-content";
import { messageSelect, messageView, notesOf } from "./messages";
import { requestedChanges } from "./requested-changes";
import { type FoundProposal, lookForProposal, proposerScope, staffScope } from "./scope";
import type { FormChoices, OwnProposal, ProposalView, VersionView } from "./views";

/** Own proposals a page. */
export const ownPageSize = 20;

/** The person's own proposals and those of the organizations they act for, last touched first. Two queries. */
export async function ownProposals(
  actor: Actor,
  { page, size }: { page: number; size: number },
): Promise<{ rows: OwnProposal[]; total: number }> {
  const where = proposerScope(actor);
  const [rows, total] = await Promise.all([
    db.proposal.findMany({
      where,
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * size,
      take: size,
      select: {
        id: true,
        reference: true,
        title: true,
        status: true,
        submittedAt: true,
        updatedAt: true,
        talk: { select: { slug: true } },
      },
    }),
    db.proposal.count({ where }),
  ]);
  return { rows: rows.map(({ talk, ...row }) => ({ ...row, talkSlug: talk?.slug ?? null })), total };
}

/** Drafts which the person began and did not hand in yet: offered before a new one is begun. */
export async function unfinishedDrafts(actor: Actor): Promise<{ id: string; title: string; updatedAt: Date }[]> {
  if (!isSignedIn(actor)) return [];
  return db.proposal.findMany({
    where: { authorId: actor.personId, status: "draft" },
    orderBy: { updatedAt: "desc" },
    take: 5,
    select: { id: true, title: true, updatedAt: true },
  });
}

/** One of the person's own proposals, with the conversation but never with internal notes; null when they do not propose it. */
export async function readOwnProposal(actor: Actor, id: string): Promise<ProposalView | null> {
  const found = await lookForProposal(db, actor, id, proposerScope(actor));
  return found && viewOf(found, false);
}

/** One proposal as staff read it; internal notes only for those who did not propose it. Null when it is not theirs to read. */
export async function readDeskProposal(actor: Actor, id: string): Promise<ProposalView | null> {
  const found = await lookForProposal(db, actor, id, staffScope(actor));
  return found && viewOf(found, can(actor, "proposal.noteInternally", found));
}

async function viewOf(found: FoundProposal, internalNotes: boolean): Promise<ProposalView> {
  const content = contentOf(found);
  const [more, messages, saved] = await Promise.all([
    db.proposal.findUniqueOrThrow({
      where: { id: found.id },
      select: {
        updatedAt: true,
        decidedAt: true,
        versions: { orderBy: { number: "asc" }, select: { number: true, createdAt: true } },
        talk: { select: { slug: true } },
        mergedInto: { select: { id: true, reference: true, title: true } },
      },
    }),
    db.proposalMessage.findMany({
      where: { proposalId: found.id, ...(internalNotes ? {} : { kind: { not: "internal" } }) },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: messageSelect,
    }),
    lastSave(db, found.id),
  ]);
  const request = messages.findLast(({ kind }) => kind === "changes_requested");
  const baseline =
    request && request.fieldRequests.length > 0 ? await versionBefore(found.id, request.createdAt) : null;
  const { id, status, version, authorId, organizationId, workstreamId, reference, submittedAt } = found;
  const { editorIds, organizerIds, reviewerIds, recusedIds, contactEmail, speakers } = found;
  return {
    ...{ id, status, version, authorId, organizationId, workstreamId, reference, submittedAt },
    ...{ editorIds, organizerIds, reviewerIds, recusedIds, contactEmail, speakers },
    ...more,
    content,
    requested: requestedChanges(request?.fieldRequests ?? [], baseline, content),
    saved,
    author: found.author.name || found.author.email,
    authorEmail: found.author.email,
    dateIds: found.preferredDates.map((date) => date.id),
    messages: messages.map((message) => messageView(message, found)),
  };
}

/** What was handed in last before a moment. */
async function versionBefore(proposalId: string, moment: Date): Promise<ProposalContent | null> {
  const row = await db.proposalVersion.findFirst({
    where: { proposalId, createdAt: { lte: moment } },
    orderBy: { number: "desc" },
    select: { content: true },
  });
  return row && proposalContentSchema.parse(row.content);
}

/** A version as it was handed in, and the one before it; null when the person may not see it or there is none. */
export async function readVersion(actor: Actor, id: string, number: number): Promise<VersionView | null> {
  const found = await lookForProposal(db, actor, id);
  if (!found) return null;
  const rows = await db.proposalVersion.findMany({
    where: { proposalId: found.id, number: { in: [number - 1, number] } },
    orderBy: { number: "desc" },
    select: { number: true, createdAt: true, content: true },
  });
  const [row, earlier] = rows;
  if (row?.number !== number) return null;
  return {
    number,
    createdAt: row.createdAt,
    content: proposalContentSchema.parse(row.content),
    before: earlier ? proposalContentSchema.parse(earlier.content) : null,
    notes: earlier ? await notesBetween(found.id, earlier.createdAt, row.createdAt) : [],
  };
}

async function notesBetween(proposalId: string, from: Date, to: Date) {
  const rows = await db.proposalFieldRequest.findMany({
    where: { proposalId, createdAt: { gte: from, lte: to } },
    orderBy: { createdAt: "asc" },
    select: { field: true, body: true },
  });
  return notesOf(rows);
}

/** What the form offers to choose from, beside reference data. */
export async function formChoices(actor: Actor): Promise<FormChoices> {
  const [organizations, workstreams, priorities] = await Promise.all([
    db.organization.findMany({
      where: { id: { in: [...actor.organizationIds] } },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    db.workstream.findMany({
      where: { closed: false },
      orderBy: [{ position: "asc" }, { title: "asc" }],
      select: { id: true, title: true },
    }),
    db.workplanPeriod.findMany({
      where: { priorities: { some: { retired: false } } },
      orderBy: { startYear: "desc" },
      select: {
        title: true,
        priorities: { where: { retired: false }, orderBy: { position: "asc" }, select: { id: true, title: true } },
      },
    }),
  ]);
  return {
    organizations,
    workstreams,
    priorities: priorities.map((one) => ({ period: one.title, priorities: one.priorities })),
  };
}
