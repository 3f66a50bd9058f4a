import { isSignedIn } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction, type Tx } from "@/lib/db/client";
import { conflict, forbidden, invalid, type MessageRef, signedOut, stale } from "@/lib/errors";
import { type DateValue, toColumns } from "@/lib/time/date-value";
import { revise } from "@/lib/workflow/revise";
import type { ContentField } from "./content";
import { lastSave } from "./last-save";
import { contentOf } from "./load-content";
import { type Base, baseOf, type Merge, mergeAnswers, partOf, readBase } from "./merge-answers";
import type { SaveSectionInput } from "./schema";
import { type FoundProposal, findProposalLocked } from "./scope";
import { type Answers, keptAnswers, sentAnswers } from "./section-answers";
import { editableStates, proposes } from "./workflow";

export interface SavedSection {
  /** What the next save has to name. */
  version: number;
  base: Base;
  /** The page as it is kept now, and as the person sent it. */
  kept: Answers;
  sent: Answers;
  /** Answers that others changed meanwhile and the person did not. */
  taken: ContentField[];
  /** Answers that both changed: nothing was written of them, and the person has to be asked. */
  asked: ContentField[];
  /** Who changed the proposal last before this save, and when (milliseconds since 1970); where something was joined. */
  other: { who: string; when: number } | null;
}

/**
 * Saves one page of the proposal form. What others saved since the page was opened is joined with it, answer by answer.
 * What did not change is not written and leaves no trace in the audit log.
 *
 * @throws ExpectedFailure `stale` when somebody else saved meanwhile and the form does not say what it began with;
 *   `conflict` when the proposal is no longer to be edited; `invalid` for an organization, workstream or priority that
 *   is not to be chosen
 */
export async function saveSection(input: SaveSectionInput, ctx: UseCaseContext): Promise<SavedSection> {
  if (!isSignedIn(ctx.actor)) throw signedOut();
  return inTransaction(async (tx) => {
    const proposal = await findProposalLocked(tx, ctx.actor, input.id);
    if (!can(ctx.actor, "proposal.edit", proposal)) throw refusal(ctx, proposal);
    const sent = sentAnswers(input);
    const present = keptAnswers(input.section, contentOf(proposal));
    const isBehind = proposal.version !== input.version;
    const other = isBehind ? await lastSave(tx, proposal.id) : null;
    const { answers, taken, asked } = join(input, sent, present, isBehind, other);
    await checkChoices(tx, answers, proposal, ctx);

    const changed = Object.keys(answers).filter((name) => !same(answers[name], present[name]));
    const kept = { ...present, ...answers };
    const result = { base: baseOf(input.section, kept), kept, sent, taken, asked, other };
    if (changed.length === 0) return { ...result, version: proposal.version };

    const { preferredDates, ...columns } = Object.fromEntries(changed.map((name) => [name, answers[name]]));
    await revise(tx, "proposal", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { id: proposal.id, version: proposal.version },
      whileIn: editableStates,
      data: columns,
      changedFields: changed,
    });
    if (preferredDates) await replaceDates(tx, proposal.id, preferredDates as DateValue[]);
    return { ...result, version: proposal.version + 1 };
  });
}

function refusal(ctx: UseCaseContext, proposal: FoundProposal) {
  return proposes(ctx.actor, proposal) ? conflict("proposalForm.save.closed") : forbidden();
}

/** What is to be kept of what was sent, where the proposal may have moved on since the page was opened. */
function join(
  input: SaveSectionInput,
  sent: Answers,
  present: Answers,
  isBehind: boolean,
  other: SavedSection["other"],
): Merge {
  const now = baseOf(input.section, present);
  const base = readBase(input.base);
  if (isBehind && !base) throw other ? stale(other) : conflict("errors.conflict");
  const merge = mergeAnswers(input.section, isBehind && base ? base : now, sent, present);
  return takeSaved(input, merge, present);
}

/** Where the person was asked and chose the saved answer, it stays, whatever stands in the form. */
function takeSaved(input: SaveSectionInput, merge: Merge, present: Answers): Merge {
  const chosen = Object.entries(input.take).flatMap(([field, whose]) =>
    whose !== null && (input.takeAll ?? whose) === "saved" ? [field as ContentField] : [],
  );
  if (chosen.length === 0) return merge;
  const saved = chosen.map((field) => partOf(field, present));
  return {
    ...merge,
    answers: Object.assign({}, merge.answers, ...saved),
    asked: merge.asked.filter((field) => !chosen.includes(field)),
  };
}

/** What lists of the database offered to choose from must be there still, and an organization must be one's own. */
async function checkChoices(tx: Tx, answers: Answers, proposal: FoundProposal, ctx: UseCaseContext): Promise<void> {
  const faults: Record<string, MessageRef> = {};
  const notOffered = { key: "errors.invalidChoice" };
  const { organizationId, workstreamId, priorityId } = answers as Record<string, string | null | undefined>;
  // What was chosen while it was offered is kept.
  if (organizationId && ![...ctx.actor.organizationIds, proposal.organizationId].includes(organizationId)) {
    faults.organizationId = notOffered;
  }
  if (workstreamId && workstreamId !== proposal.workstreamId) {
    const offered = await tx.workstream.count({ where: { id: workstreamId, closed: false } });
    if (offered === 0) faults.workstreamId = notOffered;
  }
  if (priorityId && priorityId !== proposal.priority?.id) {
    const offered = await tx.workplanPriority.count({ where: { id: priorityId, retired: false } });
    if (offered === 0) faults.priorityId = notOffered;
  }
  if (Object.keys(faults).length > 0) throw invalid(faults);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function replaceDates(tx: Tx, proposalId: string, dates: readonly DateValue[]): Promise<void> {
  await tx.proposalDate.deleteMany({ where: { proposalId } });
  await tx.proposalDate.createMany({
    data: dates.map((date, position) => ({ proposalId, position, ...toColumns(date) })),
  });
}
