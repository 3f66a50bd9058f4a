import { beforeEach, describe, expect, test } from "vitest";
import { type Actor, visitor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { editTalk } from "@/lib/talks/edit-talk";
import { contextOf, makeActor, makeWorkstream } from "../../factories/people";
import { makeRegistration } from "../../factories/registration";
import { makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";

useDatabase();

const texts = {
  title: "Missing migrants <b>now</b>",
  summary: "What is asked of whom.",
  venue: "IOM Headquarters, Geneva",
  format: "hybrid",
  languages: ["en", "ar"],
} as const;

let workstreamId: string;
let lead: Actor;

beforeEach(async () => {
  workstreamId = (await makeWorkstream()).id;
  lead = await makeActor("workstream-lead", { workstreamId });
});

const edit = (id: string, version: number, changes: object, actor: Actor = lead) =>
  editTalk({ id, version, ...texts, languages: [...texts.languages], ...changes }, contextOf(actor));
const stored = (id: string) => db.talk.findUniqueOrThrow({ where: { id } });

describe("editing a talk", () => {
  test("stores what was typed as it was typed, and leaves address and date alone", async () => {
    const talk = await makeTalk({ workstreamId });
    const before = await stored(talk.id);
    await edit(talk.id, 1, {});
    const after = await stored(talk.id);
    expect(after).toMatchObject({ ...texts, slug: before.slug, startsAt: before.startsAt, version: 2, sequence: 1 });
    expect(await db.auditEntry.findMany({ where: { subjectId: talk.id } })).toMatchObject([
      { action: "talk.revise", actorId: lead.personId },
    ]);
  });

  test("of two people at once one is told who was faster", async () => {
    const talk = await makeTalk({ workstreamId });
    const attempts = await Promise.allSettled(["One", "Two"].map((title) => edit(talk.id, 1, { title })));
    expect(attempts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(attempts.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { failure: { kind: "stale", message: { values: { who: lead.name } } } },
    });
  });

  test("a talk that moves online gives up its seats in the room", async () => {
    const talk = await makeTalk({ workstreamId, seatsInPerson: 50, seatsOnline: 300 });
    await edit(talk.id, 1, { format: "online" });
    expect(await stored(talk.id)).toMatchObject({ format: "online", seatsInPerson: null, seatsOnline: 300 });
  });

  test("but not while people have places there", async () => {
    const talk = await makeTalk({ workstreamId, seatsInPerson: 50 });
    await makeRegistration(talk.id, { email: "room@example.org", mode: "in_person" });
    await makeRegistration(talk.id, { email: "gone@example.org", mode: "in_person", status: "cancelled" });
    await expect(edit(talk.id, 1, { format: "online" })).rejects.toMatchObject({
      failure: { kind: "invalid", fields: { format: { values: { count: 1 } } } },
    });
    expect(await stored(talk.id)).toMatchObject({ format: "hybrid", seatsInPerson: 50, version: 1 });
  });

  test("is not for others: to them the talk does not exist", async () => {
    const talk = await makeTalk({ workstreamId });
    for (const actor of [
      visitor,
      await makeActor("partner"),
      await makeActor("focal-point"),
      await makeActor("admin"),
    ]) {
      await expect(edit(talk.id, 1, {}, actor)).rejects.toMatchObject({ failure: { kind: "not-found" } });
    }
    expect(await stored(talk.id)).toMatchObject({ version: 1 });
  });
});
