import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { transition } from "@/lib/workflow/transition";
import type { ReturnReportInput } from "./schema";
import { findReport } from "./scope";
import { reportMachine } from "./workflow";

/** Gives a report in review back to be worked on, saying why. The reason stands in its history. */
export async function returnReport(input: ReturnReportInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const report = await findReport(tx, ctx.actor, input.id);
    await transition(tx, reportMachine, "returnToDraft", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...report, version: input.version },
      reason: input.reason,
    });
    return { slug: report.talk.slug };
  });
}
