import { describe, expect, test } from "vitest";
import { endAllSessions } from "@/lib/auth/end-sessions";
import { loadActor } from "@/lib/auth/load-actor";
import { db } from "@/lib/db/client";
import { makeActor, makeOrganization, makeWorkstream } from "../../factories/people";
import { useDatabase } from "../../support/database";

useDatabase();

const now = new Date();
const session = (personId: string, sessionVersion = 1, ageHours = 0) => ({
  personId,
  sessionVersion,
  signedInAt: new Date(now.getTime() - ageHours * 3_600_000),
});

describe("who the holder of a session is", () => {
  test.each(["partner", "secretariat", "admin"] as const)("a %s", async (role) => {
    const person = await makeActor(role);
    expect(await loadActor(session(person.personId), now)).toEqual(person);
  });

  test("a focal point, of their organization", async () => {
    const state = await makeOrganization("member_state");
    const person = await makeActor("focal-point", { organizationId: state.id });
    expect(await loadActor(session(person.personId), now)).toEqual(person);
  });

  test("a workstream lead, of their workstream", async () => {
    const workstream = await makeWorkstream();
    const person = await makeActor("workstream-lead", { workstreamId: workstream.id });
    expect(await loadActor(session(person.personId), now)).toEqual(person);
  });

  test("a membership that nobody verified gives no right", async () => {
    const state = await makeOrganization("member_state", { country: "KE" });
    const person = await makeActor("partner");
    await db.membership.create({ data: { personId: person.personId, organizationId: state.id, kind: "focal_point" } });
    expect(await loadActor(session(person.personId), now)).toEqual(person);
  });
});

describe("what ends a session at the next request", () => {
  test("a role that was taken away is gone, one that was given is there", async () => {
    const person = await makeActor("secretariat");
    await db.roleGrant.deleteMany({ where: { personId: person.personId } });
    expect((await loadActor(session(person.personId), now))?.roles).toEqual(["partner"]);
    await db.roleGrant.create({ data: { personId: person.personId, role: "admin" } });
    expect((await loadActor(session(person.personId), now))?.roles).toEqual(["partner", "admin"]);
  });

  test("suspension", async () => {
    const person = await makeActor("partner");
    await db.person.update({ where: { id: person.personId }, data: { suspendedAt: now } });
    expect(await loadActor(session(person.personId), now)).toBeNull();
  });

  test("signing out everywhere: old cookies are worthless, new ones hold, and the log says so", async () => {
    const person = await makeActor("partner");
    await endAllSessions(person, "test");
    expect(await loadActor(session(person.personId, 1), now)).toBeNull();
    expect(await loadActor(session(person.personId, 2), now)).toMatchObject({ personId: person.personId });
    expect(await db.auditEntry.findMany({ where: { subjectId: person.personId } })).toMatchObject([
      { action: "person.endSessions", changedFields: ["sessionVersion"] },
    ]);
  });

  test("a person who no longer exists", async () => {
    expect(await loadActor(session("0199a0e2-0000-7000-8000-000000000009"), now)).toBeNull();
  });

  test("a day for staff; partners stay", async () => {
    const staff = await makeActor("secretariat");
    const partner = await makeActor("partner");
    expect(await loadActor(session(staff.personId, 1, 23.9), now)).not.toBeNull();
    expect(await loadActor(session(staff.personId, 1, 24.1), now)).toBeNull();
    expect(await loadActor(session(partner.personId, 1, 300), now)).not.toBeNull();
  });
});
