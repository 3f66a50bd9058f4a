import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction, type Tx } from "@/lib/db/client";
import { forbidden, invalid, type MessageRef } from "@/lib/errors";
import { type DateValue, fromColumns, toColumns } from "@/lib/time/date-value";
import { revise } from "@/lib/workflow/revise";
import type { SaveSectionInput } from "./schema";
import { type FoundProposal, findProposalLocked } from "./scope";
import { editableStates } from "./workflow";

/**
 * Saves one page of the proposal form. What did not change is not written and leaves no trace in the audit log.
 *
 * @returns the version which the next save has to name
 * @throws ExpectedFailure `stale` when somebody else saved meanwhile; `invalid` for an organization, workstream or
 *   priority that is not to be chosen
 */
export async function saveSection(input: SaveSectionInput, ctx: UseCaseContext): Promise<{ version: number }> {
  return inTransaction(async (tx) => {
    const proposal = await findProposalLocked(tx, ctx.actor, input.id);
    if (!can(ctx.actor, "proposal.edit", proposal)) throw forbidden();
    await checkChoices(tx, input, proposal, ctx);

    const columns = changedColumns(input, proposal);
    const dates = changedDates(input, proposal);
    const changedFields = [...Object.keys(columns), ...(dates ? ["preferredDates"] : [])];
    if (changedFields.length === 0) return { version: input.version };

    await revise(tx, "proposal", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { id: proposal.id, version: input.version },
      whileIn: editableStates,
      data: columns,
      changedFields,
    });
    if (dates) await replaceDates(tx, proposal.id, dates);
    return { version: input.version + 1 };
  });
}

/** What lists of the database offered to choose from must be there still, and an organization must be one's own. */
async function checkChoices(
  tx: Tx,
  input: SaveSectionInput,
  proposal: FoundProposal,
  ctx: UseCaseContext,
): Promise<void> {
  const faults: Record<string, MessageRef> = {};
  const notOffered = { key: "errors.invalidChoice" };
  if (input.section === "organizers" && input.organizationId !== null) {
    const allowed = [...ctx.actor.organizationIds, proposal.organizationId];
    if (!allowed.includes(input.organizationId)) faults.organizationId = notOffered;
  }
  if (input.section === "scope") {
    const { workstreamId, priorityId } = input;
    // What was chosen while it was offered is kept.
    if (workstreamId && workstreamId !== proposal.workstreamId) {
      const offered = await tx.workstream.count({ where: { id: workstreamId, closed: false } });
      if (offered === 0) faults.workstreamId = notOffered;
    }
    if (priorityId && priorityId !== proposal.priority?.id) {
      const offered = await tx.workplanPriority.count({ where: { id: priorityId, retired: false } });
      if (offered === 0) faults.priorityId = notOffered;
    }
  }
  if (Object.keys(faults).length > 0) throw invalid(faults);
}

function changedColumns(input: SaveSectionInput, proposal: FoundProposal): Record<string, unknown> {
  const present: Record<string, unknown> = { ...proposal, priorityId: proposal.priority?.id ?? null };
  return Object.fromEntries(Object.entries(columnsOf(input)).filter(([name, value]) => !same(value, present[name])));
}

/** The answers of a page as columns of the proposal. */
function columnsOf({ id, version, next, ...page }: SaveSectionInput): Record<string, unknown> {
  const { section, ...answers } = page;
  if (page.section === "dates") return {};
  if (page.section === "scope") {
    return {
      ...answers,
      secondaryObjectives: page.secondaryObjectives.filter((number) => number !== page.primaryObjective),
    };
  }
  // What Member States say among themselves is under the Chatham House Rule, whether or not the box is ticked.
  if (page.section === "format" && page.audience === "member_states") return { ...answers, chathamHouse: true };
  return answers;
}

/** The preferred dates where they are on the page and differ; otherwise null. */
function changedDates(input: SaveSectionInput, proposal: FoundProposal): DateValue[] | null {
  if (input.section !== "dates") return null;
  return same(input.preferredDates, proposal.preferredDates.map(fromColumns)) ? null : input.preferredDates;
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
