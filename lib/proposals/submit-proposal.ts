import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction, type Tx } from "@/lib/db/client";
import { conflict } from "@/lib/errors";
import { nextReference } from "@/lib/workflow/next-reference";
import { transition } from "@/lib/workflow/transition";
import { contentOf } from "./load-content";
import { notifySubmitted } from "./notifications";
import type { ProposalStepInput } from "./schema";
import { type FoundProposal, findProposalLocked } from "./scope";
import { missingAnswers } from "./sections";
import { proposalMachine, proposes } from "./workflow";

/**
 * Hands a draft, or an amended proposal, to the Secretariat: gives it its reference the first time, keeps a snapshot of
 * what was handed in, and mails a receipt. The same form sent twice hands in once.
 *
 * @returns the reference
 * @throws ExpectedFailure `conflict` when answers are still missing
 */
export async function submitProposal(input: ProposalStepInput, ctx: UseCaseContext): Promise<{ reference: string }> {
  return inTransaction(async (tx) => {
    const proposal = await findProposalLocked(tx, ctx.actor, input.id);
    const already = alreadySubmitted(proposal, input, ctx);
    if (already) return { reference: already };

    const content = contentOf(proposal);
    const missing = missingAnswers(content);
    if (proposes(ctx.actor, proposal) && missing.length > 0) {
      throw conflict("proposals.check.incomplete", { count: missing.length });
    }
    const reference = proposal.reference ?? (await nextReference(tx, "P", ctx.now.getUTCFullYear()));
    await transition(tx, proposalMachine, "submit", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...proposal, version: input.version },
      data: { reference, submittedAt: ctx.now },
    });
    await keepVersion(tx, proposal.id, content);
    await notifySubmitted(tx, { ...proposal, reference }, ctx);
    return { reference };
  });
}

/** A second click, or a page sent again: the version is the one which the first click moved on from. */
function alreadySubmitted(proposal: FoundProposal, input: ProposalStepInput, ctx: UseCaseContext): string | null {
  const repeated = proposal.status === "submitted" && proposal.version === input.version + 1;
  return repeated && proposes(ctx.actor, proposal) ? proposal.reference : null;
}

/** The row is locked, so counting is safe here. */
async function keepVersion(tx: Tx, proposalId: string, content: object): Promise<void> {
  const number = (await tx.proposalVersion.count({ where: { proposalId } })) + 1;
  // Through JSON, so that instants are kept as text.
  await tx.proposalVersion.create({
    data: { proposalId, number, content: JSON.parse(JSON.stringify(content)) },
    select: { id: true },
  });
}
