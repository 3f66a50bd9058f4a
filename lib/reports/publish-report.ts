import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { invalid } from "@/lib/errors";
import { announce } from "@/lib/subscriptions/announce";
import { transition } from "@/lib/workflow/transition";
import { findAttributionsIn } from "./find-attributions-in";
import { notifyReportPublished } from "./notifications";
import type { PublishReportInput } from "./schema";
import { type FoundReport, findReport } from "./scope";
import { reportMachine } from "./workflow";

/**
 * Clears a report in review and publishes it: always a second person, never the author. The report of a talk under the
 * Chatham House Rule is searched for attribution first, and the second person must have resolved each finding.
 *
 * @returns the slug of the talk
 * @throws ExpectedFailure `invalid` when findings of the attribution check are open
 */
export async function publishReport(input: PublishReportInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const report = await findReport(tx, ctx.actor, input.id);
    const closed = report.talk.chathamHouse;
    await transition(tx, reportMachine, "publish", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...report, version: input.version },
      data: {
        clearedById: ctx.actor.personId,
        clearedAt: ctx.now,
        publishedAt: ctx.now,
        ...(closed ? { attributionCheckedAt: ctx.now } : {}),
      },
    });
    // After the step: only who may publish learns what the search found.
    if (closed) await passAttributionCheck(tx, report, input.resolved, ctx);
    const told = await notifyReportPublished(tx, report, ctx);
    await announce(tx, report.talk.id, { what: "report_published", occasion: report.id, toldAs: [told] });
    return { slug: report.talk.slug };
  });
}

/** Every finding needs its tick. The log keeps how many there were and in which fields, never what they said. */
async function passAttributionCheck(
  tx: Tx,
  report: FoundReport,
  resolved: readonly string[],
  ctx: UseCaseContext,
): Promise<void> {
  const findings = await findAttributionsIn(tx, report);
  const open = findings.filter(({ id }) => !resolved.includes(id));
  if (open.length > 0) {
    throw invalid({ resolved: { key: "reports.errors.findingsOpen", values: { count: open.length } } });
  }
  await appendAudit(tx, {
    actor: ctx.actor,
    requestId: ctx.requestId,
    action: "summaryReport.checkAttribution",
    subjectType: "summaryReport",
    subjectId: report.id,
    changedFields: [...new Set(findings.map(({ field }) => field))],
  });
}
