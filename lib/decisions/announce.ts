import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { conflict, ExpectedFailure, forbidden, stale } from "@/lib/errors";
import { log } from "@/lib/log";
import { findProposal, lockProposals } from "@/lib/proposals/scope";
import { revise } from "@/lib/workflow/revise";
import { lastChange } from "@/lib/workflow/transition";
import { carryOut } from "./carry-out";
import { blockerOf } from "./outcome";
import type { AnnounceInput } from "./schema";
import { type FoundDecision, findDecision } from "./scope";

export interface Announced {
  /** Names this announcement: its audit entries carry it. */
  batch: string;
  announced: number;
  failed: number;
  /** Talks that were opened or have more organizers now. */
  talkSlugs: string[];
}

/**
 * Announces held decisions, each in a transaction of its own through the workflow of its proposal: one that cannot be
 * announced stops no other and is reported. However many announce the same ones at once, each is announced once and each
 * letter written once; who comes second reports nothing for it.
 */
export async function announceDecisions({ decisions }: AnnounceInput, ctx: UseCaseContext): Promise<Announced> {
  if (!can(ctx.actor, "desk.decisions", null)) throw forbidden();
  const result: Announced = { batch: ctx.requestId, announced: 0, failed: 0, talkSlugs: [] };
  for (const decision of decisions) {
    try {
      const done = await inTransaction((tx) => announceOne(tx, decision, ctx));
      if (!done) continue;
      result.announced += 1;
      if (done.talkSlug) result.talkSlugs.push(done.talkSlug);
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) {
        log.error({ err: error, requestId: ctx.requestId, decisionId: decision.id }, "A decision was not announced");
      }
      result.failed += 1;
      const isUnknown = error instanceof ExpectedFailure && error.failure.kind === "not-found";
      if (!isUnknown) await noteRefusal(decision.id, ctx);
    }
  }
  return result;
}

/** @returns null when somebody else announced it already */
async function announceOne(
  tx: Tx,
  seen: { id: string; version: number },
  ctx: UseCaseContext,
): Promise<{ talkSlug: string | null } | null> {
  const { actor, requestId, now } = ctx;
  const before = await findDecision(tx, actor, seen.id);
  await lockProposals(tx, before.mergeIntoId ? [before.proposalId, before.mergeIntoId] : [before.proposalId]);
  const decision = await findDecision(tx, actor, seen.id);
  if (decision.announcedAt !== null) return null;
  if (decision.withdrawnAt !== null || decision.version !== seen.version) {
    const last = await lastChange(tx, "proposalDecision", decision.id);
    throw last ? stale(last) : conflict("errors.conflict");
  }
  const proposal = await findProposal(tx, actor, decision.proposalId);
  const blocker = blockerOf({ ...decision, ...(await standing(tx, decision)) });
  if (blocker) throw conflict(`decisions.blockers.${blocker}`);
  const data = { announcedAt: now, announcedById: actor.personId };
  await revise(tx, "proposalDecision", { actor, requestId, subject: decision, verb: "announce", data });
  return carryOut(tx, proposal, decision, ctx);
}

async function standing(tx: Tx, { proposalId, mergeIntoId }: FoundDecision) {
  const { status, _count } = await tx.proposal.findUniqueOrThrow({
    where: { id: proposalId },
    select: { status: true, _count: { select: { versions: true } } },
  });
  const target = mergeIntoId
    ? await tx.proposal.findUnique({ where: { id: mergeIntoId }, select: { status: true } })
    : null;
  return { proposal: { status, versions: _count.versions }, target };
}

/** So that the page after the announcement, and the history, can say what was tried and did not work. */
async function noteRefusal(id: string, ctx: UseCaseContext): Promise<void> {
  await inTransaction((tx) =>
    appendAudit(tx, {
      ...{ actor: ctx.actor, requestId: ctx.requestId, action: "proposalDecision.announce", outcome: "refused" },
      ...{ subjectType: "proposalDecision", subjectId: id },
    }),
  );
}
