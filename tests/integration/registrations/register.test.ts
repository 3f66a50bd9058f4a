import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { visitor } from "@/lib/access/actor";
import { signToken } from "@/lib/auth/signed-link";
import { db, inTransaction } from "@/lib/db/client";
import { cancelPlace, cancelRegistration } from "@/lib/registrations/cancel-registration";
import { confirmRegistration, takeSeat } from "@/lib/registrations/confirm-registration";
import { findByToken } from "@/lib/registrations/find-by-token";
import { registerParticipant } from "@/lib/registrations/register-participant";
import { setRegistration } from "@/lib/registrations/set-registration";
import { contextOf, makeActor, makeOrganization, makeWorkstream } from "../../factories/people";
import { heldTalk, makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

const ctx = contextOf(visitor);

function form(slug: string, differing: Record<string, unknown> = {}) {
  return {
    slug,
    submissionId: randomUUID(),
    name: "Amal Example",
    email: `${randomUUID().slice(0, 8)}@example.org`,
    organization: "",
    mode: "online" as const,
    accessNeeds: "",
    consent: "yes" as const,
    ...differing,
  };
}

/** Registers and returns the row. */
async function register(slug: string, differing: Record<string, unknown> = {}) {
  const input = form(slug, differing);
  await registerParticipant(input, ctx);
  return db.registration.findUniqueOrThrow({ where: { submissionKey: input.submissionId } });
}

const confirmWith = (id: string) => confirmRegistration({ token: signToken("registration-confirm", id) }, ctx);
const openTalk = (differing = {}) => makeTalk({ registrationOpen: true, ...differing });

describe("registering", () => {
  test("takes the wish down, asks the address to confirm itself, and takes no seat", async () => {
    const talk = await openTalk();
    const row = await register(talk.slug);
    expect(row.status).toBe("pending");
    const mails = await db.mail.findMany({ where: { recipientEmail: row.email } });
    expect(mails.map((mail) => mail.template)).toEqual(["registration-confirm"]);
    const audit = await db.auditEntry.findMany({ where: { subjectId: row.id } });
    expect(audit.map(({ action, actingRole }) => [action, actingRole])).toEqual([["registration.create", "visitor"]]);
  });

  test("a repeated submit makes one record and one letter, also at the same moment", async () => {
    const talk = await openTalk();
    const input = form(talk.slug);
    await Promise.all([1, 2, 3].map(() => registerParticipant(input, ctx)));
    await registerParticipant(input, ctx);
    expect(await db.registration.count({ where: { talkId: talk.id } })).toBe(1);
    expect(await db.mail.count({ where: { recipientEmail: input.email } })).toBe(1);
  });

  test("an address that is registered gets the same answer, and a letter that says what is so", async () => {
    const talk = await openTalk();
    const first = await register(talk.slug);
    await confirmWith(first.id);
    const answer = await registerParticipant(form(talk.slug, { email: first.email.toUpperCase() }), ctx);
    expect(answer).toEqual({ slug: talk.slug });
    expect(await db.registration.count({ where: { talkId: talk.id } })).toBe(1);
    const mails = await db.mail.findMany({ where: { recipientEmail: first.email }, orderBy: { createdAt: "asc" } });
    expect(mails.map((mail) => mail.template)).toEqual([
      "registration-confirm",
      "registration-confirmed",
      "registration-confirmed",
    ]);
  });

  test.each([
    ["not open", { registrationOpen: false }, "registrations.closed.notOpen"],
    [
      "past its closing time",
      { registrationClosesAt: new Date("2026-11-20T00:00:00Z") },
      "registrations.closed.closed",
    ],
    ["held", heldTalk, "registrations.closed.held"],
    ["cancelled", { status: "cancelled", statusReason: "venue lost" }, "registrations.closed.cancelled"],
  ] as const)("a talk that is %s takes nobody", async (_name, differing, key) => {
    const talk = await openTalk(differing);
    expect(await failureOf(registerParticipant(form(talk.slug), ctx))).toEqual({ kind: "conflict", message: { key } });
  });

  test("an unlisted talk and one that does not exist are the same: not found", async () => {
    const talk = await openTalk({ listing: "unlisted" });
    expect(await failureOf(registerParticipant(form(talk.slug), ctx))).toMatchObject({ kind: "not-found" });
    expect(await failureOf(registerParticipant(form("no-such-talk"), ctx))).toMatchObject({ kind: "not-found" });
  });

  test("a talk for Member States takes their focal points and nobody else", async () => {
    const talk = await openTalk({ audience: "member_states" });
    expect(await failureOf(registerParticipant(form(talk.slug), ctx))).toMatchObject({ kind: "forbidden" });
    const state = await makeOrganization("member_state");
    const focalPoint = await makeActor("focal-point", { organizationId: state.id });
    await registerParticipant(form(talk.slug), contextOf(focalPoint));
    expect(await db.registration.count({ where: { talkId: talk.id } })).toBe(1);
  });

  test("a Youth Talk asks whether the person is below 30, and keeps no more than that", async () => {
    const talk = await openTalk({ audience: "youth" });
    const older = await failureOf(registerParticipant(form(talk.slug, { belowThirty: "no" }), ctx));
    expect(older.kind).toBe("invalid");
    expect((await register(talk.slug, { belowThirty: "yes" })).belowThirty).toBe(true);
  });

  test("a mode which the talk does not offer is refused at its field", async () => {
    const talk = await openTalk({ format: "online" });
    expect(await failureOf(registerParticipant(form(talk.slug, { mode: "in_person" }), ctx))).toMatchObject({
      kind: "invalid",
    });
  });
});

describe("seats", () => {
  const seats = 3;
  const people = 12;

  async function crowd(talkSlug: string) {
    const rows = [];
    for (let n = 0; n < people; n += 1) rows.push(await register(talkSlug));
    return rows;
  }

  test("are never oversold, however many confirm at once; the others wait in line", async () => {
    const talk = await openTalk({ seatsOnline: seats });
    const rows = await crowd(talk.slug);
    const outcomes = await Promise.all(rows.flatMap(({ id }) => [confirmWith(id), confirmWith(id)]));
    expect(outcomes).toHaveLength(2 * people);
    expect(await db.registration.count({ where: { talkId: talk.id, status: "confirmed" } })).toBe(seats);
    expect(await db.registration.count({ where: { talkId: talk.id, status: "waitlisted" } })).toBe(people - seats);
    for (const template of ["registration-confirmed", "registration-waitlisted"]) {
      const expected = template === "registration-confirmed" ? seats : people - seats;
      const told = await db.mail.count({ where: { template, recipientEmail: { in: rows.map((row) => row.email) } } });
      expect(told).toBe(expected);
    }
  });

  test("control: without the lock the same crowd oversells, so the test above proves the lock", async () => {
    const talk = await openTalk({ seatsOnline: seats });
    const rows = await crowd(talk.slug);
    await Promise.all(
      rows.map(({ id }) =>
        inTransaction(async (tx) => {
          const found = await findByToken(tx, "registration-confirm", signToken("registration-confirm", id), ctx.now);
          return takeSeat(tx, found, ctx);
        }),
      ),
    );
    expect(await db.registration.count({ where: { talkId: talk.id, status: "confirmed" } })).toBeGreaterThan(seats);
  });

  test("a place given up goes to the first in line, who is told", async () => {
    const talk = await openTalk({ seatsOnline: 1 });
    const [first, second, third] = [await register(talk.slug), await register(talk.slug), await register(talk.slug)];
    for (const { id } of [first, second, third]) await confirmWith(id);
    await cancelRegistration({ token: signToken("registration-cancel", first.id) }, ctx);
    const states = await db.registration.findMany({ where: { talkId: talk.id }, orderBy: { createdAt: "asc" } });
    expect(states.map((row) => row.status)).toEqual(["cancelled", "confirmed", "waitlisted"]);
    const told = await db.mail.findMany({ where: { recipientEmail: second.email }, orderBy: { createdAt: "asc" } });
    expect(told.at(-1)?.template).toBe("registration-confirmed");
  });

  test("who cancelled may register again", async () => {
    const talk = await openTalk();
    const row = await register(talk.slug);
    await confirmWith(row.id);
    await cancelRegistration({ token: signToken("registration-cancel", row.id) }, ctx);
    const again = await register(talk.slug, { email: row.email });
    expect(again.status).toBe("pending");
  });
});

describe("links", () => {
  test("an expired, foreign or changed link is answered with a sentence, and changes nothing", async () => {
    const talk = await openTalk();
    const row = await register(talk.slug);
    const tokens = [
      signToken("registration-confirm", row.id, { expiresAt: new Date("2026-11-21T08:59:59Z") }),
      signToken("registration-cancel", row.id),
      `${signToken("registration-confirm", row.id)}x`,
      signToken("registration-confirm", randomUUID()),
      "",
    ];
    for (const token of tokens) {
      expect(await failureOf(confirmRegistration({ token }, ctx))).toEqual({
        kind: "gone",
        message: { key: "errors.linkGone" },
      });
    }
    expect((await db.registration.findUniqueOrThrow({ where: { id: row.id } })).status).toBe("pending");
  });

  test("confirming after cancelling is refused; confirming twice says what is so", async () => {
    const talk = await openTalk();
    const row = await register(talk.slug);
    expect(await confirmWith(row.id)).toEqual({ outcome: "confirmed" });
    expect(await confirmWith(row.id)).toEqual({ outcome: "confirmed" });
    await cancelRegistration({ token: signToken("registration-cancel", row.id) }, ctx);
    expect(await failureOf(confirmWith(row.id))).toMatchObject({ kind: "gone" });
  });
});

describe("the desk's switch", () => {
  const settings = (slug: string, version: number) => ({
    slug,
    version,
    open: "yes" as const,
    closesOn: "2026-12-02",
    seatsInPerson: 40,
    seatsOnline: null,
    meetingUrl: "",
  });

  test("opens registration until the end of a day in the zone of the talk", async () => {
    const workstream = await makeWorkstream();
    const talk = await makeTalk({ workstreamId: workstream.id });
    const lead = await makeActor("workstream-lead", { workstreamId: workstream.id });
    await setRegistration(settings(talk.slug, talk.version), contextOf(lead));
    const after = await db.talk.findUniqueOrThrow({ where: { id: talk.id } });
    expect(after.registrationOpen).toBe(true);
    expect(after.registrationClosesAt?.toISOString()).toBe("2026-12-02T22:59:00.000Z");
    expect(after.seatsInPerson).toBe(40);
  });

  test("is not found for anybody who does not run the talk", async () => {
    const talk = await makeTalk({ workstreamId: (await makeWorkstream()).id });
    const other = await makeWorkstream("Health");
    for (const actor of [
      visitor,
      await makeActor("partner"),
      await makeActor("admin"),
      await makeActor("workstream-lead", { workstreamId: other.id }),
    ]) {
      expect(await failureOf(setRegistration(settings(talk.slug, talk.version), contextOf(actor)))).toMatchObject({
        kind: "not-found",
      });
    }
  });

  test("a stale version is told who was faster", async () => {
    const secretariat = await makeActor("secretariat", { name: "Example Secretary" });
    const talk = await makeTalk();
    const both = await Promise.allSettled([
      setRegistration(settings(talk.slug, talk.version), contextOf(secretariat)),
      setRegistration(settings(talk.slug, talk.version), contextOf(secretariat)),
    ]);
    const refused = both.filter((result) => result.status === "rejected");
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason.failure).toMatchObject({
      kind: "stale",
      message: { values: { who: "Example Secretary" } },
    });
  });

  test("the desk cancels a place with a reason", async () => {
    const talk = await openTalk();
    const row = await register(talk.slug);
    const secretariat = await makeActor("secretariat");
    await cancelPlace({ id: row.id, version: row.version, reason: "double entry" }, contextOf(secretariat));
    const entry = await db.auditEntry.findFirst({ where: { subjectId: row.id }, orderBy: { id: "desc" } });
    expect(entry).toMatchObject({
      action: "registration.cancel",
      reason: "double entry",
      actorId: secretariat.personId,
    });
  });
});
