import type { UseCaseContext } from "@/lib/actions/context";
import type { Tx } from "@/lib/db/client";
import { swapOf, swapPlaces } from "@/lib/db/reorder";
import { conflict, notFound } from "@/lib/errors";
import { changeWorkstream } from "./change-workstream";
import type { AddActivityInput, EditActivityInput, MoveActivityInput, RemoveActivityInput } from "./desk-schema";

const changedFields = ["activities"];

/** Adds an activity after the others. */
export function addActivity(input: AddActivityInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return changeWorkstream(input, ctx, async (tx, { id: workstreamId }) => ({
    ...{ verb: "addActivity", changedFields },
    write: async () => {
      // Read once the workstream is held, so that two cannot take the same place.
      const { _max } = await tx.workstreamActivity.aggregate({ where: { workstreamId }, _max: { position: true } });
      const { title, timeline, status } = input;
      await tx.workstreamActivity.create({
        data: { workstreamId, title, timeline, status, position: (_max.position ?? 0) + 1 },
        select: { id: true },
      });
    },
  }));
}

/** Changes title, timeline or status of an activity. */
export function editActivity(input: EditActivityInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return changeWorkstream(input, ctx, async (tx, { id: workstreamId }) => {
    const { title, timeline, status } = input;
    const { id } = await findActivity(tx, workstreamId, input.activityId);
    return {
      ...{ verb: "editActivity", changedFields },
      write: () =>
        tx.workstreamActivity.update({ where: { id }, data: { title, timeline, status }, select: { id: true } }),
    };
  });
}

/** Takes an activity off the list. */
export function removeActivity(input: RemoveActivityInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return changeWorkstream(input, ctx, async (tx, { id: workstreamId }) => {
    const { id, title } = await findActivity(tx, workstreamId, input.activityId);
    return {
      ...{ verb: "removeActivity", changedFields, reason: title },
      write: () => tx.workstreamActivity.deleteMany({ where: { id } }),
    };
  });
}

/** Moves an activity one place up or down. @throws ExpectedFailure `conflict` at the end of the list */
export function moveActivity(input: MoveActivityInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return changeWorkstream(input, ctx, async (tx, { id: workstreamId }) => {
    await findActivity(tx, workstreamId, input.activityId);
    const rows = await tx.workstreamActivity.findMany({
      where: { workstreamId },
      orderBy: { position: "asc" },
      select: { id: true, position: true },
    });
    const swap = swapOf(rows, input.activityId, input.direction);
    if (!swap) throw conflict("errors.conflict");
    return {
      ...{ verb: "moveActivity", changedFields },
      write: () =>
        swapPlaces(swap, (id, position) =>
          tx.workstreamActivity.update({ where: { id }, data: { position }, select: { id: true } }),
        ),
    };
  });
}

async function findActivity(tx: Tx, workstreamId: string, id: string): Promise<{ id: string; title: string }> {
  const activity = await tx.workstreamActivity.findUnique({
    where: { id, workstreamId },
    select: { id: true, title: true },
  });
  if (!activity) throw notFound();
  return activity;
}
