import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction, type Tx } from "@/lib/db/client";
import { breaks } from "@/lib/db/constraint";
import { moveReferences } from "@/lib/db/move-references";
import { conflict, forbidden, invalid } from "@/lib/errors";
import { revise } from "@/lib/workflow/revise";
import type { MergePeopleInput } from "./desk-schema";
import { type FoundPerson, findPerson } from "./find-person";
import { keepOneHolder } from "./last-holder";
import { personReferences } from "./person-references";

/**
 * Makes one record of two that are the same person. Everything that names the one names the other from now on; of what
 * both have, one remains. The record that goes keeps its address and its history, and nobody signs in to it.
 *
 * @returns the id of the person who stays
 * @throws ExpectedFailure `invalid` for a person with itself; `conflict` for somebody merged before, suspended, or who
 *   cleared what the other wrote
 */
export async function mergePeople(input: MergePeopleInput, ctx: UseCaseContext): Promise<{ id: string }> {
  const { actor, requestId } = ctx;
  if (input.first === input.second) throw invalid({ stays: { key: "admin.people.errors.mergeWithItself" } });
  if (![input.first, input.second].includes(input.stays)) throw invalid({ stays: { key: "errors.invalidChoice" } });
  const sides = [
    { id: input.first, version: input.firstVersion },
    { id: input.second, version: input.secondVersion },
  ];
  try {
    return await inTransaction(async (tx) => {
      await lockInOrder(tx, [input.first, input.second]);
      const [first, second] = [await findPerson(tx, actor, input.first), await findPerson(tx, actor, input.second)];
      const [stays, goes] = input.stays === first.id ? [first, second] : [second, first];
      const staff = first.roleGrants.length > 0 || second.roleGrants.length > 0;
      if (!can(actor, "person.merge", { stays, goes, staff })) throw forbidden();
      if (stays.suspendedAt) throw conflict("admin.people.errors.staysSuspended");
      if (goes.suspendedAt) throw conflict("admin.people.errors.goesSuspended");
      for (const side of sides) {
        const isGoing = side.id === goes.id;
        await revise(tx, "person", {
          ...{ actor, requestId, verb: isGoing ? "merge" : "absorb", reason: input.reason },
          subject: side,
          data: isGoing ? { mergedIntoId: stays.id, sessionVersion: { increment: 1 } } : staysWith(stays, goes),
        });
      }
      await moveReferences(tx, personReferences, { from: goes.id, to: stays.id });
      await keepOneHolder(tx, "", [...rolesOf(stays), ...rolesOf(goes)]);
      return { id: stays.id };
    });
  } catch (error) {
    const clearedByOther = ["concept_note_cleared_by_other", "summary_report_cleared_by_other"];
    if (clearedByOther.some((rule) => breaks(error, rule))) throw conflict("admin.people.errors.clearedByOther");
    throw error;
  }
}

/** A name that only the other record has is kept. */
function staysWith(stays: FoundPerson, goes: FoundPerson): Record<string, unknown> {
  return stays.name === "" && goes.name !== "" ? { name: goes.name } : {};
}

const rolesOf = (person: FoundPerson): string[] => person.roleGrants.map(({ role }) => role);

/** Two merges of the same people, whichever way round, come one after the other. */
async function lockInOrder(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "person" WHERE "id" = ANY(${[...ids]}::uuid[]) ORDER BY "id" FOR UPDATE`;
}
