import * as z from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { notFound } from "@/lib/errors";
import { deskScope } from "@/lib/talks/scope";
import type { ReportSubject } from "./workflow";

const reportSelect = {
  id: true,
  status: true,
  version: true,
  authorId: true,
  content: true,
  locale: true,
  talk: {
    select: { id: true, slug: true, title: true, workstreamId: true, chathamHouse: true, proposalId: true },
  },
} as const satisfies Prisma.SummaryReportSelect;

type ReportRow = Prisma.SummaryReportGetPayload<{ select: typeof reportSelect }>;

/** A report with its talk, as use cases work with it; also the subject of its workflow. */
export type FoundReport = ReportRow & ReportSubject;

/**
 * The report, if it exists for this person at the desk.
 * @throws ExpectedFailure `not-found`, the same for a wrong id and for the report of somebody else's talk
 */
export async function findReport(tx: Tx, actor: Actor, id: string): Promise<FoundReport> {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const report = await tx.summaryReport.findFirst({ where: { id, talk: deskScope(actor) }, select: reportSelect });
  if (!report) throw notFound();
  return { ...report, workstreamId: report.talk.workstreamId };
}
