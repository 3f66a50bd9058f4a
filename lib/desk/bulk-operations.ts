import type { UseCaseContext } from "@/lib/actions/context";
import { assignReviewers } from "@/lib/assessments/assign-reviewers";
import { releaseReviewer } from "@/lib/assessments/release-reviewer";
import { db } from "@/lib/db/client";
import { decide } from "@/lib/decisions/decide";
import { withdrawDecision } from "@/lib/decisions/withdraw-decision";
import { conflict } from "@/lib/errors";
import { setWorkstream } from "@/lib/proposals/set-workstream";
import { dateToDay, type PlainDay } from "@/lib/time/plain-day";
import { genevaZone, localTimeOf } from "@/lib/time/zones";
import type { BulkKind, BulkTask, BulkUndo, Selected } from "./bulk-schema";

interface Asked {
  task: BulkTask;
  dueOn: PlainDay;
  reason: string;
}

interface BulkOperation {
  /** Does it to one record by the use case that the record's own page has. @returns what it takes to undo it */
  perform(item: Selected, asked: Asked, ctx: UseCaseContext): Promise<BulkUndo>;
  /** @throws ExpectedFailure when somebody changed since what was done */
  undo(item: Selected, asked: Asked & { undo: BulkUndo }, ctx: UseCaseContext): Promise<void>;
}

/** Somebody worked on it since: to undo it now would undo that too. */
const changedSince = () => conflict("bulk-changes.changedSince");

const assign: BulkOperation = {
  async perform({ id }, { task, dueOn }, ctx) {
    const reviewerId = task.target ?? "";
    await assignReviewers({ id, reviewerIds: [reviewerId], dueOn }, ctx);
    const row = await assessmentOf(id, reviewerId);
    return { assessmentId: row?.id ?? null, version: row?.version ?? 0 };
  },
  async undo({ id }, { undo }, ctx) {
    await releaseReviewer({ id, assessmentId: String(undo.assessmentId), version: Number(undo.version) }, ctx);
  },
};

const release: BulkOperation = {
  async perform({ id }, { task }, ctx) {
    const row = await assessmentOf(id, task.target ?? "");
    if (!row) throw changedSince();
    await releaseReviewer({ id, assessmentId: row.id, version: row.version }, ctx);
    return { version: row.version + 1, dueOn: row.dueOn ? dateToDay(row.dueOn) : null };
  },
  async undo({ id }, { task, undo }, ctx) {
    const reviewerId = task.target ?? "";
    const row = await assessmentOf(id, reviewerId);
    if (row?.status !== "released" || row.version !== undo.version) throw changedSince();
    const today = localTimeOf(ctx.now, genevaZone).day;
    const dueOn = typeof undo.dueOn === "string" && undo.dueOn > today ? undo.dueOn : today;
    await assignReviewers({ id, reviewerIds: [reviewerId], dueOn }, ctx);
  },
};

const workstream: BulkOperation = {
  async perform({ id, version }, { task }, ctx) {
    const done = await setWorkstream({ id, version, workstreamId: task.target }, ctx);
    return { version: done.version, before: done.before };
  },
  async undo({ id }, { undo }, ctx) {
    const workstreamId = typeof undo.before === "string" ? undo.before : null;
    await setWorkstream({ id, version: Number(undo.version), workstreamId }, ctx);
  },
};

/** A decision that is held: announced later, with the others, from the list of decisions. */
function hold(outcome: "decline" | "reserve"): BulkOperation {
  return {
    async perform({ id, version }, { reason }, ctx) {
      const { decisionId } = await decide({ id, version, outcome, reason, announce: "later" }, ctx);
      return { decisionId, version: 1 };
    },
    async undo(_item, { undo }, ctx) {
      await withdrawDecision({ id: String(undo.decisionId), version: Number(undo.version) }, ctx);
    },
  };
}

export const bulkOperations: Readonly<Record<BulkKind, BulkOperation>> = {
  assign,
  release,
  workstream,
  decline: hold("decline"),
  reserve: hold("reserve"),
};

function assessmentOf(proposalId: string, reviewerId: string) {
  return db.assessment.findUnique({
    where: { proposalId_reviewerId: { proposalId, reviewerId } },
    select: { id: true, version: true, status: true, dueOn: true },
  });
}
