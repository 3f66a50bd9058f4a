import { describe, expect, test } from "vitest";
import { readOperation } from "@/lib/agendas/agenda-rows";
import { publishNote } from "@/lib/concept-notes/publish-note";
import { returnToDraft } from "@/lib/concept-notes/return-to-draft";
import { saveDraft } from "@/lib/concept-notes/save-draft";
import { sendForClearance } from "@/lib/concept-notes/send-for-clearance";
import { startNewVersion } from "@/lib/concept-notes/start-new-version";
import { startNote } from "@/lib/concept-notes/start-note";
import { readNote } from "@/lib/concept-notes/stored-note";
import { db } from "@/lib/db/client";
import { makeNote, missingMigrantsNote } from "../../factories/concept-note";
import { missingMigrantsForm } from "../../factories/missing-migrants-note";
import { contextOf, makeActor, makeWorkstream } from "../../factories/people";
import { makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";

useDatabase();

/** A talk of a workstream with its lead, and somebody of the secretariat. */
async function stage(differing: Parameters<typeof makeTalk>[0] = {}) {
  const workstream = await makeWorkstream();
  const talk = await makeTalk({ workstreamId: workstream.id, ...differing });
  const lead = await makeActor("workstream-lead", { workstreamId: workstream.id, name: "Lena Lead" });
  const secretariat = await makeActor("secretariat", { name: "Sam Secretariat" });
  return { workstream, talk, lead, secretariat };
}

const noteOf = (id: string) =>
  db.conceptNote.findUniqueOrThrow({ where: { id }, include: { agenda: { orderBy: { position: "asc" } } } });

describe("starting a note", () => {
  test("fills it with what the proposal and the talk say", async () => {
    const { workstream, lead } = await stage();
    const partner = await makeActor("partner");
    const proposal = await db.proposal.create({
      data: {
        authorId: partner.personId,
        mandate: "The Progress Declaration asks for recommendations.\nThe Network made a workstream.",
        objective: "The objective is twofold:\n1) To brief\n2) To gather feedback",
        guidingQuestions: "- Which format?\n- Which routes?",
      },
    });
    const talk = await makeTalk({
      proposalId: proposal.id,
      workstreamId: workstream.id,
      objectives: [8, 3],
      organizers: {
        create: [
          { name: "IOM", lead: true },
          { name: "ICRC", position: 1 },
        ],
      },
    });

    const { id } = await startNote({ slug: talk.slug }, contextOf(lead));

    const note = await noteOf(id);
    expect(note).toMatchObject({ number: 1, status: "draft", authorId: lead.personId });
    expect(readNote(note.content)).toMatchObject({
      title: talk.title,
      background: ["The Progress Declaration asks for recommendations.", "The Network made a workstream."],
      organizers: "Organized by IOM and ICRC.",
      purpose: { intro: "The objective is twofold:", parts: ["To brief", "To gather feedback"] },
      questions: { intro: "", items: ["Which format?", "Which routes?"] },
      objectives: [
        { number: 3, reason: "" },
        { number: 8, reason: "" },
      ],
      languages: ["en", "fr", "es"],
    });
    expect(note.agenda.map((item) => item.minutes)).toEqual([10, 10, 15, 50, 5]);
    const audit = await db.auditEntry.findMany({ where: { subjectId: id } });
    expect(audit).toMatchObject([{ action: "conceptNote.open", actorId: lead.personId, toStatus: "draft" }]);
  });

  test("pressed by two people at once starts one note", async () => {
    const { talk, lead, secretariat } = await stage();
    const started = await Promise.all(
      [lead, secretariat, lead].map((actor) => startNote({ slug: talk.slug }, contextOf(actor))),
    );
    expect(new Set(started.map((note) => note.id)).size).toBe(1);
    expect(await db.conceptNote.count({ where: { talkId: talk.id } })).toBe(1);
  });

  test("is told to start a new version when one is published", async () => {
    const { talk, lead } = await stage();
    await makeNote(talk.id, { status: "published" });
    await expect(startNote({ slug: talk.slug }, contextOf(lead))).rejects.toMatchObject({
      failure: { kind: "conflict", message: { key: "concept-notes.errors.alreadyPublished" } },
    });
  });
});

describe("writing a draft", () => {
  test("takes the real note whole and gives it back whole", async () => {
    const { talk, lead } = await stage();
    const { id } = await startNote({ slug: talk.slug }, contextOf(lead));
    await saveDraft({ id, version: 1, form: missingMigrantsForm, operation: null }, contextOf(lead));
    const note = await noteOf(id);
    expect(readNote(note.content)).toEqual(missingMigrantsNote);
    expect(note.version).toBe(2);
  });

  test("keeps the agenda in the order of its buttons", async () => {
    const { talk, lead } = await stage();
    const { id } = await makeNote(talk.id, { authorId: lead.personId });
    const press = async (button: string, version: number) => {
      const stored = await noteOf(id);
      const agenda = stored.agenda.map((item) => ({ ...item, minutes: String(item.minutes) }));
      const form = { ...missingMigrantsForm, agenda };
      await saveDraft({ id, version, form, operation: readOperation(button) }, contextOf(lead));
      return (await noteOf(id)).agenda.map((item) => item.title);
    };
    expect(await press("agenda.up.4", 1)).toEqual([
      "Opening remarks",
      "Setting the scene",
      "Key discussants",
      "Closing remarks",
      "Discussion",
    ]);
    expect(await press("agenda.remove.3", 2)).toHaveLength(4);
    expect((await press("agenda.add", 3)).at(-1)).toBe("");
  });

  test("saving what is stored already changes nothing, not even who wrote last", async () => {
    const { talk, lead, secretariat } = await stage();
    const { id } = await makeNote(talk.id, { authorId: lead.personId });
    await saveDraft({ id, version: 1, form: missingMigrantsForm, operation: null }, contextOf(secretariat));
    expect(await noteOf(id)).toMatchObject({ version: 1, authorId: lead.personId });
  });

  test("refuses what cannot be stored with a message at its field, and stores nothing", async () => {
    const { talk, lead } = await stage();
    const { id } = await makeNote(talk.id);
    const form = {
      ...missingMigrantsForm,
      title: "New",
      participants: "A\n- 1\n  - 2\n    - 3\n      - 4\n        - 5",
    };
    await expect(saveDraft({ id, version: 1, form, operation: null }, contextOf(lead))).rejects.toMatchObject({
      failure: { kind: "invalid", fields: { participants: { key: "concept-notes.errors.tooDeep" } } },
    });
    expect(readNote((await noteOf(id)).content).title).toBe(missingMigrantsNote.title);
  });

  test("two people who save at once: one is kept, the other is told who was faster", async () => {
    const { talk, lead, secretariat } = await stage();
    const { id } = await makeNote(talk.id);
    const save = (actor: typeof lead, title: string) =>
      saveDraft({ id, version: 1, form: { ...missingMigrantsForm, title }, operation: null }, contextOf(actor));
    const results = await Promise.allSettled([save(lead, "From Lena"), save(secretariat, "From Sam")]);
    const [lost] = results.filter((result) => result.status === "rejected");
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    const kept = readNote((await noteOf(id)).content).title === "From Lena" ? "Lena Lead" : "Sam Secretariat";
    expect(lost?.reason).toMatchObject({ failure: { kind: "stale", message: { values: { who: kept } } } });
    expect(await db.auditEntry.count({ where: { subjectId: id } })).toBe(1);
  });
});

describe("sending for clearance", () => {
  test("saves, moves on and asks everyone who may clear, but not who sent it", async () => {
    const { talk, lead, secretariat, workstream } = await stage();
    const otherLead = await makeActor("workstream-lead", { workstreamId: workstream.id });
    const strangerLead = await makeActor("workstream-lead", { workstreamId: (await makeWorkstream()).id });
    const { id } = await startNote({ slug: talk.slug }, contextOf(lead));

    await sendForClearance({ id, version: 1, form: missingMigrantsForm }, contextOf(lead));

    expect(await noteOf(id)).toMatchObject({ status: "in_review", version: 3, authorId: lead.personId });
    const mails = await db.mail.findMany({ where: { template: "clearance-requested", occurrence: { contains: id } } });
    const asked = mails.map((mail) => mail.personId);
    expect(asked).toEqual(expect.arrayContaining([secretariat.personId, otherLead.personId]));
    expect(asked).not.toContain(lead.personId);
    expect(asked).not.toContain(strangerLead.personId);
    expect(mails[0]?.props).toMatchObject({ document: "concept-note", author: "Lena Lead" });
  });

  test("is refused while parts are missing, with a message at each field", async () => {
    const { talk, lead } = await stage();
    const { id } = await makeNote(talk.id);
    const form = { ...missingMigrantsForm, questions: "", footnotes: "[1] Paragraph 76\n[2] Never called" };
    await expect(sendForClearance({ id, version: 1, form }, contextOf(lead))).rejects.toMatchObject({
      failure: {
        kind: "invalid",
        fields: {
          questions: { key: "concept-notes.missing.questions" },
          footnotes: { key: "concept-notes.footnotes.notInText", values: { footnote: 2 } },
        },
      },
    });
    expect(await noteOf(id)).toMatchObject({ status: "draft", version: 1 });
    expect(await db.mail.count({ where: { occurrence: { contains: id } } })).toBe(0);
  });
});

describe("returning to draft", () => {
  test("keeps the reason in the history and opens the note for writing again", async () => {
    const { talk, lead, secretariat } = await stage();
    const { id } = await makeNote(talk.id, { status: "in_review", authorId: lead.personId });
    await returnToDraft({ id, version: 1, reason: "Add the Arab region" }, contextOf(secretariat));
    expect(await noteOf(id)).toMatchObject({ status: "draft", version: 2 });
    const entry = await db.auditEntry.findFirst({ where: { subjectId: id } });
    expect(entry).toMatchObject({ action: "conceptNote.returnToDraft", reason: "Add the Arab region" });
  });

  test("needs its reason, and a note in review cannot be written in", async () => {
    const { talk, lead, secretariat } = await stage();
    const { id } = await makeNote(talk.id, { status: "in_review", authorId: lead.personId });
    await expect(returnToDraft({ id, version: 1, reason: " " }, contextOf(secretariat))).rejects.toMatchObject({
      failure: { kind: "invalid" },
    });
    const form = { ...missingMigrantsForm, title: "Changed in review" };
    await expect(saveDraft({ id, version: 1, form, operation: null }, contextOf(lead))).rejects.toMatchObject({
      failure: { kind: "conflict" },
    });
    expect(await noteOf(id)).toMatchObject({ status: "in_review", version: 1 });
  });
});

describe("publishing", () => {
  test("by a second person clears the note, supersedes the published one and tells the proposer and the leads", async () => {
    const { workstream, lead, secretariat } = await stage();
    const partner = await makeActor("partner");
    const proposal = await db.proposal.create({ data: { authorId: partner.personId } });
    const talk = await makeTalk({ workstreamId: workstream.id, proposalId: proposal.id });
    const old = await makeNote(talk.id, { status: "published" });
    const { id } = await startNewVersion({ slug: talk.slug }, contextOf(lead));
    await sendForClearance(
      { id, version: 1, form: { ...missingMigrantsForm, subtitle: "Second version" } },
      contextOf(lead),
    );

    const result = await publishNote({ id, version: 3 }, contextOf(secretariat));

    expect(result).toEqual({ slug: talk.slug, workstream: workstream.slug });
    expect(await noteOf(id)).toMatchObject({
      status: "published",
      number: 2,
      clearedById: secretariat.personId,
      clearedAt: new Date("2026-11-21T09:00:00Z"),
      publishedAt: new Date("2026-11-21T09:00:00Z"),
    });
    expect(await noteOf(old.id)).toMatchObject({ status: "superseded" });
    const mails = await db.mail.findMany({ where: { occurrence: `conceptNote.publish:${id}` } });
    expect(new Set(mails.map((mail) => mail.personId))).toEqual(new Set([partner.personId, lead.personId]));
    const history = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
    expect(history.map((entry) => entry.action)).toEqual([
      "conceptNote.open",
      "conceptNote.revise",
      "conceptNote.sendForClearance",
      "conceptNote.publish",
    ]);
    expect(history[1]?.changedFields).toEqual(["subtitle"]);
  });

  test("is refused to who wrote last, and moves nothing", async () => {
    const { talk, lead } = await stage();
    const old = await makeNote(talk.id, { status: "published" });
    const { id } = await makeNote(talk.id, { status: "in_review", number: 2, authorId: lead.personId });
    await expect(publishNote({ id, version: 1 }, contextOf(lead))).rejects.toMatchObject({
      failure: { kind: "forbidden" },
    });
    expect(await noteOf(id)).toMatchObject({ status: "in_review", version: 1 });
    expect(await noteOf(old.id)).toMatchObject({ status: "published", version: 1 });
  });

  test("of an old version is refused: what was cleared is what was read", async () => {
    const { talk, lead, secretariat } = await stage();
    const { id } = await makeNote(talk.id, { status: "in_review", authorId: lead.personId });
    await returnToDraft({ id, version: 1, reason: "A word is missing" }, contextOf(lead));
    await sendForClearance(
      { id, version: 2, form: { ...missingMigrantsForm, subtitle: "Slipped in" } },
      contextOf(lead),
    );
    await expect(publishNote({ id, version: 1 }, contextOf(secretariat))).rejects.toMatchObject({
      failure: { kind: "stale", message: { values: { who: "Lena Lead" } } },
    });
    expect(await noteOf(id)).toMatchObject({ status: "in_review" });
  });

  test.each([{ withOld: false }, { withOld: true }])(
    "by two people at once publishes once (earlier version: $withOld)",
    async ({ withOld }) => {
      const { talk, lead, secretariat } = await stage();
      if (withOld) await makeNote(talk.id, { status: "published" });
      const { id } = await makeNote(talk.id, { status: "in_review", number: withOld ? 2 : 1, authorId: lead.personId });
      const second = await makeActor("secretariat", { name: "Second Secretariat" });

      const results = await Promise.allSettled(
        [secretariat, second].map((actor) => publishNote({ id, version: 1 }, contextOf(actor))),
      );

      const note = await noteOf(id);
      const winner = note.clearedById === second.personId ? "Second Secretariat" : "Sam Secretariat";
      const [lost] = results.filter((result) => result.status === "rejected");
      expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
      expect(lost?.reason).toMatchObject({ failure: { kind: "stale", message: { values: { who: winner } } } });
      expect(await db.conceptNote.count({ where: { talkId: talk.id, status: "published" } })).toBe(1);
      expect(await db.auditEntry.count({ where: { subjectId: id, action: "conceptNote.publish" } })).toBe(1);
      expect(await db.mail.count({ where: { occurrence: `conceptNote.publish:${id}` } })).toBe(1);
    },
  );
});

describe("who may", () => {
  test.each(["partner", "focal-point", "admin", "workstream-lead"] as const)(
    "nothing for a %s who does not run the talk: the note does not exist for them",
    async (role) => {
      const { talk, lead } = await stage();
      const outsider = await makeActor(role);
      const ctx = contextOf(outsider);
      const { id } = await makeNote(talk.id, { status: "in_review", authorId: lead.personId });
      const gone = { failure: { kind: "not-found" } };
      await expect(startNote({ slug: talk.slug }, ctx)).rejects.toMatchObject(gone);
      await expect(startNewVersion({ slug: talk.slug }, ctx)).rejects.toMatchObject(gone);
      await expect(
        saveDraft({ id, version: 1, form: missingMigrantsForm, operation: null }, ctx),
      ).rejects.toMatchObject(gone);
      await expect(sendForClearance({ id, version: 1, form: missingMigrantsForm }, ctx)).rejects.toMatchObject(gone);
      await expect(returnToDraft({ id, version: 1, reason: "No" }, ctx)).rejects.toMatchObject(gone);
      await expect(publishNote({ id, version: 1 }, ctx)).rejects.toMatchObject(gone);
      expect(await noteOf(id)).toMatchObject({ status: "in_review", version: 1 });
    },
  );

  test("an id that is none is not found either", async () => {
    const { lead } = await stage();
    await expect(publishNote({ id: "1 OR 1=1", version: 1 }, contextOf(lead))).rejects.toMatchObject({
      failure: { kind: "not-found" },
    });
  });
});
