import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseNote, printNote } from "@/lib/concept-notes/note-form";
import { maxListDepth, type OutlineEntry } from "@/lib/concept-notes/outline";
import { noteContentSchema } from "@/lib/concept-notes/schema";
import { withoutMarkers } from "@/lib/concept-notes/text-lines";
import { missingMigrantsForm } from "../../factories/missing-migrants-note";

const line = fc
  .string({ minLength: 1, maxLength: 60, unit: "grapheme" })
  .map((text) => withoutMarkers(text.replace(/\s+/gu, " ")))
  .filter((text) => text !== "");
const lines = fc.array(line, { maxLength: 5 });

function outline(depth: number): fc.Arbitrary<OutlineEntry[]> {
  const entries: fc.Arbitrary<OutlineEntry[]> = depth === 0 ? fc.constant([]) : outline(depth - 1);
  return fc.array(fc.record({ text: line, entries }), { maxLength: 3 });
}

const content = fc.record({
  title: line,
  subtitle: line,
  background: lines,
  footnotes: lines,
  organizers: line,
  purpose: fc.record({ intro: line, parts: lines }),
  questions: fc.record({ intro: line, items: lines }),
  methodology: lines,
  participants: outline(maxListDepth),
  objectivesIntro: line,
  objectives: fc
    .uniqueArray(fc.record({ number: fc.integer({ min: 1, max: 23 }), reason: line }), { selector: (o) => o.number })
    .map((objectives) => objectives.sort((a, b) => a.number - b.number)),
  languages: fc.uniqueArray(fc.constantFrom("en", "fr", "es", "ar"), { maxLength: 4 }),
  registration: line,
});

describe("a note in a form", () => {
  test("is the same note after it was printed into the form and read again", () => {
    fc.assert(
      fc.property(content, (note) => {
        expect(parseNote(printNote(note, []))).toEqual(note);
      }),
      { numRuns: 300 },
    );
  });

  test("is read the same after a browser sent its lines with carriage returns", () => {
    const sent = { ...missingMigrantsForm, participants: missingMigrantsForm.participants.replaceAll("\n", "\r\n") };
    expect(parseNote(sent)).toEqual(parseNote(missingMigrantsForm));
  });
});

describe("the real note of 23 March 2023", () => {
  const note = parseNote(missingMigrantsForm);

  test("is a valid note", () => {
    expect(noteContentSchema.parse(note)).toEqual(note);
  });

  test("keeps its parts: three in the objective, five questions, eight objectives, one footnote", () => {
    expect(note.purpose.parts[0]).toBe("To brief stakeholders on the scope and workplan of the workstream.");
    expect(note.purpose.parts).toHaveLength(3);
    expect(note.questions.items).toHaveLength(5);
    expect(note.objectives.map((objective) => objective.number)).toEqual([3, 7, 8, 12, 13, 15, 21, 23]);
    expect(note.footnotes).toEqual(["Paragraph 76, International Migration Review Forum Progress Declaration"]);
  });

  test("keeps its nested participants, and prints them as typed", () => {
    const [government, civilSociety, international] = note.participants;
    expect(government?.entries[1]?.entries.map((entry) => entry.text)).toEqual([
      "emergency preparedness and response",
      "civil protection",
      "search and rescue",
      "forensics",
      "missing persons",
      "human rights",
    ]);
    expect(civilSociety?.entries.map((entry) => entry.entries.length)).toEqual([3, 3, 0, 0]);
    expect(international).toEqual({ text: "International and regional organizations and bodies", entries: [] });
    expect(printNote(note, []).participants).toBe(missingMigrantsForm.participants);
  });

  test("no word that was typed is lost", () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    const kept = new Set(words(JSON.stringify(note)));
    for (const field of ["background", "participants", "questions", "methodology", "organizers"] as const) {
      expect(words(missingMigrantsForm[field]).filter((word) => !kept.has(word))).toEqual([]);
    }
  });
});
