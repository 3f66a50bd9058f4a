import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { loadActor } from "@/lib/auth/load-actor";
import { db } from "@/lib/db/client";
import { addMembership, endMembership, verifyMembership } from "@/lib/people/change-membership";
import { changeLeads, grantRole, revokeRole } from "@/lib/people/change-roles";
import { readPeopleFilters } from "@/lib/people/desk-filters";
import { findPersonAtDesk, listPeople, openWorkOf, similarPeople } from "@/lib/people/desk-queries";
import { inviteAgain, invitePerson } from "@/lib/people/invite-person";
import { liftSuspension, suspendPerson } from "@/lib/people/suspend-person";
import { contextOf, makeActor, makeOrganization, makeWorkstream } from "../../factories/people";
import { makeDraft } from "../../factories/proposal";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

type Person = Awaited<ReturnType<typeof makeActor>>;
let secretariat: Person;
let admin: Person;
const now = new Date("2026-11-21T09:00:00Z");
const invitation = {
  email: "new.person@example.org",
  name: "Nadia New",
  language: "fr" as const,
  organization: "",
  kind: "member" as const,
  noteReference: "",
};

beforeEach(async () => {
  await db.mail.deleteMany();
  await db.roleGrant.deleteMany();
  await db.membership.deleteMany();
  await db.person.deleteMany({ where: { email: invitation.email } });
  secretariat = await makeActor("secretariat", { name: "Sam Secretariat" });
  admin = await makeActor("admin", { name: "Ada Admin" });
});

const lastAudit = async (subjectId: string) =>
  db.auditEntry.findFirst({ where: { subjectId }, orderBy: { id: "desc" }, select: { action: true, reason: true } });
const at = (person: Person, version = 1) => ({ id: person.personId, version });

describe("inviting", () => {
  test("prepares account and membership, and writes in the person's language without any key", async () => {
    const organization = await makeOrganization("stakeholder", { name: "Example Network" });
    const { id } = await invitePerson({ ...invitation, organization: "example network" }, contextOf(secretariat));
    const person = await db.person.findUniqueOrThrow({ where: { id }, include: { memberships: true } });
    expect(person).toMatchObject({ name: "Nadia New", locale: "fr", invitedAt: now, lastSignInAt: null });
    expect(person.memberships).toMatchObject([{ organizationId: organization.id, kind: "member", verifiedAt: now }]);
    const mail = await db.mail.findFirstOrThrow({ where: { recipientEmail: invitation.email } });
    expect(mail).toMatchObject({ template: "person-invited", locale: "fr" });
    expect(mail.props).toEqual({ author: "Sam Secretariat", organization: "Example Network", path: "/sign-in" });
    expect(await lastAudit(id)).toEqual({ action: "person.invite", reason: "Example Network" });
    expect(await lastAudit(organization.id)).toEqual({ action: "organization.addMember", reason: null });
    await inviteAgain({ id, version: 1 }, contextOf(secretariat));
    expect(await db.mail.count({ where: { recipientEmail: invitation.email } })).toBe(2);
  });

  test("refuses a known address, whatever its case, an unknown organization, and those who may not", async () => {
    const known = await makeActor("partner", { email: "known@example.org" });
    const invite = (changes: object, actor: Actor = secretariat) =>
      failureOf(invitePerson({ ...invitation, ...changes }, contextOf(actor)));
    expect((await invite({ email: known.email })).fields).toHaveProperty("email");
    await makeOrganization("stakeholder", { name: "Migrants in Action" });
    expect((await invite({ organization: "Migrant in Action" })).fields?.organization).toEqual({
      key: "admin.organizations.errors.didYouMean",
      values: { names: "“Migrants in Action”" },
    });
    expect((await invite({ organization: "Zzz" })).fields?.organization?.key).toBe(
      "admin.organizations.errors.unknown",
    );
    for (const role of ["partner", "workstream-lead", "focal-point", "admin"] as const) {
      expect((await invite({}, await makeActor(role))).kind).toBe("forbidden");
    }
    expect(await db.mail.count()).toBe(0);
  });

  test("somebody who signed in is not invited again", async () => {
    const partner = await makeActor("partner");
    await db.person.update({ where: { id: partner.personId }, data: { lastSignInAt: now } });
    expect((await failureOf(inviteAgain(at(partner), contextOf(secretariat)))).kind).toBe("conflict");
  });
});

describe("memberships", () => {
  test("the focal point of a Member State is named by a Note Verbale with its date, in the past", async () => {
    const state = await makeOrganization("member_state", { name: "Colombia" });
    const person = await makeActor("partner");
    const add = (note: object) =>
      addMembership(
        { ...at(person), organization: state.name, kind: "focal_point", noteReference: "", ...note },
        contextOf(secretariat),
      );
    expect(Object.keys((await failureOf(add({}))).fields ?? {})).toEqual(["noteReference", "noteDate"]);
    const future = { noteReference: "NV/1", noteDate: "2026-11-22" };
    expect((await failureOf(add(future))).fields?.noteDate?.key).toBe("admin.people.errors.noteInFuture");
    await add({ noteReference: "NV/2026/114", noteDate: "2026-11-21" });
    const [membership] = await db.membership.findMany({ where: { personId: person.personId } });
    expect(membership).toMatchObject({ kind: "focal_point", noteVerbaleRef: "NV/2026/114", verifiedAt: now });
    expect(await lastAudit(person.personId)).toEqual({
      action: "person.nameFocalPoint",
      reason: "Colombia · NV/2026/114",
    });
    expect(await lastAudit(state.id)).toEqual({ action: "organization.nameFocalPoint", reason: "NV/2026/114" });
    const actor = await loadActor({ personId: person.personId, sessionVersion: 1, signedInAt: now }, now);
    expect(actor).toMatchObject({ focalPointOf: [state.id] });
  });

  test("one that was asked for gives rights once it is verified, and none after its end or while the organization rests", async () => {
    const organization = await makeOrganization();
    const person = await makeActor("partner", { organizationId: organization.id });
    const [row] = await db.membership.updateManyAndReturn({
      where: { personId: person.personId },
      data: { verifiedAt: null },
    });
    const membership = { membershipId: row?.id ?? "", membershipVersion: 1 };
    const rights = async () =>
      (await loadActor({ personId: person.personId, sessionVersion: 1, signedInAt: now }, now))?.organizationIds;
    expect(await rights()).toEqual([]);
    await verifyMembership({ ...at(person), ...membership, kind: "member", noteReference: "" }, contextOf(secretariat));
    expect(await rights()).toEqual([organization.id]);
    await db.organization.update({ where: { id: organization.id }, data: { suspendedAt: now } });
    expect(await rights()).toEqual([]);
    await db.organization.update({ where: { id: organization.id }, data: { suspendedAt: null } });
    await endMembership(
      { ...at(person, 2), membershipId: membership.membershipId, membershipVersion: 2, reason: "Left" },
      contextOf(secretariat),
    );
    expect(await rights()).toEqual([]);
    expect(await lastAudit(person.personId)).toEqual({
      action: "person.endMembership",
      reason: `${organization.name} · Left`,
    });
  });

  test("of two changes at once one is told who was faster; nobody changes their own, and an admin changes none", async () => {
    const organization = await makeOrganization();
    const person = await makeActor("partner");
    const add = (actor: Person, whom = person, kind: "member" | "focal_point" = "member") =>
      addMembership({ ...at(whom), organization: organization.name, kind, noteReference: "" }, contextOf(actor));
    const results = await Promise.allSettled([add(secretariat), add(secretariat, person, "focal_point")]);
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason.failure] : []));
    expect(refused).toEqual([expect.objectContaining({ kind: "stale" })]);
    expect(await db.membership.count()).toBe(1);
    expect((await failureOf(add(secretariat, secretariat))).kind).toBe("forbidden");
    expect((await failureOf(add(admin, secretariat))).kind).toBe("forbidden");
    expect((await failureOf(add(person, secretariat))).kind).toBe("not-found");
  });
});

describe("roles", () => {
  const change = (person: Person, role: "secretariat" | "admin", version = 1) => ({
    ...at(person, version),
    role,
    reason: "As decided",
  });

  test("an admin grants and takes them, the secretariat does not, and nobody their own", async () => {
    const person = await makeActor("partner");
    expect((await failureOf(grantRole(change(person, "admin"), contextOf(secretariat)))).kind).toBe("forbidden");
    expect((await failureOf(grantRole(change(admin, "secretariat"), contextOf(admin)))).kind).toBe("forbidden");
    await grantRole(change(person, "secretariat"), contextOf(admin));
    const session = { personId: person.personId, sessionVersion: 1, signedInAt: now };
    expect((await loadActor(session, now))?.roles).toContain("secretariat");
    expect(await lastAudit(person.personId)).toEqual({ action: "person.grantSecretariat", reason: "As decided" });
    expect((await failureOf(grantRole(change(person, "secretariat"), contextOf(admin)))).kind).toBe("conflict");
    expect((await failureOf(revokeRole(change(person, "secretariat", 1), contextOf(admin)))).kind).toBe("stale");
    await revokeRole(change(person, "secretariat", 2), contextOf(admin));
    expect((await loadActor(session, now))?.roles).toEqual(["partner"]);
  });

  test("the last one in use keeps the role, also when two admins take it from each other at once", async () => {
    expect((await failureOf(revokeRole(change(secretariat, "secretariat"), contextOf(admin)))).message.key).toBe(
      "admin.people.errors.lastHolder.secretariat",
    );
    const other = await makeActor("admin");
    await db.person.update({ where: { id: other.personId }, data: { suspendedAt: now } });
    expect((await failureOf(revokeRole(change(admin, "admin"), contextOf(other)))).kind).toBe("conflict");
    await db.person.update({ where: { id: other.personId }, data: { suspendedAt: null } });
    const results = await Promise.allSettled([
      revokeRole(change(admin, "admin"), contextOf(other)),
      revokeRole(change(other, "admin"), contextOf(admin)),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.roleGrant.count({ where: { role: "admin" } })).toBe(1);
  });

  test("a lead is made by naming workstreams, and ends without any", async () => {
    const [one, two] = [await makeWorkstream("One"), await makeWorkstream("Two")];
    const person = await makeActor("workstream-lead", { workstreamId: one.id });
    await changeLeads({ ...at(person), workstreams: [two.id] }, contextOf(secretariat));
    const session = { personId: person.personId, sessionVersion: 1, signedInAt: now };
    expect((await loadActor(session, now))?.leadOf).toEqual([two.id]);
    expect(await lastAudit(person.personId)).toEqual({ action: "person.makeLead", reason: "Two" });
    await changeLeads({ ...at(person, 2), workstreams: [] }, contextOf(admin));
    expect((await loadActor(session, now))?.roles).toEqual(["partner"]);
    expect(
      (await failureOf(changeLeads({ ...at(secretariat), workstreams: [one.id] }, contextOf(secretariat)))).kind,
    ).toBe("forbidden");
  });
});

describe("suspending", () => {
  test("ends every session at once, keeps the drafts, and is lifted with all rights", async () => {
    const person = await makeActor("partner");
    const draft = await makeDraft(person);
    const session = { personId: person.personId, sessionVersion: 1, signedInAt: now };
    expect(await openWorkOf(person.personId)).toEqual({ drafts: 1, submitted: 0, assessments: 0, followUps: 0 });
    await suspendPerson({ ...at(person), reason: "Sent advertisements" }, contextOf(admin));
    expect(await loadActor(session, now)).toBeNull();
    expect(await loadActor({ ...session, sessionVersion: 2 }, now)).toBeNull();
    expect(await db.proposal.count({ where: { id: draft.id } })).toBe(1);
    await liftSuspension({ ...at(person, 2), reason: "A mistake" }, contextOf(admin));
    expect(await loadActor(session, now)).toBeNull();
    expect((await loadActor({ ...session, sessionVersion: 2 }, now))?.roles).toEqual(["partner"]);
    const log = await db.auditEntry.findMany({
      where: { subjectId: person.personId, action: { contains: "uspen" } },
      orderBy: { id: "asc" },
      select: { action: true, reason: true },
    });
    expect(log).toEqual([
      { action: "person.suspend", reason: "Sent advertisements" },
      { action: "person.liftSuspension", reason: "A mistake" },
    ]);
  });

  test("is for admins, never for oneself, nor for the last of a role", async () => {
    const person = await makeActor("partner");
    const suspend = (whom: Person, by: Person) => failureOf(suspendPerson({ ...at(whom), reason: "x" }, contextOf(by)));
    expect((await suspend(person, secretariat)).kind).toBe("forbidden");
    expect((await suspend(admin, admin)).kind).toBe("forbidden");
    expect((await suspend(person, person)).kind).toBe("not-found");
    expect((await suspend(secretariat, admin)).message.key).toBe("admin.people.errors.lastHolder.secretariat");
  });

  test("of two at once one is told", async () => {
    const person = await makeActor("partner");
    const suspend = () => suspendPerson({ ...at(person), reason: "x" }, contextOf(admin));
    const results = await Promise.allSettled([suspend(), suspend()]);
    expect(results.filter(({ status }) => status === "rejected")).toHaveLength(1);
    expect((await db.person.findUniqueOrThrow({ where: { id: person.personId } })).sessionVersion).toBe(2);
  });
});

describe("the list of people", () => {
  const list = async (query: Record<string, string>, actor: Actor = secretariat) =>
    (await listPeople(actor, readPeopleFilters(query)))?.people.map(({ name }) => name);

  test("is found by name, address, organization, role and state", async () => {
    const organization = await makeOrganization("stakeholder", { name: "Sea Rescue" });
    const focal = await makeActor("focal-point", { organizationId: organization.id, name: "Fay Focal" });
    await makeActor("workstream-lead", { workstreamId: (await makeWorkstream()).id, name: "Lea Lead" });
    await invitePerson(invitation, contextOf(secretariat));
    expect(await list({ q: "fay focal" })).toEqual(["Fay Focal"]);
    expect(await list({ q: "sea rescue" })).toEqual(["Fay Focal"]);
    expect(await list({ q: "new.person@" })).toEqual(["Nadia New"]);
    expect(await list({ organization: organization.id })).toEqual(["Fay Focal"]);
    expect(await list({ role: "focal-point" })).toEqual(["Fay Focal"]);
    expect(await list({ role: "workstream-lead", q: "lea" })).toEqual(["Lea Lead"]);
    expect(await list({ state: "invited" })).toEqual(["Nadia New"]);
    expect(await list({ q: "100%_" })).toEqual([]);
    await suspendPerson({ ...at(focal), reason: "x" }, contextOf(admin));
    expect(await list({ state: "suspended" })).toContain("Fay Focal");
    expect(await list({ state: "active", q: "Fay" })).toEqual([]);
    expect(await list({ q: "\0", role: "x", page: "-1", organization: "'" })).toContain("Fay Focal");
  });

  test("takes as many questions for a full page as for an empty one, and is closed to others", async () => {
    const empty = await countQueries(() => list({ q: "nobody" }));
    await db.person.createMany({
      data: Array.from({ length: 60 }, (_, index) => ({ email: `p${index}@example.org`, name: `Person ${index}` })),
    });
    expect(await countQueries(() => list({}))).toBeLessThanOrEqual(empty + 5);
    const first = await list({});
    expect(first).toHaveLength(25);
    expect((await list({ page: "2" }))?.some((name) => first?.includes(name))).toBe(false);
    for (const role of ["partner", "workstream-lead", "focal-point"] as const) {
      const actor = await makeActor(role);
      expect(await list({}, actor)).toBeUndefined();
      expect(await findPersonAtDesk(actor, admin.personId)).toBeNull();
    }
  });

  test("names who may be the same person", async () => {
    const one = await makeActor("partner", { name: "Amal Example", email: "amal@mission.example" });
    await makeActor("partner", { name: "Example, Amal", email: "other@example.org" });
    await makeActor("partner", { name: "", email: "amal@example.net" });
    const found = await similarPeople({ id: one.personId, name: "Amal Example", email: one.email });
    expect(found.map(({ email }) => email).sort()).toEqual(["amal@example.net", "other@example.org"]);
  });
});
