import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction, type Tx } from "@/lib/db/client";
import { forbidden, notFound } from "@/lib/errors";
import { deskScope } from "@/lib/talks/scope";
import { revise } from "@/lib/workflow/revise";
import { transition } from "@/lib/workflow/transition";
import type { MovePracticeInput, WritePracticeInput } from "./schema";
import { practiceMachine } from "./workflow";

/** Writes or corrects the text of a practice; the first writing makes a draft of what was noted. */
export async function writePractice(
  input: WritePracticeInput,
  ctx: UseCaseContext,
): Promise<{ slug: string; talkSlug: string | null }> {
  return inTransaction(async (tx) => {
    const practice = await findPractice(tx, ctx.actor, input.slug);
    if (!can(ctx.actor, "practice.edit", practice)) throw forbidden();
    const { title, implementer, summary, lessons, replication } = input;
    const data = { title, implementer, summary, lessons, replication };
    const write = { actor: ctx.actor, requestId: ctx.requestId, data };
    if (practice.status === "noted") {
      await transition(tx, practiceMachine, "write", { ...write, subject: { ...practice, version: input.version } });
    } else {
      await revise(tx, "practice", {
        ...write,
        subject: { id: practice.id, version: input.version },
        whileIn: ["draft"],
      });
    }
    return { slug: practice.slug, talkSlug: practice.talkSlug };
  });
}

/** Moves a practice on its way to the Hub. It is called published only with the address of its entry there. */
export async function movePractice(
  input: MovePracticeInput,
  ctx: UseCaseContext,
): Promise<{ slug: string; talkSlug: string | null }> {
  return inTransaction(async (tx) => {
    const practice = await findPractice(tx, ctx.actor, input.slug);
    await transition(tx, practiceMachine, input.step, {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...practice, version: input.version },
      data: input.step === "publish" ? { hubUrl: input.hubUrl } : {},
      reason: input.reason,
    });
    return { slug: practice.slug, talkSlug: practice.talkSlug };
  });
}

async function findPractice(tx: Tx, actor: Actor, slug: string) {
  const row = await tx.practice.findFirst({
    where: { slug, talk: deskScope(actor) },
    select: {
      id: true,
      slug: true,
      status: true,
      version: true,
      talk: { select: { slug: true, workstreamId: true } },
    },
  });
  if (!row) throw notFound();
  const { talk, ...practice } = row;
  return { ...practice, workstreamId: talk?.workstreamId ?? null, talkSlug: talk?.slug ?? null };
}
