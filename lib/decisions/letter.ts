import type { Tx } from "@/lib/db/client";
import type { MailPropsInput } from "@/lib/mail/mail-props";
import { queueMail } from "@/lib/mail/queue-mail";
import { proposersOf, recipient } from "@/lib/proposals/recipients";
import type { FoundProposal } from "@/lib/proposals/scope";
import type { Outcome } from "./outcome";

export const letterTemplates = {
  approve: "proposal-approved",
  reserve: "proposal-reserved",
  merge: "proposal-merged",
  decline: "proposal-declined",
} as const satisfies Record<Outcome, string>;
export type LetterTemplate = (typeof letterTemplates)[Outcome];

/** What a letter needs of a decision. */
export interface LetterDecision {
  outcome: Outcome;
  reason: string;
  letterSubject: string | null;
  letterBody: string | null;
}

interface Named {
  id: string;
  reference: string | null;
  title: string;
}

/** Amending may have emptied what a letter must name, so the reference stands in. */
export function namesOf({ id, reference, title }: Named): { reference: string; title: string } {
  return { reference: reference ?? id, title: title || (reference ?? id) };
}

/**
 * The facts of the letter by which a decision is announced; the same for its preview.
 * @param to the proposal that takes this one in, and the talk that an approval opened, where there is one
 */
export function letterProps(
  proposal: Named,
  decision: LetterDecision,
  to: { target?: Named | null; talkSlug?: string | null },
): MailPropsInput<LetterTemplate> {
  const { outcome, reason, letterSubject, letterBody } = decision;
  const own =
    letterSubject !== null && letterBody !== null ? { letter: { subject: letterSubject, body: letterBody } } : {};
  const shared = { ...namesOf(proposal), ...own };
  const path = `/my/proposals/${proposal.id}`;
  const said = reason ? { reason } : {};
  if (outcome === "approve") {
    return { ...shared, ...(reason ? { note: reason } : {}), path: to.talkSlug ? `/talks/${to.talkSlug}` : path };
  }
  if (outcome === "merge") {
    const target = namesOf(to.target ?? proposal);
    return { ...shared, ...said, intoReference: target.reference, intoTitle: target.title, path };
  }
  return { ...shared, reason, path };
}

/**
 * Tells everybody who works on the proposal, once each, in the transaction of the announcement. The portal's own letter
 * speaks the language of each reader; one in the secretariat's words is in the language of the author, for whom it was written.
 */
export async function queueDecisionLetters(
  tx: Tx,
  proposal: FoundProposal,
  decision: LetterDecision,
  to: { target?: Named | null; talkSlug?: string | null },
): Promise<void> {
  const isOwn = decision.letterBody !== null;
  const { locale } = recipient(proposal.author);
  for (const proposer of await proposersOf(tx, proposal)) {
    await queueMail(tx, {
      template: letterTemplates[decision.outcome],
      ...proposer,
      ...(isOwn ? { locale } : {}),
      props: letterProps(proposal, decision, to),
      occurrence: `proposal.${decision.outcome}:${proposal.id}:${proposal.version}`,
    });
  }
}

/** Tells the people of the proposal that took another one in who joins them. */
export async function queueJoinedLetters(
  tx: Tx,
  target: FoundProposal,
  from: FoundProposal,
  organization: string,
): Promise<void> {
  const { reference, title } = namesOf(from);
  for (const proposer of await proposersOf(tx, target)) {
    if (proposer.to.personId === from.author.id) continue;
    await queueMail(tx, {
      template: "proposal-joined",
      ...proposer,
      props: {
        ...namesOf(target),
        ...{ fromReference: reference, fromTitle: title, organization, path: `/my/proposals/${target.id}` },
      },
      occurrence: `proposal.takeIn:${target.id}:${from.id}`,
    });
  }
}
