import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { forbidden, notFound } from "@/lib/errors";
import type { CreateProposalInput } from "./schema";

/**
 * Begins a draft, with what is known of the person already filled in. The same form sent twice begins one draft.
 * @returns the id of the draft
 */
export async function createProposal(input: CreateProposalInput, ctx: UseCaseContext): Promise<{ id: string }> {
  const { actor } = ctx;
  if (!can(actor, "proposal.create", null) || actor.personId === null) throw forbidden();
  const authorId = actor.personId;
  const [organizationId, ...others] = actor.organizationIds;
  return inTransaction(async (tx) => {
    const { count } = await tx.proposal.createMany({
      data: {
        submissionKey: input.submissionId,
        authorId,
        locale: ctx.locale,
        contactName: actor.name ?? "",
        contactEmail: actor.email ?? "",
        organizationId: others.length === 0 ? (organizationId ?? null) : null,
      },
      skipDuplicates: true,
    });
    const draft = await tx.proposal.findUnique({
      where: { submissionKey: input.submissionId, authorId },
      select: { id: true },
    });
    if (!draft) throw notFound();
    if (count > 0) {
      await appendAudit(tx, {
        actor,
        requestId: ctx.requestId,
        action: "proposal.create",
        subjectType: "proposal",
        subjectId: draft.id,
        toStatus: "draft",
      });
    }
    return draft;
  });
}
