import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { forbidden, invalid } from "@/lib/errors";
import { revise } from "@/lib/workflow/revise";
import { findProposal } from "./scope";

interface SetWorkstreamInput {
  id: string;
  version: number;
  /** Null: no workstream carries it. */
  workstreamId: string | null;
}

/**
 * Gives a proposal to a workstream, whose leads then read it, or takes it from one.
 *
 * @returns the version after it, and the workstream before
 * @throws ExpectedFailure `forbidden`; `invalid` for a workstream that there is not; `stale` when somebody changed it since
 */
export function setWorkstream(
  { id, version, workstreamId }: SetWorkstreamInput,
  { actor, requestId }: UseCaseContext,
): Promise<{ version: number; before: string | null }> {
  return inTransaction(async (tx) => {
    const proposal = await findProposal(tx, actor, id);
    if (!can(actor, "proposal.setWorkstream", proposal)) throw forbidden();
    if (workstreamId !== null && (await tx.workstream.count({ where: { id: workstreamId } })) === 0) {
      throw invalid({ workstreamId: { key: "errors.invalidChoice" } });
    }
    await revise(tx, "proposal", {
      actor,
      requestId,
      subject: { id: proposal.id, version },
      whileIn: ["submitted", "in_reserve"],
      verb: "setWorkstream",
      data: { workstreamId },
    });
    return { version: version + 1, before: proposal.workstreamId };
  });
}
