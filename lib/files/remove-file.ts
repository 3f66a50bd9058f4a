import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { findProposalLocked } from "@/lib/proposals/scope";
import { FileRefused } from "./file-refused";
import type { RemoveFileInput } from "./schema";
import { fileStore } from "./store";

/** Takes a file off a proposal that is open for changes. Removing twice removes once. */
export async function removeFile({ id, fileId }: RemoveFileInput, ctx: UseCaseContext): Promise<void> {
  const removed = await inTransaction(async (tx) => {
    const proposal = await findProposalLocked(tx, ctx.actor, id);
    if (!can(ctx.actor, "proposal.edit", proposal)) throw new FileRefused("notNow");
    const file = await tx.file.findFirst({
      where: { id: fileId, subjectType: "proposal", subjectId: proposal.id },
      select: { id: true, storageKey: true },
    });
    if (!file) return null;
    await tx.file.delete({ where: { id: file.id }, select: { id: true } });
    await appendAudit(tx, {
      actor: ctx.actor,
      requestId: ctx.requestId,
      action: "proposal.removeFile",
      subjectType: "proposal",
      subjectId: proposal.id,
      changedFields: ["files"],
    });
    return file;
  });
  // After the commit: bytes without a row are cleaned by the worker, a row without its bytes would be a lie.
  if (removed) await fileStore().remove(removed.storageKey);
}
