import type { UseCaseContext } from "@/lib/actions/context";
import type { Tx } from "@/lib/db/client";
import { translatorFor } from "@/lib/i18n/translator";
import { queueMail } from "@/lib/mail/queue-mail";
import { type ContentField, leadOrganizationName } from "./content";
import { proposersOf, reviewersOf } from "./recipients";
import type { FoundProposal } from "./scope";

/** Who is told what about a proposal. Every function queues in the transaction of the change it tells of. */

/** Amending may have emptied what a letter must name, so the reference stands in. */
function facts(proposal: FoundProposal) {
  const reference = proposal.reference ?? proposal.id;
  return { reference, title: proposal.title || reference };
}

function organizationOf(proposal: FoundProposal): string {
  return leadOrganizationName(proposal) || proposal.author.name || proposal.author.email;
}

function occurrence(step: string, proposal: FoundProposal): string {
  return `proposal.${step}:${proposal.id}:${proposal.version}`;
}

const ownPath = (proposal: FoundProposal): string => `/my/proposals/${proposal.id}`;
const deskPath = (proposal: FoundProposal): string => `/desk/proposals/${proposal.id}`;

/** A receipt for everybody who works on it, and word to those who review it. */
export async function notifySubmitted(tx: Tx, proposal: FoundProposal, ctx: UseCaseContext): Promise<void> {
  const receipt = {
    props: { ...facts(proposal), path: ownPath(proposal) },
    occurrence: occurrence("submit", proposal),
  };
  for (const proposer of await proposersOf(tx, proposal)) {
    await queueMail(tx, { template: "proposal-submitted", ...proposer, ...receipt });
  }
  for (const reviewer of await reviewersOf(tx, proposal, ctx.actor)) {
    await queueMail(tx, {
      template: "proposal-received",
      ...reviewer,
      props: { ...facts(proposal), organization: organizationOf(proposal), path: deskPath(proposal) },
      occurrence: occurrence("submit", proposal),
    });
  }
}

/** The reason and the notes at single answers, named in the language of whoever reads the letter. */
export async function notifyChangesRequested(
  tx: Tx,
  proposal: FoundProposal,
  reason: string,
  notes: readonly { field: ContentField; body: string }[],
): Promise<void> {
  for (const proposer of await proposersOf(tx, proposal)) {
    const t = await translatorFor(proposer.locale);
    const atAnswers = notes.map(({ field, body }) =>
      t("proposalForm.requests.inLetter", { field: t(`proposals.fields.${field}`), body }),
    );
    await queueMail(tx, {
      template: "changes-requested",
      ...proposer,
      props: { ...facts(proposal), reason: [reason, ...atAnswers].join("\n\n"), path: ownPath(proposal) },
      occurrence: occurrence("requestChanges", proposal),
    });
  }
}

/** Those who had it in their queue are told that it is gone from there. */
export async function notifyWithdrawn(tx: Tx, proposal: FoundProposal, ctx: UseCaseContext): Promise<void> {
  for (const reviewer of await reviewersOf(tx, proposal, ctx.actor)) {
    await queueMail(tx, {
      template: "proposal-withdrawn",
      ...reviewer,
      props: { ...facts(proposal), organization: organizationOf(proposal), path: deskPath(proposal) },
      occurrence: occurrence("withdraw", proposal),
    });
  }
}

/** The other side of the conversation: staff hear from the proposers, the proposers hear from everybody else. */
export async function notifyReply(
  tx: Tx,
  proposal: FoundProposal,
  message: { id: string; body: string; fromProposer: boolean },
  ctx: UseCaseContext,
): Promise<void> {
  const props = { ...facts(proposal), author: ctx.actor.name || ctx.actor.email || "—", message: message.body };
  const said = `proposal.reply:${message.id}`;
  if (!message.fromProposer) {
    const path = ownPath(proposal);
    for (const proposer of await proposersOf(tx, proposal)) {
      await queueMail(tx, {
        template: "proposal-reply",
        ...proposer,
        props: { ...props, path },
        occurrence: said,
      });
    }
    return;
  }
  const path = deskPath(proposal);
  for (const reviewer of await reviewersOf(tx, proposal, ctx.actor)) {
    await queueMail(tx, { template: "proposal-reply", ...reviewer, props: { ...props, path }, occurrence: said });
  }
}
