import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { changeView, removeView, replaceView, restoreView, saveView } from "@/lib/desk/change-views";
import { viewsOf } from "@/lib/desk/saved-views";
import { viewLimits } from "@/lib/desk/view-lists";
import { contextOf, makeActor } from "../../factories/people";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

type Person = Awaited<ReturnType<typeof makeActor>>;
let secretariat: Person;
let lead: Person;

beforeAll(async () => {
  secretariat = await makeActor("secretariat", { name: "Sara" });
  lead = await makeActor("workstream-lead", { name: "Lea" });
});
beforeEach(() => db.savedView.deleteMany());

const save = (actor: Person, name: string, differing: { query?: string; shared?: boolean } = {}) =>
  saveView({ list: "proposals", name, query: "region=arab", shared: false, ...differing }, contextOf(actor));
const names = async (actor: Person) => (await viewsOf(actor, "proposals")).map(({ name }) => name);

describe("a saved view", () => {
  test("keeps what its list knows and nothing else, and is its owner's alone", async () => {
    await save(secretariat, "Arab region", { query: "page=3&evil=1&region=arab" });
    const [view] = await viewsOf(secretariat, "proposals");
    expect(view).toMatchObject({ name: "Arab region", query: "region=arab", isOwn: true, shared: false });
    expect(await names(lead)).toEqual([]);
  });

  test("is offered to the desk when it is shared, with the name of who shares it, one's own first", async () => {
    await save(secretariat, "A shared one", { shared: true });
    await save(lead, "Mine");
    const views = await viewsOf(lead, "proposals");
    expect(views.map(({ name, isOwn, owner }) => [name, isOwn, owner])).toEqual([
      ["Mine", true, "Lea"],
      ["A shared one", false, "Sara"],
    ]);
    expect(await viewsOf(await makeActor("partner"), "proposals")).toEqual([]);
    expect(await viewsOf(lead, "talks")).toEqual([]);
  });

  test("has a name of its own among those of its owner, also when two are saved at once", async () => {
    const both = await Promise.allSettled([save(secretariat, "Twice"), save(secretariat, "Twice")]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await failureOf(save(secretariat, "Twice"))).toMatchObject({
      kind: "invalid",
      fields: { name: { key: "saved-views.taken" } },
    });
    await save(lead, "Twice");
    const other = await save(secretariat, "Other");
    const renaming = changeView({ id: other.id, name: "Twice", shared: false }, contextOf(secretariat));
    expect(await failureOf(renaming)).toMatchObject({ kind: "invalid" });
  });

  test("is changed by its owner only, and told in the audit log", async () => {
    const { id } = await save(secretariat, "Before", { shared: true });
    for (const attempt of [
      () => changeView({ id, name: "Stolen", shared: true }, contextOf(lead)),
      () => replaceView({ id, query: "" }, contextOf(lead)),
      () => removeView({ id }, contextOf(lead)),
    ]) {
      expect(await failureOf(attempt())).toMatchObject({ kind: "not-found" });
    }
    await changeView({ id, name: "After", shared: false }, contextOf(secretariat));
    await replaceView({ id, query: "level=global" }, contextOf(secretariat));
    expect(await db.savedView.findUniqueOrThrow({ where: { id } })).toMatchObject({
      name: "After",
      shared: false,
      query: "level=global",
    });
    const told = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
    expect(told.map(({ action, changedFields }) => [action, changedFields])).toEqual([
      ["savedView.create", []],
      ["savedView.revise", ["name", "shared"]],
      ["savedView.revise", ["query"]],
    ]);
  });

  test("comes back after it was removed, once, for its owner", async () => {
    const { id } = await save(secretariat, "Gone", { shared: true });
    const { changeId } = await removeView({ id }, contextOf(secretariat));
    expect(await names(secretariat)).toEqual([]);
    expect(await failureOf(restoreView({ changeId }, contextOf(lead)))).toMatchObject({ kind: "not-found" });
    await restoreView({ changeId }, contextOf(secretariat));
    expect((await viewsOf(secretariat, "proposals"))[0]).toMatchObject({
      name: "Gone",
      query: "region=arab",
      shared: true,
    });
    expect(await failureOf(restoreView({ changeId }, contextOf(secretariat)))).toMatchObject({
      message: { key: "saved-views.undone" },
    });
  });

  test("is refused to whoever cannot open the list, and beyond a sensible number", async () => {
    expect(await failureOf(save(await makeActor("partner"), "Mine"))).toMatchObject({ kind: "forbidden" });
    const many = Array.from({ length: viewLimits.perList }, (_, index) => ({
      personId: secretariat.personId,
      list: "proposals",
      name: `View ${index}`,
      query: "",
    }));
    await db.savedView.createMany({ data: many });
    expect(await failureOf(save(secretariat, "One more"))).toMatchObject({ message: { key: "saved-views.tooMany" } });
  });
});
