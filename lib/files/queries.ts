import * as z from "zod";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { lookForProposal } from "@/lib/proposals/scope";

export interface FileRow {
  id: string;
  name: string;
  size: number;
  mediaType: string;
  createdAt: Date;
  uploadedBy: string;
}

/** The files of a proposal, oldest first. The caller has read the proposal in the viewer's scope. One query. */
export async function filesOfProposal(proposalId: string): Promise<FileRow[]> {
  const rows = await db.file.findMany({
    where: { subjectType: "proposal", subjectId: proposalId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, name: true, size: true, mediaType: true, createdAt: true },
      uploadedBy: { select: { name: true, email: true } },
    },
  });
  return rows.map(({ uploadedBy, ...row }) => ({ ...row, uploadedBy: uploadedBy?.name || uploadedBy?.email || "" }));
}

/** A file to download, for those who may read the proposal that it belongs to; null for everybody else and for a wrong id. */
export async function findFile(actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const file = await db.file.findUnique({
    where: { id },
    select: { name: true, size: true, mediaType: true, storageKey: true, subjectType: true, subjectId: true },
  });
  if (file?.subjectType !== "proposal") return null;
  return (await lookForProposal(db, actor, file.subjectId)) ? file : null;
}
