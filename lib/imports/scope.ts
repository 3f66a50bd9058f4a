import * as z from "zod";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { notFound } from "@/lib/errors";
import { type ImportSettings, importSettingsSchema } from "./schema";

const runSelect = {
  id: true,
  status: true,
  version: true,
  fileName: true,
  format: true,
  settings: true,
  header: true,
  rowCount: true,
  doneRows: true,
  failure: true,
  startedById: true,
  createdAt: true,
  startedAt: true,
  finishedAt: true,
  undoneAt: true,
} satisfies Prisma.ImportRunSelect;

export type FoundImport = Omit<Prisma.ImportRunGetPayload<{ select: typeof runSelect }>, "settings"> & {
  settings: ImportSettings;
};

/**
 * The import, if this person works with imports.
 * @throws ExpectedFailure `not-found`, the same for a wrong id and for somebody without the right
 */
export async function findImport(tx: Tx, actor: Actor, id: string): Promise<FoundImport> {
  if (!can(actor, "imports.run", null) || !z.uuid().safeParse(id).success) throw notFound();
  const run = await readImport(tx, id);
  if (!run) throw notFound();
  return run;
}

/** The import by its id, whoever asks: for the worker. */
export async function readImport(tx: Tx, id: string): Promise<FoundImport | null> {
  const run = await tx.importRun.findUnique({ where: { id }, select: runSelect });
  return run && { ...run, settings: importSettingsSchema.parse(run.settings) };
}
