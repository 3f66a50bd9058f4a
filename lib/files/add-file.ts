import { createHash } from "node:crypto";
import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { db, inTransaction } from "@/lib/db/client";
import { findProposal, findProposalLocked } from "@/lib/proposals/scope";
import { mostBytesInAll, mostFiles, plainFileName } from "./allowed";
import { FileRefused } from "./file-refused";
import { inspectFile } from "./inspect-file";
import { type FileStore, newKey } from "./store";

export interface NewFile {
  proposalId: string;
  /** As the sender's machine calls it. */
  name: string;
  bytes: Uint8Array;
}

/**
 * Whether the person may add a file to the proposal now; asked before anything of the file is read.
 * @throws ExpectedFailure `not-found`; FileRefused when the proposal is not open for changes
 */
export async function checkMayAddFile(proposalId: string, ctx: UseCaseContext): Promise<void> {
  const proposal = await findProposal(db, ctx.actor, proposalId);
  if (!can(ctx.actor, "proposal.edit", proposal)) throw new FileRefused("notNow");
}

/**
 * Adds a file to a proposal: looked at, kept under a key of its own, and within the quota also when several are sent at once.
 * The same bytes added again are kept once.
 *
 * @returns whether the file is a photograph that may say where it was taken
 * @throws FileRefused with what is wrong with it
 */
export async function addFile(
  { proposalId, name: given, bytes }: NewFile,
  store: FileStore,
  ctx: UseCaseContext,
): Promise<{ id: string; hasPlace: boolean }> {
  const name = plainFileName(given);
  const found = await inspectFile(name, bytes);
  if (!found.ok) throw new FileRefused(found.fault);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const storageKey = newKey();
  await store.write(storageKey, bytes);
  try {
    const file = await inTransaction(async (tx) => {
      const proposal = await findProposalLocked(tx, ctx.actor, proposalId);
      if (!can(ctx.actor, "proposal.edit", proposal)) throw new FileRefused("notNow");
      const subject = { subjectType: "proposal", subjectId: proposal.id };
      const present = await tx.file.findMany({ where: subject, select: { id: true, size: true, sha256: true } });
      const same = present.find((one) => one.sha256 === sha256);
      if (same) return { id: same.id, isNew: false };
      if (present.length >= mostFiles) throw new FileRefused("tooMany");
      const size = bytes.byteLength;
      if (present.reduce((sum, one) => sum + one.size, size) > mostBytesInAll) throw new FileRefused("tooMuch");
      const { id } = await tx.file.create({
        data: {
          ...subject,
          name,
          size,
          sha256,
          storageKey,
          mediaType: found.mediaType,
          uploadedById: ctx.actor.personId,
        },
        select: { id: true },
      });
      await appendAudit(tx, {
        actor: ctx.actor,
        requestId: ctx.requestId,
        action: "proposal.uploadFile",
        subjectType: "proposal",
        subjectId: proposal.id,
        changedFields: ["files"],
      });
      return { id, isNew: true };
    });
    if (!file.isNew) await store.remove(storageKey);
    return { id: file.id, hasPlace: found.hasPlace };
  } catch (error) {
    await store.remove(storageKey);
    throw error;
  }
}
