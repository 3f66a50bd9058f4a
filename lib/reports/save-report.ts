import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { forbidden, invalid } from "@/lib/errors";
import { revise } from "@/lib/workflow/revise";
import { transition } from "@/lib/workflow/transition";
import { contentOf, missingForClearance } from "./content";
import { notifyClearanceRequested } from "./notifications";
import type { SaveReportInput } from "./schema";
import { findReport } from "./scope";
import { reportMachine } from "./workflow";

export interface SavedReport {
  slug: string;
  sent: boolean;
}

/**
 * Saves the draft of a report, unfinished as it may be; with `intent: "send"` it also goes to clearance, and everybody else
 * who may clear it is asked by mail. Whoever saves last is its author and cannot clear it.
 *
 * @throws ExpectedFailure `invalid` with a message at each field that a report needs before it can be cleared
 */
export async function saveReport(input: SaveReportInput, ctx: UseCaseContext): Promise<SavedReport> {
  const content = contentOf(input);
  return inTransaction(async (tx) => {
    const report = await findReport(tx, ctx.actor, input.id);
    if (!can(ctx.actor, "report.write", report)) throw forbidden();
    await revise(tx, "summaryReport", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { id: report.id, version: input.version },
      whileIn: ["draft"],
      data: { content, authorId: ctx.actor.personId },
    });
    if (input.intent === "save") return { slug: report.talk.slug, sent: false };

    const missing = missingForClearance(content);
    if (Object.keys(missing).length > 0) throw invalid(missing, { key: "reports.errors.notComplete" });
    const saved = { ...report, version: input.version + 1, authorId: ctx.actor.personId };
    await transition(tx, reportMachine, "sendForClearance", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: saved,
    });
    await notifyClearanceRequested(tx, saved, ctx);
    return { slug: report.talk.slug, sent: true };
  });
}
