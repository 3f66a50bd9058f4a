import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { signInToDemo } from "@/lib/auth/complete-sign-in";
import { loadActor } from "@/lib/auth/load-actor";
import { db } from "@/lib/db/client";
import { referencesOfPerson } from "@/lib/people/desk-queries";
import { mergePeople } from "@/lib/people/merge-people";
import { personReferences } from "@/lib/people/person-references";
import { contextOf, makeActor, makeOrganization, makeWorkstream } from "../../factories/people";
import { makeSubmitted } from "../../factories/proposal";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";
import { columnsReferringTo, uniqueWith } from "../../support/references";

useDatabase();

let secretariat: Actor & { personId: string };
const now = new Date("2026-11-21T09:00:00Z");

beforeEach(async () => {
  secretariat = await makeActor("secretariat", { name: "Sam Secretariat" });
});

async function merge(
  first: { personId: string },
  second: { personId: string },
  changes: object = {},
  actor: Actor = secretariat,
) {
  const versionOf = async (id: string) => (await db.person.findUniqueOrThrow({ where: { id } })).version;
  return mergePeople(
    {
      first: first.personId,
      firstVersion: await versionOf(first.personId),
      second: second.personId,
      secondVersion: await versionOf(second.personId),
      stays: first.personId,
      reason: "Two addresses of one person",
      ...changes,
    },
    contextOf(actor),
  );
}

describe("the list of what names a person", () => {
  test("is what the database says, so that no table is forgotten", async () => {
    const listed = personReferences.map(({ table, column }) => `${table}.${column}`);
    const found = await columnsReferringTo("person", /(^|_)(person|actor|author|owner|reviewer)_id$|_by_id$/);
    // The audit log says for ever who acted.
    expect([...listed, "audit_entry.actor_id"].sort()).toEqual(found);
  });

  test("knows every unique key that two records of one person could break", async () => {
    for (const { table, column, onlyOne } of personReferences) {
      const keys = await uniqueWith(table, column);
      expect(keys, `${table}.${column}`).toEqual(onlyOne ? [[...onlyOne].sort()] : []);
    }
  });
});

describe("merging two records of one person", () => {
  test("moves all that names the one to the other, keeps once what both have, and shuts the account", async () => {
    const organization = await makeOrganization();
    const workstream = await makeWorkstream();
    const stays = await makeActor("partner", { organizationId: organization.id, workstreamId: workstream.id });
    const goes = await makeActor("focal-point", { organizationId: organization.id, workstreamId: workstream.id });
    await db.membership.updateMany({ where: { personId: stays.personId }, data: { verifiedAt: null } });
    await db.membership.create({
      data: { personId: goes.personId, organizationId: organization.id, verifiedAt: now },
    });
    const proposal = await makeSubmitted(goes);
    await db.savedView.createMany({
      data: [stays, goes].map(({ personId }) => ({ personId, list: "proposals", name: "Mine", query: "" })),
    });

    await merge(stays, goes);

    expect(await referencesOfPerson(goes.personId)).toEqual([]);
    expect((await db.proposal.findUniqueOrThrow({ where: { id: proposal.id } })).authorId).toBe(stays.personId);
    const memberships = await db.membership.findMany({ where: { personId: stays.personId }, orderBy: { kind: "asc" } });
    expect(memberships.map(({ kind, verifiedAt }) => [kind, verifiedAt !== null])).toEqual([
      ["member", true],
      ["focal_point", true],
    ]);
    expect(await db.workstreamLead.count({ where: { personId: stays.personId } })).toBe(1);
    expect(await db.savedView.count({ where: { personId: stays.personId } })).toBe(1);
    const gone = await db.person.findUniqueOrThrow({ where: { id: goes.personId } });
    expect(gone).toMatchObject({ mergedIntoId: stays.personId, sessionVersion: 2, email: goes.email });
    const session = { personId: goes.personId, sessionVersion: 2, signedInAt: now };
    expect(await loadActor(session, now)).toBeNull();
    const log = await db.auditEntry.findMany({ where: { requestId: { not: "" }, action: { startsWith: "person." } } });
    expect(log.map(({ action, subjectId }) => [action, subjectId])).toEqual(
      expect.arrayContaining([
        ["person.absorb", stays.personId],
        ["person.merge", goes.personId],
      ]),
    );
  });

  test("nobody signs in with the address of the one that went", async () => {
    const stays = await makeActor("partner");
    const goes = await makeActor("partner", { email: "partner@demo.example" });
    await merge(stays, goes);
    const failure = await failureOf(signInToDemo(goes.email, "/en/my", { requestId: "r", locale: "en", now }));
    expect(failure).toMatchObject({ kind: "forbidden", message: { key: "auth.merged" } });
  });

  test("is refused with itself, in a circle, and for who is merged or suspended", async () => {
    const [a, b, c] = [await makeActor("partner"), await makeActor("partner"), await makeActor("partner")];
    expect((await failureOf(merge(a, a))).kind).toBe("invalid");
    expect((await failureOf(merge(a, b, { stays: c.personId }))).kind).toBe("invalid");
    await merge(a, b);
    expect((await failureOf(merge(b, a))).message.key).toBe("admin.people.errors.merged");
    await merge(c, a);
    const first = await db.person.findUniqueOrThrow({ where: { id: b.personId } });
    expect(first.mergedIntoId).toBe(c.personId);
    const d = await makeActor("partner");
    await db.person.update({ where: { id: d.personId }, data: { suspendedAt: now } });
    expect((await failureOf(merge(d, c))).message.key).toBe("admin.people.errors.staysSuspended");
    expect((await failureOf(merge(c, d))).message.key).toBe("admin.people.errors.goesSuspended");
  });

  test("is refused where one cleared what the other wrote, and then nothing has moved", async () => {
    const [author, clearing] = [await makeActor("partner"), await makeActor("partner")];
    const { makeTalk } = await import("../../factories/talk");
    const { makeNote } = await import("../../factories/concept-note");
    const talk = await makeTalk();
    await makeNote(talk.id, { authorId: author.personId, clearedById: clearing.personId, status: "published" });
    await db.savedView.create({ data: { personId: clearing.personId, list: "talks", name: "x", query: "" } });
    expect((await failureOf(merge(author, clearing))).message.key).toBe("admin.people.errors.clearedByOther");
    expect(await db.savedView.count({ where: { personId: clearing.personId } })).toBe(1);
  });

  test("staff are merged by an admin only, nobody merges themselves, and others have no part in it", async () => {
    const [staff, partner] = [await makeActor("secretariat"), await makeActor("partner")];
    const admin = await makeActor("admin");
    expect((await failureOf(merge(partner, staff))).kind).toBe("forbidden");
    expect((await failureOf(merge(partner, admin, {}, admin))).kind).toBe("forbidden");
    expect((await failureOf(merge(partner, staff, {}, partner))).kind).toBe("not-found");
    await merge(partner, staff, {}, admin);
    expect(await db.roleGrant.count({ where: { personId: partner.personId, role: "secretariat" } })).toBe(1);
  });

  test("of two at once, one way and the other, one is told who was faster", async () => {
    const [a, b] = [await makeActor("partner"), await makeActor("partner")];
    const results = await Promise.allSettled([merge(a, b), merge(b, a)]);
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason.failure.kind] : []));
    expect(refused).toHaveLength(1);
    expect(["stale", "conflict"]).toContain(refused[0]);
  });
});
