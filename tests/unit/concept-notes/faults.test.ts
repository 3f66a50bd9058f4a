import { describe, expect, test } from "vitest";
import { standardAgenda } from "@/lib/agendas/standard-agenda";
import type { FieldFaults } from "@/lib/concept-notes/form-faults";
import { formFaults } from "@/lib/concept-notes/form-faults";
import { missingForClearance } from "@/lib/concept-notes/missing-for-clearance";
import { type NoteForm, parseNote } from "@/lib/concept-notes/note-form";
import { emptyNote, noteLimits } from "@/lib/concept-notes/schema";
import { translatorFor } from "@/lib/i18n/translator";
import { missingMigrantsForm } from "../../factories/missing-migrants-note";

const form = (changes: Partial<NoteForm> = {}): NoteForm => ({ ...missingMigrantsForm, ...changes });
const row = (minutes: string) => [{ minutes, kind: "other", title: "", details: "" }];

describe("what cannot be stored", () => {
  test("nothing, for the real note and for an empty one", () => {
    expect(formFaults(form())).toEqual({});
    expect(formFaults(form({ title: "", background: "", objectives: [], agenda: [] }))).toEqual({});
  });

  test.each<[string, Partial<NoteForm>, string]>([
    ["a far too long text", { background: "x".repeat(noteLimits.background + 1) }, "background"],
    ["a far too long reason", { reasons: { 8: "x".repeat(noteLimits.reason + 1) } }, "reason.8"],
    ["a list too deep", { participants: "A\n- 1\n  - 2\n    - 3\n      - 4\n        - 5" }, "participants"],
    ["too many lines", { questions: "a\n".repeat(noteLimits.entries + 1) }, "questions"],
    ["a footnote out of order", { footnotes: "[2] Paragraph 76" }, "footnotes"],
    ["an objective that does not exist", { objectives: [24] }, "objectives"],
    ["no minutes", { agenda: row("") }, "agenda.0.minutes"],
    ["no whole minutes", { agenda: row("1.5") }, "agenda.0.minutes"],
    ["negative minutes", { agenda: row("-10") }, "agenda.0.minutes"],
    ["endless minutes", { agenda: row("601") }, "agenda.0.minutes"],
    ["an unknown kind", { agenda: [{ minutes: "5", kind: "lunch", title: "", details: "" }] }, "agenda.0.kind"],
  ])("%s", (_name, changes, field) => {
    expect(Object.keys(formFaults(form(changes)))).toEqual([field]);
  });

  test("a line break counts as one character, however the browser sends it", () => {
    const text = "x\r\n".repeat(noteLimits.entries - 1);
    const filled = text + "x".repeat(noteLimits.background - (noteLimits.entries - 1) * 2);
    expect(formFaults(form({ background: filled }))).toEqual({});
    expect(Object.keys(formFaults(form({ background: `${filled}x` })))).toEqual(["background"]);
  });
});

describe("what is missing for clearance", () => {
  const note = parseNote(missingMigrantsForm);

  test("nothing, for the real note", () => {
    expect(missingForClearance(note, standardAgenda())).toEqual({});
  });

  test("every part of an empty note", () => {
    expect(Object.keys(missingForClearance(emptyNote, []))).toEqual([
      "title",
      "background",
      "purposeIntro",
      "questions",
      "methodology",
      "participants",
      "languages",
      "objectives",
      "agenda",
    ]);
  });

  test("a reason for each objective, a title for each agenda item, a call for each footnote", () => {
    const faulty = {
      ...note,
      objectives: [{ number: 8, reason: "" }],
      footnotes: [...note.footnotes, "Never called"],
    };
    expect(missingForClearance(faulty, [{ minutes: 5, kind: "other", title: "", details: "" }])).toEqual({
      "reason.8": { key: "concept-notes.missing.reason", values: { objective: 8 } },
      footnotes: { key: "concept-notes.footnotes.notInText", values: { footnote: 2 } },
      "agenda.0.title": { key: "agendas.missing.title" },
    });
  });
});

test("every fault has its sentence, with nothing left to fill in", async () => {
  const t = await translatorFor("en");
  const long = "x".repeat(10_000);
  const faulty = form({
    title: long,
    background: "a\n".repeat(noteLimits.entries + 1),
    footnotes: "[2] a",
    participants: "A\n- 1\n  - 2\n    - 3\n      - 4\n        - 5",
    objectives: [0],
    agenda: Array.from({ length: 31 }, () => ({ minutes: "", kind: "", title: long, details: long })),
  });
  const note = parseNote({ ...missingMigrantsForm, reasons: {}, background: "[2][1][1][9]", footnotes: "a\nb\nc" });
  const texts = ["One [2] two [1]", "[1]", "[9]"].map((text) =>
    parseNote({ ...missingMigrantsForm, background: text }),
  );
  const all: FieldFaults[] = [
    formFaults(faulty),
    missingForClearance(emptyNote, []),
    missingForClearance(note, [{ minutes: 5, kind: "other", title: "", details: "" }]),
    ...texts.map((each) => missingForClearance({ ...each, footnotes: ["a", "b"] }, standardAgenda())),
  ];
  for (const { key, values } of all.flatMap((faults) => Object.values(faults))) {
    expect(t.has(key), key).toBe(true);
    expect(t(key, values)).not.toMatch(/[{}]|^[\w-]+\.[\w.-]+$/);
  }
});
