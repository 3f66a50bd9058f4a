import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { sameAs } from "@/lib/db/text-filter";
import { leadOrganizationName, type ProposalContent } from "@/lib/proposals/content";
import { announce } from "@/lib/subscriptions/announce";
import { type DateValue, toColumns } from "@/lib/time/date-value";
import { transition } from "@/lib/workflow/transition";
import { talkSlug } from "./talk-slug";
import { talkMachine } from "./workflow";

export interface TalkToOpen {
  proposalId: string;
  content: ProposalContent;
  schedule: DateValue;
  /** The day is agreed: the talk is scheduled at once. Needs a schedule with a day. */
  final: boolean;
}

/**
 * Opens the talk of an approved proposal with everything that the proposal says, so that nobody types it again.
 * Runs in the transaction of the approval. The talk begins as planned; a final date schedules it in the same breath.
 */
export async function openTalk(tx: Tx, from: TalkToOpen, ctx: UseCaseContext): Promise<{ id: string; slug: string }> {
  const { content, schedule } = from;
  if (content.level === null || content.format === null || content.audience === null) {
    throw new Error("an incomplete proposal reached its approval");
  }
  const slug = await freeSlug(tx, talkSlug(content.title, schedule));
  // The proposal speaks in one language: the one in which it was begun. The desk can correct it.
  const { locale } = await tx.proposal.findUniqueOrThrow({ where: { id: from.proposalId }, select: { locale: true } });
  const talk = await tx.talk.create({
    data: {
      slug,
      proposalId: from.proposalId,
      kind: content.audience === "youth" ? "youth_talk" : "talk",
      title: content.title,
      summary: content.objective,
      locale,
      level: content.level,
      regions: content.regions,
      countries: content.countries,
      primaryObjective: content.primaryObjective,
      objectives: objectivesOf(content),
      principles: content.principles,
      workstreamId: content.workstream?.id ?? null,
      audience: content.audience,
      // What Member States say among themselves is under the Chatham House Rule (domain guide, section 2.5).
      chathamHouse: content.chathamHouse || content.audience === "member_states",
      format: content.format,
      venue: content.venue,
      languages: content.languages,
      ...toColumns(schedule),
      organizers: { create: await organizersOf(tx, from.proposalId, content) },
    },
    select: { id: true, slug: true, status: true, version: true, workstreamId: true },
  });
  await appendAudit(tx, {
    actor: ctx.actor,
    requestId: ctx.requestId,
    action: "talk.open",
    subjectType: "talk",
    subjectId: talk.id,
    toStatus: talk.status,
  });
  if (from.final) {
    await transition(tx, talkMachine, "schedule", { actor: ctx.actor, requestId: ctx.requestId, subject: talk });
  }
  await announce(tx, talk.id, { what: "announced", occasion: talk.id });
  return { id: talk.id, slug: talk.slug };
}

/** Primary first, then the others by number; each once. */
function objectivesOf(content: ProposalContent): number[] {
  const primary = content.primaryObjective === null ? [] : [content.primaryObjective];
  return [...new Set([...primary, ...content.secondaryObjectives.toSorted((a, b) => a - b)])];
}

/**
 * A slug that no talk has. Whoever opens a talk at the same time waits here until the first has committed:
 * asking and then inserting would fail for two that want the same.
 */
async function freeSlug(tx: Tx, wanted: string): Promise<string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('talk-slug'))`;
  const taken = await tx.talk.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } });
  const slugs = new Set(taken.map((talk) => talk.slug));
  let slug = wanted;
  for (let number = 2; slugs.has(slug); number += 1) slug = `${wanted}-${number}`;
  return slug;
}

/**
 * The lead organization and those who join, tied to the directory where it knows them by name or acronym. Whoever was
 * invited and did not answer yet is not named to the public as an organizer.
 */
async function organizersOf(
  tx: Tx,
  proposalId: string,
  content: ProposalContent,
): Promise<Prisma.TalkOrganizerCreateWithoutTalkInput[]> {
  const joining = await tx.proposalOrganizer.findMany({
    where: { proposalId, status: { in: ["named", "accepted"] } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { name: true, organization: { select: { id: true, name: true } } },
  });
  const chosen = [content.organization, ...joining.map(({ organization }) => organization)];
  const names = [leadOrganizationName(content), ...joining.map(({ name }) => name)];
  const known = await tx.organization.findMany({
    where: { mergedIntoId: null, OR: names.flatMap((name) => [nameIs("name", name), nameIs("acronym", name)]) },
    select: { id: true, name: true, acronym: true },
  });
  const organizationOf = (name: string) =>
    known.find((one) => [one.name, one.acronym].some((own) => own?.toLowerCase() === name.toLowerCase()));
  return names.map((name, position) => {
    const organization = chosen[position] ?? organizationOf(name);
    return {
      name: organization?.name ?? name,
      lead: position === 0,
      position,
      ...(organization ? { organization: { connect: { id: organization.id } } } : {}),
    };
  });
}

function nameIs(column: "name" | "acronym", name: string): Prisma.OrganizationWhereInput {
  return { [column]: sameAs(name) };
}
