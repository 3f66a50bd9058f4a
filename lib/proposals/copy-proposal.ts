import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { forbidden, notFound } from "@/lib/errors";
import type { CopyProposalInput } from "./schema";
import { lookForProposal, proposerScope } from "./scope";

/**
 * Begins a new draft with what another proposal says, for those who proposed it: everything but its dates, what staff
 * wrote, and who works on it. What is no longer offered is left out, and the person who copies is the contact.
 * The same form sent twice begins one draft.
 *
 * @returns the id of the new draft
 * @throws ExpectedFailure `not-found` for a proposal that is not the person's own
 */
export async function copyProposal(input: CopyProposalInput, ctx: UseCaseContext): Promise<{ id: string }> {
  const { actor } = ctx;
  if (!can(actor, "proposal.create", null) || actor.personId === null) throw forbidden();
  const authorId = actor.personId;
  return inTransaction(async (tx) => {
    const found = await lookForProposal(tx, actor, input.id, proposerScope(actor));
    if (!found) throw notFound();
    const {
      workstream,
      priority,
      organizers: named,
    } = await tx.proposal.findUniqueOrThrow({
      where: { id: found.id },
      select: {
        workstream: { select: { id: true, closed: true } },
        priority: { select: { id: true, retired: true } },
        organizers: {
          where: { status: { notIn: ["declined", "removed"] } },
          orderBy: { position: "asc" },
          select: { name: true, organizationId: true },
        },
      },
    });
    const actsForIt = found.organizationId !== null && actor.organizationIds.includes(found.organizationId);
    const { count } = await tx.proposal.createMany({
      data: {
        submissionKey: input.submissionId,
        authorId,
        locale: ctx.locale,
        organizationId: actsForIt ? found.organizationId : null,
        organizationName: actsForIt ? "" : (found.organization?.name ?? found.organizationName),
        contactName: actor.name ?? "",
        contactEmail: actor.email ?? "",
        title: found.title,
        mandate: found.mandate,
        objective: found.objective,
        guidingQuestions: found.guidingQuestions,
        expectedOutcomes: found.expectedOutcomes,
        level: found.level,
        regions: found.regions,
        countries: found.countries,
        primaryObjective: found.primaryObjective,
        secondaryObjectives: found.secondaryObjectives,
        principles: found.principles,
        principlesServed: found.principlesServed,
        workstreamId: workstream && !workstream.closed ? workstream.id : null,
        priorityId: priority && !priority.retired ? priority.id : null,
        feedsInto: found.feedsInto,
        reviewLink: found.reviewLink,
        audience: found.audience,
        chathamHouse: found.chathamHouse,
        format: found.format,
        venue: found.venue,
        languages: found.languages,
        interpretationFunder: found.interpretationFunder,
        accessNeeds: found.accessNeeds,
        speakers: found.speakers,
        inclusion: found.inclusion,
      },
      skipDuplicates: true,
    });
    const draft = await tx.proposal.findUnique({
      where: { submissionKey: input.submissionId, authorId },
      select: { id: true },
    });
    if (!draft) throw notFound();
    if (count > 0) {
      // Named, not invited: nobody gets a letter for a draft.
      await tx.proposalOrganizer.createMany({
        data: named.map((one, position) => ({ ...one, proposalId: draft.id, position })),
      });
      const entry = { actor, requestId: ctx.requestId, action: "proposal.copy", subjectType: "proposal" };
      await appendAudit(tx, { ...entry, subjectId: draft.id, toStatus: "draft" });
    }
    return draft;
  });
}
