import { randomBytes } from "node:crypto";
import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { swapOf, swapPlaces } from "@/lib/db/reorder";
import { conflict, forbidden, notFound } from "@/lib/errors";
import { latinWords } from "@/lib/i18n/latin-words";
import { revise } from "@/lib/workflow/revise";
import type {
  AddPriorityInput,
  CreatePeriodInput,
  EditPeriodInput,
  EditPriorityInput,
  MovePriorityInput,
  RetirePriorityInput,
} from "./schema";

/** Opens a period of the workplan, still without priorities. */
export async function createPeriod(input: CreatePeriodInput, ctx: UseCaseContext): Promise<{ id: string }> {
  const { actor, requestId } = ctx;
  if (!can(actor, "workplan.manage", null)) throw forbidden();
  return inTransaction(async (tx) => {
    const wanted = latinWords(input.title, 60) || `${input.startYear}-${input.endYear}`;
    const taken = await tx.workplanPeriod.findUnique({ where: { slug: wanted }, select: { id: true } });
    const slug = taken ? `${wanted}-${randomBytes(3).toString("hex")}` : wanted;
    const { id } = await tx.workplanPeriod.create({ data: { ...input, slug }, select: { id: true } });
    await appendAudit(tx, {
      ...{ actor, requestId, action: "workplanPeriod.create", subjectType: "workplanPeriod", subjectId: id },
      changedFields: Object.keys(input),
    });
    return { id };
  });
}

/** Changes title and years of a period. */
export function editPeriod(input: EditPeriodInput, ctx: UseCaseContext): Promise<{ id: string }> {
  const { title, startYear, endYear } = input;
  return changePeriod(input, ctx, async () => ({ data: { title, startYear, endYear } }));
}

/** Adds a priority after the others. Proposers can choose it at once. */
export function addPriority(input: AddPriorityInput, ctx: UseCaseContext): Promise<{ id: string }> {
  return changePeriod(input, ctx, async (tx) => ({
    verb: "addPriority",
    reason: input.title,
    write: async () => {
      const where = { periodId: input.id };
      const { _max } = await tx.workplanPriority.aggregate({ where, _max: { position: true } });
      await tx.workplanPriority.create({
        data: { periodId: input.id, title: input.title, position: (_max.position ?? 0) + 1 },
        select: { id: true },
      });
    },
  }));
}

/** Words a priority anew. Proposals that chose it show the new words. */
export function editPriority(input: EditPriorityInput, ctx: UseCaseContext): Promise<{ id: string }> {
  return changePeriod(input, ctx, async (tx) => {
    const { id } = await findPriority(tx, input);
    const data = { title: input.title };
    return {
      ...{ verb: "editPriority", reason: input.title },
      write: () => tx.workplanPriority.update({ where: { id }, data, select: { id: true } }),
    };
  });
}

/** A retired priority is offered to nobody any more; proposals that chose it keep it. The other way round with `false`. */
export function retirePriority(input: RetirePriorityInput, ctx: UseCaseContext): Promise<{ id: string }> {
  return changePeriod(input, ctx, async (tx) => {
    const { id, title, retired } = await findPriority(tx, input);
    if (retired === input.retired) throw conflict("errors.conflict");
    return {
      ...{ verb: input.retired ? "retirePriority" : "restorePriority", reason: title },
      write: () =>
        tx.workplanPriority.update({ where: { id }, data: { retired: input.retired }, select: { id: true } }),
    };
  });
}

/** Moves a priority one place up or down. @throws ExpectedFailure `conflict` at the end of the list */
export function movePriority(input: MovePriorityInput, ctx: UseCaseContext): Promise<{ id: string }> {
  return changePeriod(input, ctx, async (tx) => {
    await findPriority(tx, input);
    const rows = await tx.workplanPriority.findMany({
      where: { periodId: input.id },
      orderBy: { position: "asc" },
      select: { id: true, position: true },
    });
    const swap = swapOf(rows, input.priorityId, input.direction);
    if (!swap) throw conflict("errors.conflict");
    return {
      verb: "movePriority",
      write: () =>
        swapPlaces(swap, (id, position) =>
          tx.workplanPriority.update({ where: { id }, data: { position }, select: { id: true } }),
        ),
    };
  });
}

interface PeriodChange {
  verb?: string;
  reason?: string;
  data?: Record<string, unknown>;
  write?: () => Promise<unknown>;
}

/** Everything of a period moves its version, so that of two who work on it at once one is told. */
async function changePeriod(
  input: { id: string; version: number },
  { actor, requestId }: UseCaseContext,
  prepare: (tx: Tx) => Promise<PeriodChange>,
): Promise<{ id: string }> {
  if (!can(actor, "workplan.manage", null)) throw forbidden();
  return inTransaction(async (tx) => {
    const period = await tx.workplanPeriod.findUnique({ where: { id: input.id }, select: { id: true } });
    if (!period) throw notFound();
    const { data, write, ...log } = await prepare(tx);
    await revise(tx, "workplanPeriod", {
      ...{ actor, requestId, subject: { id: period.id, version: input.version }, data: data ?? {} },
      ...(data ? {} : { changedFields: ["priorities"] }),
      ...log,
    });
    await write?.();
    return { id: period.id };
  });
}

async function findPriority(tx: Tx, input: { id: string; priorityId: string }) {
  const priority = await tx.workplanPriority.findUnique({
    where: { id: input.priorityId, periodId: input.id },
    select: { id: true, title: true, retired: true },
  });
  if (!priority) throw notFound();
  return priority;
}
