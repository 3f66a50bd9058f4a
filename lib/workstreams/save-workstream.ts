import { randomBytes } from "node:crypto";
import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { conflict, forbidden, invalid } from "@/lib/errors";
import { latinWords } from "@/lib/i18n/latin-words";
import { changeWorkstream } from "./change-workstream";
import type { CloseWorkstreamInput, CreateWorkstreamInput, EditWorkstreamInput } from "./desk-schema";

/** Opens a workstream. It comes last in its workplan. @throws ExpectedFailure `invalid` for an unknown period */
export async function createWorkstream(input: CreateWorkstreamInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  const { actor, requestId } = ctx;
  if (!can(actor, "workstream.manage", null)) throw forbidden();
  return inTransaction(async (tx) => {
    const data = await columnsOf(tx, input);
    const { _max } = await tx.workstream.aggregate({ where: { periodId: data.periodId }, _max: { position: true } });
    const wanted = latinWords(input.title, 80) || "workstream";
    const taken = await tx.workstream.findUnique({ where: { slug: wanted }, select: { id: true } });
    const { id, slug } = await tx.workstream.create({
      data: {
        ...data,
        slug: taken ? `${wanted}-${randomBytes(3).toString("hex")}` : wanted,
        position: (_max.position ?? 0) + 1,
      },
      select: { id: true, slug: true },
    });
    await appendAudit(tx, {
      ...{ actor, requestId, action: "workstream.create", subjectType: "workstream", subjectId: id },
      changedFields: Object.keys(data),
    });
    return { slug };
  });
}

/** Corrects what is said of a workstream. Its address stays. What the secretariat writes counts as confirmed. */
export function editWorkstream(input: EditWorkstreamInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return changeWorkstream(input, ctx, async (tx) => ({ data: { ...(await columnsOf(tx, input)), unverified: false } }));
}

/** A closed workstream is offered to nobody who proposes; its page and its talks stay. */
export function closeWorkstream(input: CloseWorkstreamInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return changeWorkstream(input, ctx, async (_tx, { closed }) => {
    if (closed) throw conflict("errors.conflict");
    return { verb: "close", reason: input.reason, data: { closed: true } };
  });
}

/** Opens a closed workstream again. */
export function reopenWorkstream(input: CloseWorkstreamInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return changeWorkstream(input, ctx, async (_tx, { closed }) => {
    if (!closed) throw conflict("errors.conflict");
    return { verb: "reopen", reason: input.reason, data: { closed: false } };
  });
}

async function columnsOf(tx: Tx, input: CreateWorkstreamInput) {
  const { title, mandate, periodId = null, objectives } = input;
  if (periodId !== null && !(await tx.workplanPeriod.findUnique({ where: { id: periodId }, select: { id: true } }))) {
    throw invalid({ periodId: { key: "errors.invalidChoice" } });
  }
  return {
    ...{ title, mandate, periodId },
    number: input.number || null,
    source: input.source || null,
    objectives: [...new Set(objectives)].sort((a, b) => a - b),
  };
}
