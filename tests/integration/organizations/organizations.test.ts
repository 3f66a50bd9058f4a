import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { readOrganizationFilters } from "@/lib/organizations/desk-filters";
import { listOrganizations, referencesOfOrganization } from "@/lib/organizations/desk-queries";
import { similarOrganizations } from "@/lib/organizations/find-by-name";
import { mergeOrganizations } from "@/lib/organizations/merge-organizations";
import { organizationReferences } from "@/lib/organizations/organization-references";
import { createOrganization, editOrganization } from "@/lib/organizations/save-organization";
import { createOrganizationSchema, editOrganizationSchema } from "@/lib/organizations/schema";
import { liftOrganization, suspendOrganization } from "@/lib/organizations/suspend-organization";
import { verifyOrganization } from "@/lib/organizations/verify-organization";
import { makePledge } from "../../factories/outcomes";
import { contextOf, makeActor, makeOrganization, makeWorkstream } from "../../factories/people";
import { makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";
import { columnsReferringTo, uniqueWith } from "../../support/references";

useDatabase();

let secretariat: Awaited<ReturnType<typeof makeActor>>;
const facts = { name: "Sea Watchers", acronym: "SW", kind: "stakeholder", category: "civil-society" } as const;
const create = (changes: object = {}, actor = secretariat) =>
  createOrganization(createOrganizationSchema.parse({ ...facts, ...changes }), contextOf(actor));
const audit = async (subjectId: string) =>
  (await db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } })).map(({ action }) => action);

beforeEach(async () => {
  secretariat = await makeActor("secretariat", { name: "Sam Secretariat" });
});

describe("the directory", () => {
  test("an organization is added once, with what belongs to its kind", async () => {
    const { id } = await create({ country: "CO" });
    const row = await db.organization.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ name: "Sea Watchers", acronym: "SW", country: null, slug: "sea-watchers" });
    expect(await audit(id)).toEqual(["organization.create"]);
    expect((await failureOf(create({ name: "SEA  watchers" }))).fields).toHaveProperty("name");
    await create({ name: "Colombia", acronym: "", kind: "member_state", country: "CO" });
    const again = { name: "Republic of Colombia", kind: "member_state", country: "CO" };
    expect((await failureOf(create(again))).fields?.country?.key).toBe("admin.organizations.errors.countryTaken");
    expect(createOrganizationSchema.safeParse({ ...facts, category: undefined }).success).toBe(false);
    expect(createOrganizationSchema.safeParse({ ...facts, kind: "observer" }).success).toBe(false);
    expect(createOrganizationSchema.safeParse({ ...facts, kind: "observer", country: "XX" }).success).toBe(false);
  });

  test("of two who add the same at once one is told, and of two who edit at once too", async () => {
    const added = await Promise.allSettled([create({ name: "Twins" }), create({ name: "twins" })]);
    expect(added.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const { id } = await create({ name: "Edited" });
    const edit = (acronym: string) =>
      editOrganization(
        editOrganizationSchema.parse({ ...facts, name: "Edited", acronym, id, version: 1 }),
        contextOf(secretariat),
      );
    const results = await Promise.allSettled([edit("A"), edit("B")]);
    const refused = results.flatMap((one) => (one.status === "rejected" ? [one.reason.failure] : []));
    expect(refused).toEqual([
      expect.objectContaining({ kind: "stale", message: expect.objectContaining({ key: "errors.stale" }) }),
    ]);
    const entry = await db.auditEntry.findFirst({ where: { subjectId: id, action: "organization.revise" } });
    expect(entry?.changedFields).toEqual(["acronym"]);
  });

  test("only the secretariat changes it; an admin looks things up; for others there is none", async () => {
    const { id } = await makeOrganization();
    for (const role of ["partner", "workstream-lead", "focal-point"] as const) {
      const actor = await makeActor(role);
      expect((await failureOf(create({ name: role }, actor))).kind).toBe("forbidden");
      expect((await failureOf(suspendOrganization({ id, version: 1, reason: "x" }, contextOf(actor)))).kind).toBe(
        "not-found",
      );
      expect(await listOrganizations(actor, readOrganizationFilters({}))).toBeNull();
    }
    const admin = await makeActor("admin");
    expect((await failureOf(suspendOrganization({ id, version: 1, reason: "x" }, contextOf(admin)))).kind).toBe(
      "forbidden",
    );
    expect((await listOrganizations(admin, readOrganizationFilters({})))?.total).toBeGreaterThan(0);
  });

  test("is found by words, kind and state", async () => {
    const { id } = await create({ name: "Findable Forum", acronym: "FF" });
    const found = async (query: Record<string, string>) =>
      (await listOrganizations(secretariat, readOrganizationFilters(query)))?.organizations.map((one) => one.name);
    expect(await found({ q: "forum findable" })).toEqual(["Findable Forum"]);
    expect(await found({ q: "ff", kind: "stakeholder" })).toEqual(["Findable Forum"]);
    expect(await found({ q: "ff", kind: "observer" })).toEqual([]);
    await suspendOrganization({ id, version: 1, reason: "x" }, contextOf(secretariat));
    expect(await found({ q: "ff", state: "suspended" })).toEqual(["Findable Forum"]);
    await liftOrganization({ id, version: 2, reason: "x" }, contextOf(secretariat));
    expect(await found({ q: "ff", state: "suspended" })).toEqual([]);
    expect(await audit(id)).toEqual(["organization.create", "organization.suspend", "organization.liftSuspension"]);
  });

  test("names that are alike are shown, however they are spelt", async () => {
    const { id } = await create({ name: "International Rescue Association", acronym: "IRA1" });
    await create({ name: "Assn. International Rescue", acronym: "" });
    const similar = await similarOrganizations(db, "International Rescue Association", { except: id });
    expect(similar.map(({ name }) => name)).toEqual(["Assn. International Rescue"]);
  });
});

describe("an organization that a proposer asked for", () => {
  test("is verified, and the person who asked may be admitted", async () => {
    const asker = await makeActor("partner");
    const { id, name } = await makeOrganization();
    await db.organization.update({
      where: { id },
      data: { unverified: true, requestedById: asker.personId, requestedAt: new Date() },
    });
    const verify = () => verifyOrganization({ id, version: 1, admitRequester: true }, contextOf(secretariat));
    await verify();
    expect(await db.organization.findUnique({ where: { id } })).toMatchObject({ unverified: false, version: 2 });
    const [membership] = await db.membership.findMany({ where: { personId: asker.personId } });
    expect(membership?.verifiedAt).not.toBeNull();
    const entry = await db.auditEntry.findFirst({ where: { subjectId: asker.personId } });
    expect(entry).toMatchObject({ action: "person.addMember", reason: name });
    expect(await audit(id)).toEqual(["organization.verify"]);
    expect((await failureOf(verify())).kind).toBe("conflict");
  });

  test("nobody admits themselves", async () => {
    const { id } = await makeOrganization();
    await db.organization.update({ where: { id }, data: { unverified: true, requestedById: secretariat.personId } });
    const verify = (admitRequester: boolean) =>
      verifyOrganization({ id, version: 1, admitRequester }, contextOf(secretariat));
    expect((await failureOf(verify(true))).kind).toBe("invalid");
    await verify(false);
  });
});

describe("merging two records of one organization", () => {
  const merge = (first: string, second: string, changes: object = {}, actor = secretariat) =>
    mergeOrganizations(
      { first, firstVersion: 1, second, secondVersion: 1, stays: first, reason: "The same", ...changes },
      contextOf(actor),
    );

  test("the list of what names an organization is what the database says", async () => {
    const listed = organizationReferences.map(({ table, column }) => `${table}.${column}`);
    expect(listed.sort()).toEqual(await columnsReferringTo("organization", /(^|_)organization_id$/));
    for (const { table, column, onlyOne } of organizationReferences) {
      const keys = await uniqueWith(table, column);
      if (table !== "talk_organizer") expect(keys, table).toEqual(onlyOne ? [[...onlyOne].sort()] : []);
    }
  });

  test("moves everything, keeps once what both have, and the better of two", async () => {
    const [stays, goes] = [await makeOrganization(), await makeOrganization()];
    const person = await makeActor("partner", { organizationId: goes.id });
    await db.membership.create({ data: { personId: person.personId, organizationId: stays.id } });
    await makePledge(goes.id);
    const workstream = await makeWorkstream();
    await db.workstreamCoLead.createMany({
      data: [
        { workstreamId: workstream.id, organizationId: stays.id, unverified: true },
        { workstreamId: workstream.id, organizationId: goes.id },
      ],
    });
    const talk = await makeTalk();
    await db.talkOrganizer.createMany({
      data: [
        { talkId: talk.id, organizationId: stays.id, name: stays.name, position: 8 },
        { talkId: talk.id, organizationId: goes.id, name: goes.name, position: 9, lead: true },
      ],
    });
    await merge(stays.id, goes.id);
    expect(await referencesOfOrganization(goes.id)).toEqual([]);
    const memberships = await db.membership.findMany({ where: { personId: person.personId } });
    expect(memberships).toMatchObject([{ organizationId: stays.id, verifiedAt: expect.any(Date) }]);
    expect(await db.workstreamCoLead.findMany({ where: { workstreamId: workstream.id } })).toMatchObject([
      { organizationId: stays.id, unverified: false },
    ]);
    const organizers = await db.talkOrganizer.findMany({ where: { talkId: talk.id, organizationId: stays.id } });
    expect(organizers).toMatchObject([{ lead: true }]);
    expect(await db.organization.findUnique({ where: { id: goes.id } })).toMatchObject({ mergedIntoId: stays.id });
    expect([await audit(stays.id), await audit(goes.id)]).toEqual([["organization.absorb"], ["organization.merge"]]);
  });

  test("is refused with itself, in a circle, where a State would go, when stale, and for others", async () => {
    const [a, b] = [await makeOrganization(), await makeOrganization()];
    const state = await makeOrganization("member_state", { country: "PE" });
    expect((await failureOf(merge(a.id, a.id))).kind).toBe("invalid");
    expect((await failureOf(merge(a.id, b.id, { stays: state.id }))).kind).toBe("invalid");
    expect((await failureOf(merge(a.id, state.id))).fields?.stays?.key).toBe("admin.organizations.errors.stateStays");
    expect((await failureOf(merge(a.id, b.id, { firstVersion: 7 }))).kind).toBe("conflict");
    expect((await failureOf(merge(a.id, b.id, {}, await makeActor("admin")))).kind).toBe("forbidden");
    await merge(a.id, b.id);
    expect((await failureOf(merge(b.id, a.id))).message.key).toBe("admin.organizations.errors.merged");
    await merge(state.id, a.id, { secondVersion: 2 });
    expect(await db.organization.findUnique({ where: { id: b.id } })).toMatchObject({ mergedIntoId: state.id });
  });

  test("of two at once, one way and the other, one is told", async () => {
    const [a, b] = [await makeOrganization(), await makeOrganization()];
    const results = await Promise.allSettled([merge(a.id, b.id), merge(b.id, a.id)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});
