import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { deskScope } from "@/lib/talks/scope";
import { dateToDay } from "@/lib/time/plain-day";
import { openSteps } from "@/lib/workflow/machine";
import type { Finding } from "./attribution-check";
import { readReport } from "./content";
import { findAttributionsIn } from "./find-attributions-in";
import { reportMachine } from "./workflow";

const deskSelect = {
  id: true,
  slug: true,
  title: true,
  status: true,
  workstreamId: true,
  chathamHouse: true,
  recordings: {
    orderBy: [{ language: "asc" }, { publishedAt: "asc" }],
    select: { id: true, language: true, url: true, description: true },
  },
  report: {
    select: {
      id: true,
      status: true,
      version: true,
      dueOn: true,
      locale: true,
      content: true,
      authorId: true,
      author: { select: { name: true } },
      clearedBy: { select: { name: true } },
      clearedAt: true,
      publishedAt: true,
      attributionCheckedAt: true,
    },
  },
} as const satisfies Prisma.TalkSelect;

/**
 * The report of a talk and its recordings, as those who run the talk see them, with the steps open to this person. The
 * findings of the attribution check are there for whoever writes the draft and for the second person who resolves them.
 *
 * @returns null when there is no such talk for this person
 */
export async function deskReport(actor: Actor, slug: string) {
  const row = await db.talk.findFirst({ where: { AND: [{ slug }, deskScope(actor)] }, select: deskSelect });
  if (!row) return null;
  const { report, ...talk } = row;
  const mayManage = can(actor, "talk.manage", talk);
  if (!report) return { talk, mayManage, report: null };
  const steps = openSteps(reportMachine, actor, { ...report, workstreamId: talk.workstreamId });
  const mayWrite = report.status === "draft" && can(actor, "report.write", talk);
  const isSearched = talk.chathamHouse && (mayWrite || steps.includes("publish"));
  const findings: Finding[] = isSearched ? await findAttributionsIn(db, { content: report.content, talk }) : [];
  return {
    talk,
    mayManage,
    report: {
      ...report,
      dueOn: dateToDay(report.dueOn),
      content: report.content === null ? null : readReport(report.content),
      mayWrite,
      steps,
      findings,
    },
  };
}

export type DeskReportView = NonNullable<Awaited<ReturnType<typeof deskReport>>>;
