import { describe, expect, test } from "vitest";
import { splitAtFootnotes } from "@/lib/concept-notes/footnotes";
import { parseNote } from "@/lib/concept-notes/note-form";
import { publishedNoteDocument } from "@/lib/concept-notes/published-document";
import { findPublishedVersion } from "@/lib/concept-notes/queries";
import { readingOrder } from "@/lib/concept-notes/schema";
import { db } from "@/lib/db/client";
import type { PortalDocument } from "@/lib/documents/document";
import { renderPdf } from "@/lib/documents/render-pdf";
import { makeNote, missingMigrantsNote } from "../../factories/concept-note";
import { missingMigrantsForm } from "../../factories/missing-migrants-note";
import { makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";

useDatabase();

const now = new Date("2026-11-21T09:00:00Z");
/** Every string of a document, to look for what was typed. */
function stringsIn(value: unknown): Set<string> {
  if (typeof value === "string") return new Set([value]);
  if (typeof value !== "object" || value === null) return new Set();
  return new Set(Object.values(value).flatMap((inner) => [...stringsIn(inner)]));
}

const textOf = (document: PortalDocument | null) => JSON.stringify(document);

describe("the published note as a document", () => {
  test("holds the real note whole, with the facts of the talk", async () => {
    const talk = await makeTalk({ venue: "IOM Headquarters, Geneva", registrationOpen: true });
    await makeNote(talk.id, { status: "published" });
    await db.speaker.createMany({
      data: [
        { talkId: talk.id, name: "Named Person", affiliation: "Example Society", consentToNaming: true },
        { talkId: talk.id, name: "Unnamed Person", consentToNaming: false },
      ],
    });

    const document = await publishedNoteDocument(talk.slug, "en", now);

    const printed = textOf(document);
    const strings = stringsIn(document);
    const typed = [missingMigrantsNote.title, ...readingOrder(missingMigrantsNote), ...missingMigrantsNote.footnotes];
    const pieces = typed.flatMap((text) =>
      splitAtFootnotes(text, 1).flatMap((part) => ("text" in part ? part.text : [])),
    );
    expect(pieces.filter((piece) => piece !== "" && !strings.has(piece))).toEqual([]);
    expect(document).toMatchObject({ kind: "Concept note", subtitle: "Introductory GCM Talk", version: "1" });
    expect(document?.meta.map((fact) => fact.value).slice(0, 3)).toEqual([
      "3 December 2026, 3–4.30 p.m. (UTC+1, Europe/Zurich)",
      "Hybrid: in person and online · IOM Headquarters, Geneva",
      "English, French and Spanish",
    ]);
    expect(printed).toContain(`https://talks.test.example/en/talks/${talk.slug}/register`);
    expect(printed).toContain("15:00–15:10");
    expect(printed).toContain("Named Person");
    expect(printed).not.toContain("Unnamed Person");
  });

  test("has its headings in the language of the note and its labels in the reader's", async () => {
    const talk = await makeTalk();
    await makeNote(talk.id, { status: "published" });
    const document = await publishedNoteDocument(talk.slug, "ar", now);
    expect(document).toMatchObject({ locale: "ar", dir: "rtl", content: { locale: "en", dir: "ltr" } });
    expect(document?.blocks[0]).toEqual({ kind: "heading", level: 2, text: "Background" });
    await expect(renderPdf(document as PortalDocument)).resolves.toBeInstanceOf(Uint8Array);
  });

  test.each([
    ["for Member States only", { audience: "member_states" }],
    ["under the Chatham House Rule", { chathamHouse: true }],
    ["that is not listed", { listing: "unlisted" }],
  ] as const)("does not exist for a talk %s", async (_name, differing) => {
    const talk = await makeTalk(differing);
    await makeNote(talk.id, { status: "published" });
    expect(await publishedNoteDocument(talk.slug, "en", now)).toBeNull();
    expect(await findPublishedVersion(talk.slug, 1)).toBeNull();
  });

  test("does not exist before publication, and an older version stays readable after the next", async () => {
    const talk = await makeTalk();
    const note = await makeNote(talk.id, { status: "in_review" });
    expect(await publishedNoteDocument(talk.slug, "en", now)).toBeNull();
    expect(await findPublishedVersion(talk.slug, note.number)).toBeNull();
    const other = await makeTalk();
    await makeNote(other.id, { status: "superseded" });
    await makeNote(other.id, { status: "published", number: 2 });
    expect(await publishedNoteDocument(other.slug, "en", now)).toMatchObject({ version: "2" });
    expect(await findPublishedVersion(other.slug, 1)).toMatchObject({ note: { number: 1, status: "superseded" } });
  });

  test("prints hostile text as text: nothing of it becomes markup, a link or a command", async () => {
    const hostile = '<script>alert(1)</script> [x](javascript:alert(1)) **b** #read("/etc/passwd") $x$ @a \\u{202E}';
    const content = parseNote({
      ...missingMigrantsForm,
      title: hostile,
      background: `${hostile} [1]`,
      footnotes: hostile,
      participants: `${hostile}\n- ${hostile}`,
      reasons: { 8: hostile },
    });
    const talk = await makeTalk();
    await makeNote(talk.id, { status: "published", content });
    const document = await publishedNoteDocument(talk.slug, "en", now);
    expect(document?.title).toBe(content.title);
    expect(textOf(document)).not.toContain('"href":"javascript');
    const pdf = await renderPdf(document as PortalDocument);
    const source = Buffer.from(pdf).toString("latin1");
    expect(source).not.toMatch(/\/S\s*\/JavaScript|\/JS\b|\/Launch|\/EmbeddedFile|\/URI\s*\(javascript/);
  });
});
