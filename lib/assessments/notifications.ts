import type { UseCaseContext } from "@/lib/actions/context";
import type { Tx } from "@/lib/db/client";
import { queueMail } from "@/lib/mail/queue-mail";
import { recipient } from "@/lib/proposals/recipients";
import type { PlainDay } from "@/lib/time/plain-day";

/** Who is told what about an assessment. Every function queues in the transaction of the change it tells of. */

interface Addressee {
  id: string;
  email: string;
  name: string;
  locale: string;
}
interface Assessed {
  id: string;
  reference: string | null;
  title: string;
}

function facts({ id, reference, title }: Assessed) {
  return { reference: reference ?? id, title: title || (reference ?? id) };
}

/** To the reviewer: what to assess, until when, and who asks. `version` tells a second assignment from the first. */
export async function notifyAssigned(
  tx: Tx,
  reviewer: Addressee,
  proposal: Assessed,
  assessment: { id: string; version: number; dueOn: PlainDay },
  ctx: UseCaseContext,
): Promise<void> {
  if (reviewer.id === ctx.actor.personId) return;
  await queueMail(tx, {
    template: "assessment-assigned",
    ...recipient(reviewer),
    props: {
      ...facts(proposal),
      author: ctx.actor.name || ctx.actor.email || "—",
      dueOn: assessment.dueOn,
      path: `/desk/proposals/${proposal.id}/assessment`,
    },
    occurrence: `assessment.assign:${assessment.id}:${assessment.version}`,
  });
}

/** To the reviewer: nothing is left to do. */
export async function notifyReleased(
  tx: Tx,
  reviewer: Addressee,
  proposal: Assessed,
  assessment: { id: string; version: number },
  ctx: UseCaseContext,
): Promise<void> {
  if (reviewer.id === ctx.actor.personId) return;
  await queueMail(tx, {
    template: "assessment-released",
    ...recipient(reviewer),
    props: { ...facts(proposal), path: "/desk/assessments" },
    occurrence: `assessment.release:${assessment.id}:${assessment.version}`,
  });
}

/** To whoever assigned the reviewer: somebody else has to be found. */
export async function notifyRecused(
  tx: Tx,
  assessment: { id: string; version: number; assignedById: string | null; reviewer: Addressee; proposal: Assessed },
  conflict: string,
): Promise<void> {
  if (assessment.assignedById === null || assessment.assignedById === assessment.reviewer.id) return;
  const assigner = await tx.person.findUnique({
    where: { id: assessment.assignedById },
    select: { id: true, email: true, name: true, locale: true },
  });
  if (!assigner) return;
  await queueMail(tx, {
    template: "assessment-recused",
    ...recipient(assigner),
    props: {
      ...facts(assessment.proposal),
      author: assessment.reviewer.name || assessment.reviewer.email,
      reason: conflict,
      path: `/desk/proposals/${assessment.proposal.id}`,
    },
    occurrence: `assessment.recuse:${assessment.id}:${assessment.version}`,
  });
}
