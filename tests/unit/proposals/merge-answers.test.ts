import { describe, expect, test } from "vitest";
import { emptyContent } from "@/lib/proposals/content";
import { baseOf, mergeAnswers, readBase } from "@/lib/proposals/merge-answers";
import { saveSectionSchema } from "@/lib/proposals/schema";
import { askedFields, formValuesOf, keptAnswers, sentAnswers, settled } from "@/lib/proposals/section-answers";
import { sections } from "@/lib/proposals/sections";
import { inMonth } from "@/lib/time/date-value";

const began = { title: "Old", mandate: "Old", objective: "Old", guidingQuestions: "", expectedOutcomes: "" };
const base = baseOf("talk", began);

describe("joining what two people wrote", () => {
  test("what only one of them changed merges by itself", () => {
    const merge = mergeAnswers("talk", base, { ...began, title: "Mine" }, { ...began, objective: "Theirs" });
    expect(merge).toEqual({
      answers: { ...began, title: "Mine", objective: "Theirs" },
      taken: ["objective"],
      asked: [],
    });
  });

  test("what both changed is asked about, and what is kept stays theirs until then", () => {
    const merge = mergeAnswers("talk", base, { ...began, title: "Mine" }, { ...began, title: "Theirs" });
    expect(merge).toEqual({ answers: { ...began, title: "Theirs" }, taken: [], asked: ["title"] });
  });

  test("what both changed alike is no question", () => {
    const alike = { ...began, title: "Same" };
    expect(mergeAnswers("talk", base, alike, alike)).toMatchObject({ taken: [], asked: [] });
  });

  test("emptying an answer is a change like any other", () => {
    expect(mergeAnswers("talk", base, { ...began, title: "" }, { ...began, title: "Theirs" }).asked).toEqual(["title"]);
  });

  test("without knowing what the person began with, every difference is asked about", () => {
    const merge = mergeAnswers("talk", {}, { ...began, title: "Mine" }, { ...began, objective: "Theirs" });
    expect(merge.asked).toEqual(["title", "objective"]);
  });

  test("the lead organization is one answer, though two fields hold it", () => {
    const none = { organizationId: null, organizationName: "", contactName: "", contactEmail: "" };
    const start = baseOf("organizers", none);
    const merge = mergeAnswers(
      "organizers",
      start,
      { ...none, organizationName: "Mine" },
      { ...none, organizationId: "5f0c4b1e-0000-7000-8000-000000000000" },
    );
    expect(merge.asked).toEqual(["organization"]);
    expect(merge.answers).toMatchObject({ organizationName: "" });
  });

  test("what follows from joined answers is settled anew", () => {
    const format = { audience: "open", chathamHouse: false, venue: "" };
    const start = baseOf("format", format);
    const merge = mergeAnswers(
      "format",
      start,
      { ...format, venue: "Geneva" },
      { ...format, audience: "member_states" },
    );
    expect(merge.answers).toMatchObject({ venue: "Geneva", audience: "member_states", chathamHouse: true });
    expect(settled({ primaryObjective: 8, secondaryObjectives: [3, 8] }).secondaryObjectives).toEqual([3]);
  });

  test.each(["", "[]", "null", "7", "{", '"x"'])("a base that is none counts as none: %s", (text) => {
    expect(readBase(text)).toBeNull();
  });
});

describe("the answers of a page", () => {
  test.each(sections)("%s: what was sent and what is kept have the same names", (section) => {
    const sent = sentAnswers(saveSectionSchema.parse({ id: "x", version: 1, section, chathamHouse: false }));
    expect(Object.keys(sent).toSorted()).toEqual(Object.keys(keptAnswers(section, emptyContent)).toSorted());
  });

  test.each(sections)("%s: a page sent back as it was shown differs in nothing", (section) => {
    const kept = keptAnswers(section, emptyContent);
    const sent = sentAnswers(saveSectionSchema.parse({ id: "x", version: 1, section, chathamHouse: false }));
    expect(baseOf(section, sent)).toEqual(baseOf(section, kept));
    expect(Object.keys(baseOf(section, kept))).toEqual(askedFields(section));
  });

  test("go back into the fields of the form", () => {
    expect(formValuesOf("workstream", { workstreamId: null })).toEqual({ workstreamId: [] });
    expect(formValuesOf("chathamHouse", { chathamHouse: true })).toEqual({ chathamHouse: ["yes"] });
    expect(formValuesOf("secondaryObjectives", { secondaryObjectives: [3, 7] })).toEqual({
      secondaryObjectives: ["3", "7"],
    });
    const dates = formValuesOf("preferredDates", { preferredDates: [{ ...inMonth(2027, 3), words: "March 2027" }] });
    expect(dates).toMatchObject({ "dates.0.words": ["March 2027"], "dates.1.words": [], timeZone: [] });
  });
});
