import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction, type Tx } from "@/lib/db/client";
import { transition } from "@/lib/workflow/transition";
import { emptyReport, type ReportContent, type ReportStepInput, reportLimits } from "./schema";
import { type FoundReport, findReport } from "./scope";
import { reportMachine } from "./workflow";

/**
 * Begins the report of a held talk. The practices and pledge intentions that were noted at the talk already stand in the
 * first draft, so that nobody types them again.
 *
 * @returns the slug of the talk
 */
export async function beginReport(input: ReportStepInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const report = await findReport(tx, ctx.actor, input.id);
    await transition(tx, reportMachine, "begin", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...report, version: input.version },
      data: { content: await firstDraft(tx, report), authorId: ctx.actor.personId, locale: ctx.locale },
    });
    return { slug: report.talk.slug };
  });
}

async function firstDraft(tx: Tx, { talk }: FoundReport): Promise<ReportContent> {
  const where = { talkId: talk.id };
  const order = { take: reportLimits.entries, orderBy: { createdAt: "asc" } } as const;
  const practices = await tx.practice.findMany({ where, ...order, select: { title: true, implementer: true } });
  const pledges = await tx.pledge.findMany({
    where,
    ...order,
    select: { title: true, organization: { select: { name: true } } },
  });
  // Under the Chatham House Rule nobody's name goes into the text, not even into the draft.
  const line = (title: string, whose: string) => (talk.chathamHouse || whose === "" ? title : `${title} (${whose})`);
  return {
    ...emptyReport,
    practices: practices.map(({ title, implementer }) => line(title, implementer).slice(0, reportLimits.entry)),
    pledgeIntentions: pledges.map(({ title, organization }) =>
      line(title, organization.name).slice(0, reportLimits.entry),
    ),
  };
}
