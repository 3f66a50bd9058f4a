import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { addSpeaker } from "@/lib/speakers/add-speaker";
import { editSpeaker } from "@/lib/speakers/edit-speaker";
import { removeSpeaker } from "@/lib/speakers/remove-speaker";
import { type AddSpeakerInput, speakerLimits } from "@/lib/speakers/schema";
import { contextOf, makeActor, makeWorkstream } from "../../factories/people";
import { makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";

useDatabase();

async function stage() {
  const workstream = await makeWorkstream();
  const talk = await makeTalk({ workstreamId: workstream.id });
  const lead = await makeActor("workstream-lead", { workstreamId: workstream.id });
  return { talk, lead };
}

const person = (talkId: string, differing: Partial<AddSpeakerInput> = {}): AddSpeakerInput => ({
  talkId,
  submissionId: randomUUID(),
  name: "Example Person",
  affiliation: "Head of tracing, Example Society",
  role: "speaker",
  consentToNaming: false,
  ...differing,
});

const panelOf = (talkId: string) => db.speaker.findMany({ where: { talkId }, orderBy: { position: "asc" } });

describe("the panel of a talk", () => {
  test("takes people in their order, and the same form sent twice adds one", async () => {
    const { talk, lead } = await stage();
    const first = person(talk.id, { name: "First", role: "moderator" });
    await addSpeaker(first, contextOf(lead));
    await addSpeaker(person(talk.id, { name: "Second" }), contextOf(lead));
    await addSpeaker(first, contextOf(lead));
    expect((await panelOf(talk.id)).map((one) => one.name)).toEqual(["First", "Second"]);
  });

  test("added to by two people at once keeps both, each at a place of their own", async () => {
    const { talk, lead } = await stage();
    await Promise.all(["A", "B", "C"].map((name) => addSpeaker(person(talk.id, { name }), contextOf(lead))));
    expect((await panelOf(talk.id)).map((one) => one.position)).toEqual([0, 1, 2]);
  });

  test("notes consent when it is given, with who noted it and not the name in the log", async () => {
    const { talk, lead } = await stage();
    const { submissionId, ...added } = person(talk.id);
    await addSpeaker({ submissionId, ...added }, contextOf(lead));
    await editSpeaker({ id: submissionId, ...added, consentToNaming: true }, contextOf(lead));
    expect(await panelOf(talk.id)).toMatchObject([{ consentToNaming: true }]);
    const log = await db.auditEntry.findMany({ where: { subjectId: talk.id }, orderBy: { id: "asc" } });
    expect(log.map((entry) => [entry.action, entry.actorId, entry.changedFields])).toEqual([
      ["talk.addSpeaker", lead.personId, ["speakers"]],
      ["talk.editSpeaker", lead.personId, ["speaker.consentToNaming"]],
    ]);
    expect(JSON.stringify(log, (_key, value) => (typeof value === "bigint" ? 0 : value))).not.toContain(added.name);
  });

  test("lets people go, once", async () => {
    const { talk, lead } = await stage();
    const added = person(talk.id);
    await addSpeaker(added, contextOf(lead));
    await removeSpeaker({ talkId: talk.id, id: added.submissionId }, contextOf(lead));
    await removeSpeaker({ talkId: talk.id, id: added.submissionId }, contextOf(lead));
    expect(await panelOf(talk.id)).toEqual([]);
    expect(await db.auditEntry.count({ where: { subjectId: talk.id, action: "talk.removeSpeaker" } })).toBe(1);
  });

  test("has its limit", async () => {
    const { talk, lead } = await stage();
    await db.speaker.createMany({
      data: Array.from({ length: speakerLimits.count }, (_, position) => ({ talkId: talk.id, name: "X", position })),
    });
    await expect(addSpeaker(person(talk.id), contextOf(lead))).rejects.toMatchObject({ failure: { kind: "conflict" } });
  });

  test.each(["partner", "focal-point", "admin", "workstream-lead"] as const)(
    "does not exist for a %s who does not run the talk",
    async (role) => {
      const { talk, lead } = await stage();
      const added = person(talk.id);
      await addSpeaker(added, contextOf(lead));
      const ctx = contextOf(await makeActor(role));
      const gone = { failure: { kind: "not-found" } };
      await expect(addSpeaker(person(talk.id), ctx)).rejects.toMatchObject(gone);
      await expect(editSpeaker({ ...added, id: added.submissionId }, ctx)).rejects.toMatchObject(gone);
      await expect(removeSpeaker({ talkId: talk.id, id: added.submissionId }, ctx)).rejects.toMatchObject(gone);
      expect(await panelOf(talk.id)).toHaveLength(1);
    },
  );

  test("of another talk is out of reach, even for who runs both", async () => {
    const { talk } = await stage();
    const secretariat = await makeActor("secretariat");
    const other = await makeTalk();
    const added = person(talk.id);
    await addSpeaker(added, contextOf(secretariat));
    const aimed = { ...added, talkId: other.id, id: added.submissionId };
    await expect(editSpeaker({ ...aimed, name: "Changed" }, contextOf(secretariat))).rejects.toMatchObject({
      failure: { kind: "not-found" },
    });
    await removeSpeaker(aimed, contextOf(secretariat));
    expect(await panelOf(talk.id)).toMatchObject([{ name: added.name }]);
  });
});
