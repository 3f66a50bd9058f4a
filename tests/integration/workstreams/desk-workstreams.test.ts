import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import {
  addPriority,
  createPeriod,
  editPeriod,
  editPriority,
  movePriority,
  retirePriority,
} from "@/lib/workplan/change-period";
import { workplanAtDesk } from "@/lib/workplan/queries";
import { createPeriodSchema } from "@/lib/workplan/schema";
import { addActivity, editActivity, moveActivity, removeActivity } from "@/lib/workstreams/change-activities";
import { addCoLead, addLead, removeCoLead, removeLead } from "@/lib/workstreams/change-leaders";
import { workstreamAtDesk, workstreamsAtDesk } from "@/lib/workstreams/desk-queries";
import { closeWorkstream, createWorkstream, editWorkstream, reopenWorkstream } from "@/lib/workstreams/save-workstream";
import { contextOf, makeActor, makeOrganization, makeWorkstream } from "../../factories/people";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

let secretariat: Awaited<ReturnType<typeof makeActor>>;
const facts = { number: "4", title: "Climate", mandate: "Do", objectives: [5, 2, 2], source: "" };
const ctx = (actor = secretariat) => contextOf(actor);
const audit = async (subjectId: string) =>
  (await db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } })).map(({ action }) => action);

beforeEach(async () => {
  secretariat = await makeActor("secretariat", { name: "Sam Secretariat" });
});

describe("workstreams", () => {
  test("are opened with an address of their own, edited, closed and opened again", async () => {
    const { id: periodId } = await createPeriod({ title: "Plan A", startYear: 2025, endYear: 2026 }, ctx());
    const { slug } = await createWorkstream({ ...facts, periodId }, ctx());
    const { slug: twin } = await createWorkstream({ ...facts, periodId }, ctx());
    expect(slug).toBe("climate");
    expect(twin).toMatch(/^climate-[0-9a-f]{6}$/);
    const row = await db.workstream.findUniqueOrThrow({ where: { slug } });
    expect(row).toMatchObject({ objectives: [2, 5], source: null, position: 1 });
    const record = (version: number) => ({ id: row.id, version });
    await editWorkstream({ ...record(1), ...facts, title: "Climate and seas", periodId }, ctx());
    await closeWorkstream({ ...record(2), reason: "Done" }, ctx());
    expect((await failureOf(closeWorkstream({ ...record(3), reason: "x" }, ctx()))).kind).toBe("conflict");
    await reopenWorkstream({ ...record(3), reason: "Not done" }, ctx());
    expect(await db.workstream.findUnique({ where: { slug } })).toMatchObject({
      title: "Climate and seas",
      closed: false,
    });
    expect(await audit(row.id)).toEqual([
      "workstream.create",
      "workstream.revise",
      "workstream.close",
      "workstream.reopen",
    ]);
    const unknown = createWorkstream({ ...facts, periodId: row.id }, ctx());
    expect((await failureOf(unknown)).fields).toHaveProperty("periodId");
  });

  test("co-leads are named by their organization, confirmed and ended", async () => {
    const { id, slug } = await makeWorkstream();
    const organization = await makeOrganization("un_entity", { name: "Example Entity" });
    await db.workstreamCoLead.create({ data: { workstreamId: id, organizationId: organization.id, unverified: true } });
    await addCoLead({ id, version: 1, organization: "example entity" }, ctx());
    const again = addCoLead({ id, version: 2, organization: "Example Entity" }, ctx());
    expect((await failureOf(again)).fields?.organization?.key).toBe("admin.workstreams.errors.coLeadsAlready");
    const found = await workstreamAtDesk(secretariat, slug);
    expect(found?.coLeads).toMatchObject([{ unverified: false, organization: { name: "Example Entity" } }]);
    await removeCoLead({ id, version: 2, coLeadId: found?.coLeads[0]?.id ?? "" }, ctx());
    expect(await db.workstreamCoLead.count({ where: { workstreamId: id } })).toBe(0);
    expect(await audit(id)).toEqual(["workstream.addCoLead", "workstream.removeCoLead"]);
  });

  test("people lead it by their account; nobody names themselves, and both histories tell of it", async () => {
    const { id } = await makeWorkstream();
    const person = await makeActor("partner");
    await addLead({ id, version: 1, email: person.email.toUpperCase() }, ctx());
    expect(await db.workstreamLead.count({ where: { workstreamId: id, personId: person.personId } })).toBe(1);
    expect(await audit(person.personId)).toEqual(["person.makeLead"]);
    expect((await failureOf(addLead({ id, version: 2, email: person.email }, ctx()))).kind).toBe("invalid");
    expect((await failureOf(addLead({ id, version: 2, email: "no@example.org" }, ctx()))).kind).toBe("invalid");
    expect((await failureOf(addLead({ id, version: 2, email: secretariat.email }, ctx()))).kind).toBe("forbidden");
    await removeLead({ id, version: 2, personId: person.personId }, ctx());
    expect(await db.workstreamLead.count({ where: { workstreamId: id } })).toBe(0);
    expect(await audit(person.personId)).toEqual(["person.makeLead", "person.endLeadOf"]);
  });

  test("activities are added, changed, moved and removed, in their order", async () => {
    const { id, slug } = await makeWorkstream();
    const activity = (title: string) => ({ title, timeline: "2026", status: "in_progress" as const });
    for (const [index, title] of ["A", "B", "C"].entries()) {
      await addActivity({ id, version: index + 1, ...activity(title) }, ctx());
    }
    const list = async () => (await workstreamAtDesk(secretariat, slug))?.activities ?? [];
    const [a, b, c] = (await list()).map((one) => one.id);
    await moveActivity({ id, version: 4, activityId: c ?? "", direction: "up" }, ctx());
    await moveActivity({ id, version: 5, activityId: a ?? "", direction: "down" }, ctx());
    expect((await list()).map(({ title }) => title)).toEqual(["C", "A", "B"]);
    const beyond = moveActivity({ id, version: 6, activityId: c ?? "", direction: "up" }, ctx());
    expect((await failureOf(beyond)).kind).toBe("conflict");
    await editActivity({ id, version: 6, activityId: b ?? "", ...activity("B2"), status: "completed" }, ctx());
    await removeActivity({ id, version: 7, activityId: a ?? "" }, ctx());
    expect((await list()).map(({ title, status }) => [title, status])).toEqual([
      ["C", "in_progress"],
      ["B2", "completed"],
    ]);
    const { id: other } = await makeWorkstream();
    const elsewhere = editActivity({ id: other, version: 1, activityId: b ?? "", ...activity("x") }, ctx());
    expect((await failureOf(elsewhere)).kind).toBe("not-found");
  });

  test("of two who add an activity at once one is told, and others than the secretariat may not", async () => {
    const { id } = await makeWorkstream();
    const add = (actor = secretariat) =>
      addActivity({ id, version: 1, title: "A", timeline: "", status: "unknown" }, ctx(actor));
    const results = await Promise.allSettled([add(), add()]);
    const refused = results.flatMap((one) => (one.status === "rejected" ? [one.reason.failure.kind] : []));
    expect(refused).toEqual(["stale"]);
    expect(await db.workstreamActivity.count({ where: { workstreamId: id } })).toBe(1);
    for (const role of ["partner", "workstream-lead", "focal-point", "admin"] as const) {
      const actor = await makeActor(role, role === "workstream-lead" ? { workstreamId: id } : {});
      expect((await failureOf(add(actor))).kind).toBe("forbidden");
      expect(await workstreamsAtDesk(actor)).toBeNull();
    }
  });
});

describe("the workplan", () => {
  test("has periods with priorities that are added, worded, moved, retired and offered again", async () => {
    const { id } = await createPeriod({ title: "Plan B", startYear: 2027, endYear: 2028 }, ctx());
    await addPriority({ id, version: 1, title: "One" }, ctx());
    await addPriority({ id, version: 2, title: "Two" }, ctx());
    const list = async () => (await workplanAtDesk(secretariat))?.find((one) => one.id === id)?.priorities ?? [];
    const [one, two] = (await list()).map((priority) => priority.id);
    await movePriority({ id, version: 3, priorityId: two ?? "", direction: "up" }, ctx());
    await editPriority({ id, version: 4, priorityId: one ?? "", title: "First" }, ctx());
    await retirePriority({ id, version: 5, priorityId: two ?? "", retired: true }, ctx());
    expect((await list()).map(({ title, retired }) => [title, retired])).toEqual([
      ["Two", true],
      ["First", false],
    ]);
    const twice = retirePriority({ id, version: 6, priorityId: two ?? "", retired: true }, ctx());
    expect((await failureOf(twice)).kind).toBe("conflict");
    await retirePriority({ id, version: 6, priorityId: two ?? "", retired: false }, ctx());
    await editPeriod({ id, version: 7, title: "Plan B", startYear: 2027, endYear: 2029 }, ctx());
    const stale = editPeriod({ id, version: 7, title: "x", startYear: 2027, endYear: 2029 }, ctx());
    expect((await failureOf(stale)).kind).toBe("stale");
    expect((await audit(id)).slice(3)).toEqual([
      "workplanPeriod.movePriority",
      "workplanPeriod.editPriority",
      "workplanPeriod.retirePriority",
      "workplanPeriod.restorePriority",
      "workplanPeriod.revise",
    ]);
  });

  test("ends no earlier than it begins, and is kept by the secretariat", async () => {
    expect(createPeriodSchema.safeParse({ title: "x", startYear: 2028, endYear: 2027 }).success).toBe(false);
    const admin = await makeActor("admin");
    const create = createPeriod({ title: "x", startYear: 2027, endYear: 2028 }, ctx(admin));
    expect((await failureOf(create)).kind).toBe("forbidden");
    expect(await workplanAtDesk(admin)).toBeNull();
  });
});
