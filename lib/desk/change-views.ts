import * as z from "zod";
import { type Actor, isSignedIn } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { conflict, forbidden, invalid, notFound } from "@/lib/errors";
import { listRight, tidyQuery, type ViewList, viewLimits, viewLists } from "./view-lists";
import type {
  ChangeViewInput,
  RemoveViewInput,
  ReplaceViewInput,
  RestoreViewInput,
  SaveViewInput,
} from "./view-schema";

/** What is kept of a view that was removed. */
const removedView = z.object({ list: z.enum(viewLists), name: z.string(), query: z.string(), shared: z.boolean() });
type ViewContent = z.infer<typeof removedView>;

interface ViewPlace {
  id: string;
  list: ViewList;
  query: string;
}

/**
 * Keeps the filters of a list under a name.
 * @throws ExpectedFailure `forbidden` for a list that the person cannot open; `invalid` for a name that they used already;
 *   `conflict` when they have too many views
 */
export async function saveView({ name, shared, list, query }: SaveViewInput, ctx: UseCaseContext): Promise<ViewPlace> {
  const personId = ownerOf(ctx.actor, list);
  return inTransaction((tx) =>
    addView(tx, personId, { list, name, shared, query: tidyQuery(list, query) }, { ctx, verb: "create" }),
  );
}

/** Gives one of the person's own views another name, or shares it with the desk or not. */
export function changeView({ id, ...data }: ChangeViewInput, ctx: UseCaseContext): Promise<ViewPlace> {
  return inTransaction(async (tx) => {
    const { personId, ...view } = await ownView(tx, ctx.actor, id);
    await refuseTakenName(tx, personId, { list: view.list, name: data.name, except: id });
    await tx.savedView.update({ where: { id }, data, select: { id: true } });
    await record(tx, ctx, { id, verb: "revise", changedFields: Object.keys(data) });
    return view;
  });
}

/** Lets one of the person's own views show what they see now. */
export function replaceView({ id, query }: ReplaceViewInput, ctx: UseCaseContext): Promise<ViewPlace> {
  return inTransaction(async (tx) => {
    const { list } = await ownView(tx, ctx.actor, id);
    const tidy = tidyQuery(list, query);
    await tx.savedView.update({ where: { id }, data: { query: tidy }, select: { id: true } });
    await record(tx, ctx, { id, verb: "revise", changedFields: ["query"] });
    return { id, list, query: tidy };
  });
}

/** Removes one of the person's own views, and keeps what it takes to bring it back. */
export function removeView(
  { id }: RemoveViewInput,
  ctx: UseCaseContext,
): Promise<{ list: ViewList; changeId: string }> {
  return inTransaction(async (tx) => {
    const { personId, list, name, query, shared } = await ownView(tx, ctx.actor, id);
    const { count } = await tx.savedView.deleteMany({ where: { id } });
    if (count === 0) throw notFound();
    const items = [{ list, name, query, shared } satisfies ViewContent];
    const kept = await tx.bulkChange.create({
      data: { personId, action: "removeView", items },
      select: { id: true },
    });
    await record(tx, ctx, { id, verb: "remove" });
    return { list, changeId: kept.id };
  });
}

/** Brings back a view that the person removed, once. */
export function restoreView({ changeId }: RestoreViewInput, ctx: UseCaseContext): Promise<ViewPlace> {
  return inTransaction(async (tx) => {
    if (!isSignedIn(ctx.actor)) throw forbidden();
    const where = { id: changeId, personId: ctx.actor.personId, action: "removeView" };
    const found = await tx.bulkChange.findFirst({ where, select: { items: true } });
    const [content] = z.array(removedView).safeParse(found?.items).data ?? [];
    if (!content) throw notFound();
    const personId = ownerOf(ctx.actor, content.list);
    const { count } = await tx.bulkChange.updateMany({
      where: { ...where, undoneAt: null },
      data: { undoneAt: ctx.now },
    });
    if (count === 0) throw conflict("saved-views.undone");
    return addView(tx, personId, content, { ctx, verb: "restore" });
  });
}

async function addView(
  tx: Tx,
  personId: string,
  content: ViewContent,
  { ctx, verb }: { ctx: UseCaseContext; verb: "create" | "restore" },
): Promise<ViewPlace> {
  // Whoever saves twice at once waits here, so that neither the limit nor the name is passed by.
  await tx.$queryRaw`SELECT 1 FROM "person" WHERE "id" = ${personId}::uuid FOR UPDATE`;
  await refuseTakenName(tx, personId, content);
  const count = await tx.savedView.count({ where: { personId, list: content.list } });
  if (count >= viewLimits.perList) throw conflict("saved-views.tooMany", { max: viewLimits.perList });
  const { id } = await tx.savedView.create({ data: { personId, ...content }, select: { id: true } });
  await record(tx, ctx, { id, verb });
  return { id, list: content.list, query: content.query };
}

async function refuseTakenName(
  tx: Tx,
  personId: string,
  { list, name, except }: { list: ViewList; name: string; except?: string },
): Promise<void> {
  const other = await tx.savedView.findFirst({
    where: { personId, list, name, ...(except ? { id: { not: except } } : {}) },
    select: { id: true },
  });
  if (other) throw invalid({ name: { key: "saved-views.taken" } });
}

/** @throws ExpectedFailure `forbidden` */
function ownerOf(actor: Actor, list: ViewList): string {
  if (!isSignedIn(actor) || !can(actor, listRight[list], null)) throw forbidden();
  return actor.personId;
}

/** Somebody else's view does not exist here, also when they share it. */
async function ownView(tx: Tx, actor: Actor, id: string) {
  if (!isSignedIn(actor)) throw forbidden();
  await tx.$queryRaw`SELECT 1 FROM "person" WHERE "id" = ${actor.personId}::uuid FOR UPDATE`;
  const found = await tx.savedView.findFirst({
    where: { id, personId: actor.personId },
    select: { id: true, personId: true, list: true, name: true, query: true, shared: true },
  });
  const list = viewLists.find((name) => name === found?.list);
  if (!found || !list) throw notFound();
  return { ...found, list };
}

function record(
  tx: Tx,
  { actor, requestId }: UseCaseContext,
  { id, verb, changedFields }: { id: string; verb: string; changedFields?: string[] },
): Promise<void> {
  return appendAudit(tx, {
    actor,
    requestId,
    action: `savedView.${verb}`,
    subjectType: "savedView",
    subjectId: id,
    ...(changedFields ? { changedFields } : {}),
  });
}
