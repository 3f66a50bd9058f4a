import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { publishedNoteDocument } from "@/lib/concept-notes/published-document";
import { emptyNote } from "@/lib/concept-notes/schema";
import { db } from "@/lib/db/client";
import { publishedReportDocument } from "@/lib/reports/published-document";
import { findPublicTalk } from "@/lib/talks/public-queries";
import { translationOverview, translationToEdit } from "@/lib/translations/desk-queries";
import { noteIn, titleIn } from "@/lib/translations/in-language";
import { saveTranslation } from "@/lib/translations/save-translation";
import type { SaveTranslationInput } from "@/lib/translations/schema";
import { withdrawTranslation } from "@/lib/translations/withdraw-translation";
import { contextOf, makeActor, makeWorkstream } from "../../factories/people";
import { makeReport } from "../../factories/report";
import { heldTalk, makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

const now = new Date("2026-11-21T09:00:00Z");
type Person = Actor & { personId: string };
let workstreamId: string;
let lead: Person;
let secretariat: Person;
let talk: { id: string; slug: string };

beforeEach(async () => {
  workstreamId = (await makeWorkstream()).id;
  lead = await makeActor("workstream-lead", { workstreamId, name: "Lea Lead" });
  secretariat = await makeActor("secretariat", { name: "Sam Secretariat" });
  talk = await makeTalk({ workstreamId, title: "Saving lives", summary: "What to do." });
});

/** What the editor posts, with the texts by the name of their field. */
async function form(
  actor: Person,
  slug: string,
  kind: SaveTranslationInput["kind"],
  texts: Record<string, string>,
  changes: Partial<SaveTranslationInput> = {},
): Promise<SaveTranslationInput> {
  const editor = await translationToEdit(actor, slug, kind, changes.language ?? "fr");
  if (!editor) throw new Error("There is nothing to translate");
  return {
    talkId: editor.talkId,
    kind,
    language: editor.language,
    version: editor.version,
    source: editor.source.digest,
    intent: "save",
    compared: false,
    texts: editor.pairs.map(({ name, translated }) => ({ name, text: texts[name] ?? translated })),
    ...changes,
  };
}

const french = { title: "Sauver des vies", summary: "Que faire." };
const cellOf = async (kind: SaveTranslationInput["kind"], language = "fr") => {
  const rows = await translationOverview(secretariat, talk.slug);
  return rows?.find((row) => row.kind === kind)?.cells?.find((cell) => cell.language === language);
};
const titleFor = async (locale: "fr" | "ar") => {
  const found = await findPublicTalk(talk.slug, now);
  return found && titleIn(found, locale);
};

describe("translating title and summary", () => {
  test("goes from missing over draft to published, and is outdated once the source changes", async () => {
    expect((await cellOf("record"))?.state).toBe("missing");
    await saveTranslation(await form(lead, talk.slug, "record", { title: french.title }), contextOf(lead));
    expect(await cellOf("record")).toMatchObject({ state: "draft", isPublic: false, author: "Lea Lead" });
    expect((await titleFor("fr"))?.text).toBe("Saving lives");

    await saveTranslation(
      await form(secretariat, talk.slug, "record", french, { intent: "publish" }),
      contextOf(secretariat),
    );
    // Who publishes what another wrote is not its author.
    expect(await cellOf("record")).toMatchObject({ state: "published", hasDraft: false, author: "Lea Lead" });
    expect(await titleFor("fr")).toEqual({ text: french.title, lang: "fr", outdated: false });
    // Calendar programs hear of it, once: a draft is nothing to them.
    expect((await findPublicTalk(talk.slug, now))?.sequence).toBe(1);

    await db.talk.update({ where: { id: talk.id }, data: { title: "Saving more lives" }, select: { id: true } });
    expect((await cellOf("record"))?.state).toBe("outdated");
    expect(await titleFor("fr")).toEqual({ text: french.title, lang: "fr", outdated: true });
    await saveTranslation(await form(lead, talk.slug, "record", {}, { intent: "publish" }), contextOf(lead));
    expect((await cellOf("record"))?.state).toBe("published");
  });

  test("a draft beside a published translation is not public until it is published", async () => {
    await saveTranslation(await form(lead, talk.slug, "record", french, { intent: "publish" }), contextOf(lead));
    await saveTranslation(await form(lead, talk.slug, "record", { title: "Sauver" }), contextOf(lead));
    expect(await cellOf("record")).toMatchObject({ state: "published", isPublic: true, hasDraft: true });
    expect((await titleFor("fr"))?.text).toBe(french.title);
    expect((await translationToEdit(lead, talk.slug, "record", "fr"))?.pairs[0]?.translated).toBe("Sauver");
  });

  test("publishing needs every text of the source, and says which one lacks", async () => {
    const input = await form(lead, talk.slug, "record", { title: french.title }, { intent: "publish" });
    expect((await failureOf(saveTranslation(input, contextOf(lead)))).fields).toEqual({
      "texts.1.text": { key: "translations.errors.missing" },
    });
    expect((await cellOf("record"))?.state).toBe("missing");
  });

  test("copying fills only what is empty", async () => {
    await saveTranslation(
      await form(lead, talk.slug, "record", { title: french.title }, { intent: "copy" }),
      contextOf(lead),
    );
    const pairs = (await translationToEdit(lead, talk.slug, "record", "fr"))?.pairs;
    expect(pairs?.map(({ translated }) => translated)).toEqual([french.title, "What to do."]);
  });

  test("a source that changed meanwhile stops publishing, but not the draft, which is outdated at once", async () => {
    const input = await form(lead, talk.slug, "record", french);
    await db.talk.update({ where: { id: talk.id }, data: { title: "Other" }, select: { id: true } });
    expect((await failureOf(saveTranslation({ ...input, intent: "publish" }, contextOf(lead)))).message.key).toBe(
      "translations.errors.sourceChanged",
    );
    await saveTranslation(input, contextOf(lead));
    expect(await cellOf("record")).toMatchObject({ state: "outdated", isPublic: false });
  });

  test("the public gets the source again when a translation is withdrawn, and its text stays", async () => {
    await saveTranslation(await form(lead, talk.slug, "record", french, { intent: "publish" }), contextOf(lead));
    const place = { talkId: talk.id, kind: "record", language: "fr" } as const;
    await withdrawTranslation({ ...place, version: 1 }, contextOf(lead));
    expect((await titleFor("fr"))?.text).toBe("Saving lives");
    expect((await translationToEdit(lead, talk.slug, "record", "fr"))?.pairs[0]?.translated).toBe(french.title);
    expect((await failureOf(withdrawTranslation({ ...place, version: 2 }, contextOf(lead)))).kind).toBe("not-found");
  });

  test("every step is in the audit log", async () => {
    await saveTranslation(await form(lead, talk.slug, "record", french), contextOf(lead));
    await saveTranslation(await form(lead, talk.slug, "record", { title: "Sauver" }), contextOf(lead));
    await saveTranslation(await form(lead, talk.slug, "record", {}, { intent: "publish" }), contextOf(lead));
    const place = { talkId: talk.id, kind: "record", language: "fr", version: 3 } as const;
    await withdrawTranslation(place, contextOf(lead));
    const [row] = await db.translation.findMany({ where: { talkId: talk.id }, select: { id: true } });
    const log = await db.auditEntry.findMany({ where: { subjectId: row?.id ?? "" }, orderBy: { id: "asc" } });
    expect(log.map(({ action }) => action)).toEqual([
      "translation.create",
      "translation.revise",
      "translation.publish",
      "translation.withdraw",
    ]);
    expect(JSON.stringify(log.map(({ changedFields, reason }) => ({ changedFields, reason })))).not.toContain("Sauver");
  });
});

describe("the database", () => {
  const row = { kind: "record", locale: "fr", draft: french, draftDigest: "x" } as const;

  test.each([
    ["holds no text", { draft: undefined, draftDigest: null }, "translation_has_text"],
    ["does not say from which source it was made", { draftDigest: null }, "translation_draft_has_source"],
    ["is public without a time", { published: french, publishedDigest: "x" }, "translation_published_has_source"],
    ["is into no language of the portal", { locale: "de" }, "translation_locale_known"],
  ])("refuses a translation that %s", async (_, differing, constraint) => {
    const data = { ...row, ...differing, talkId: talk.id };
    await expect(db.translation.create({ data: data as typeof row & { talkId: string } })).rejects.toThrow(constraint);
  });
});

describe("two at once", () => {
  test.each(["begun", "edited"])(
    "a translation %s by two at the same time keeps one, and tells the other who",
    async (how) => {
      if (how === "edited") await saveTranslation(await form(lead, talk.slug, "record", french), contextOf(lead));
      const both = await Promise.all([
        form(lead, talk.slug, "record", { title: "A" }),
        form(secretariat, talk.slug, "record", { title: "B" }),
      ]);
      const results = await Promise.allSettled([
        saveTranslation(both[0], contextOf(lead)),
        saveTranslation(both[1], contextOf(secretariat)),
      ]);
      const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason.failure] : []));
      expect(refused).toHaveLength(1);
      expect(refused[0]).toMatchObject({ kind: "stale" });
      expect(["Lea Lead", "Sam Secretariat"]).toContain(refused[0].message.values.who);
    },
  );
});

describe("who may not", () => {
  test("nobody else translates or sees what is under way", async () => {
    const input = await form(lead, talk.slug, "record", french);
    const otherLead = await makeActor("workstream-lead", { workstreamId: (await makeWorkstream()).id });
    for (const actor of [otherLead, await makeActor("partner"), await makeActor("admin")]) {
      expect((await failureOf(saveTranslation(input, contextOf(actor)))).kind).toBe("not-found");
      expect(await translationOverview(actor, talk.slug)).toBeNull();
      expect(await translationToEdit(actor, talk.slug, "record", "fr")).toBeNull();
    }
  });

  test("there is nothing to translate into the language of the source, or of a text that is not published", async () => {
    const input = await form(lead, talk.slug, "record", french);
    for (const wrong of [{ language: "en" as const }, { kind: "report" as const }, { talkId: randomUUID() }]) {
      expect((await failureOf(saveTranslation({ ...input, ...wrong }, contextOf(lead)))).kind).toBe("not-found");
    }
  });

  test("texts that are too long come back to their field", async () => {
    const input = await form(lead, talk.slug, "record", { title: "x".repeat(301) });
    expect(Object.keys((await failureOf(saveTranslation(input, contextOf(lead)))).fields ?? {})).toEqual([
      "texts.0.text",
    ]);
  });
});

describe("translating a concept note", () => {
  const content = {
    ...emptyNote,
    title: "Missing migrants",
    background: ["First paragraph.[1]", "Second."],
    footnotes: ["A source."],
    participants: [{ text: "States", entries: [{ text: "Missions", entries: [] }] }],
    objectives: [{ number: 8, reason: "It saves lives." }],
    languages: ["en"],
  };
  const agenda = [
    { position: 0, minutes: 10, kind: "opening" as const, title: "Opening" },
    { position: 1, minutes: 80, kind: "floor" as const, title: "Discussion", details: "All" },
  ];
  const texts = {
    title: "Migrants disparus",
    background: "Premier paragraphe.[1]\nDeuxième.",
    footnotes: "Une source.",
    participants: "États\n- Missions",
    "reason.8": "Il sauve des vies.",
    "agenda.0.title": "Ouverture",
    "agenda.1.title": "Débat",
    "agenda.1.details": "Tous",
  };
  const publishSource = (number: number, data: object = {}) =>
    db.conceptNote.create({
      data: {
        talkId: talk.id,
        number,
        status: "published",
        publishedAt: now,
        content: { ...content, ...data },
        agenda: { create: agenda },
      },
      select: { id: true },
    });

  test("keeps its structure, and paper follows", async () => {
    await publishSource(1);
    await saveTranslation(await form(lead, talk.slug, "concept_note", texts, { intent: "publish" }), contextOf(lead));
    const found = await findPublicTalk(talk.slug, now);
    if (!found?.conceptNote) throw new Error("The note is published");
    const note = found.conceptNote.translations[0];
    expect(note).toMatchObject({ locale: "fr", outdated: false });
    expect(note?.content).toMatchObject({
      background: ["Premier paragraphe.[1]", "Deuxième."],
      participants: [{ text: "États", entries: [{ text: "Missions", entries: [] }] }],
      objectives: [{ number: 8, reason: "Il sauve des vies." }],
      languages: ["en"],
    });
    expect(note?.agenda.map(({ minutes, title }) => [minutes, title])).toEqual([
      [10, "Ouverture"],
      [80, "Débat"],
    ]);
    expect((await publishedNoteDocument(talk.slug, "fr", now))?.title).toBe("Migrants disparus");
    expect((await publishedNoteDocument(talk.slug, "ar", now))?.title).toBe("Missing migrants");
  });

  test("a lost call of a footnote is told before it is published", async () => {
    await publishSource(1);
    const input = await form(
      lead,
      talk.slug,
      "concept_note",
      { ...texts, background: "Premier." },
      { intent: "publish" },
    );
    const { fields } = await failureOf(saveTranslation(input, contextOf(lead)));
    expect(Object.values(fields ?? {})).toEqual([
      { key: "concept-notes.footnotes.notInText", values: { footnote: 1 } },
    ]);
  });

  test("the translation of an earlier version stays, marked, with the agenda that holds now", async () => {
    const first = await publishSource(1);
    await saveTranslation(await form(lead, talk.slug, "concept_note", texts, { intent: "publish" }), contextOf(lead));
    await db.conceptNote.update({ where: { id: first.id }, data: { status: "superseded" }, select: { id: true } });
    const second = await publishSource(2, { background: ["Other."], footnotes: [] });
    await db.agendaItem.updateMany({ where: { conceptNoteId: second.id, position: 0 }, data: { minutes: 20 } });
    const found = await findPublicTalk(talk.slug, now);
    if (!found?.conceptNote) throw new Error("The note is published");
    const shown = noteIn({ ...found.conceptNote, content: content as never }, "fr");
    expect(shown).toMatchObject({ lang: "fr", outdated: true, agendaLang: "en" });
    expect(shown.agenda[0]).toMatchObject({ minutes: 20, title: "Opening" });
    // Paper has one language: with another agenda it is that of the source.
    expect((await publishedNoteDocument(talk.slug, "fr", now))?.title).toBe("Missing migrants");
    await db.agendaItem.updateMany({ where: { conceptNoteId: second.id, position: 0 }, data: { minutes: 10 } });
    const paper = await publishedNoteDocument(talk.slug, "fr", now);
    expect(paper?.title).toBe("Migrants disparus");
    expect(paper?.blocks[0]).toMatchObject({ kind: "callout" });
  });
});

describe("translating the report of a talk under the Chatham House Rule", () => {
  const texts = {
    overview: "Les participants ont parlé de données.",
    keyMessages: "Les données sauvent des vies.\nLes routes diffèrent.",
    "sections.0.heading": "Recherche et sauvetage",
    "sections.0.text": "La coordination manque.",
    recommendations: "Partager les données.",
  };
  beforeEach(async () => {
    const made = await makeReport(
      { ...heldTalk, chathamHouse: true, workstreamId },
      { status: "published", publishedAt: now, attributionCheckedAt: now },
    );
    talk = made.talk;
  });

  test("takes a second person, and a second look at names", async () => {
    const own = await form(lead, talk.slug, "report", { ...texts, "sections.0.text": "La France l’a dit." });
    await saveTranslation(own, contextOf(lead));
    const publish = { intent: "publish" as const };
    const byTranslator = saveTranslation(await form(lead, talk.slug, "report", {}, publish), contextOf(lead));
    expect((await failureOf(byTranslator)).message.key).toBe("translations.errors.secondPerson");
    const bySecond = await form(secretariat, talk.slug, "report", {}, publish);
    const { fields } = await failureOf(saveTranslation(bySecond, contextOf(secretariat)));
    expect(fields?.compared).toMatchObject({ key: "translations.errors.names", values: { words: "France" } });
    const rewritten = { ...bySecond, texts: bySecond.texts.map((one) => ({ ...one, text: `${one.text} !` })) };
    expect((await failureOf(saveTranslation(rewritten, contextOf(secretariat)))).message.key).toBe(
      "translations.errors.saveFirst",
    );
    await saveTranslation({ ...bySecond, compared: true }, contextOf(secretariat));
    expect(await publishedReportDocument(talk.slug, "fr", now)).toMatchObject({ locale: "fr" });
    expect(JSON.stringify(await publishedReportDocument(talk.slug, "fr", now))).toContain("La France");
  });
});
