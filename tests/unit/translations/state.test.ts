import { describe, expect, test } from "vitest";
import { emptyNote } from "@/lib/concept-notes/schema";
import { summaryIn, titleIn } from "@/lib/translations/in-language";
import { kindTexts, missingTexts, textsOf, textsToTranslate } from "@/lib/translations/kind-texts";
import { sourceDigest } from "@/lib/translations/source-digest";
import { translationState } from "@/lib/translations/state";

describe("the state of a translation", () => {
  test.each([
    [null, "missing"],
    [{ draftDigest: "now", publishedDigest: null }, "draft"],
    [{ draftDigest: "then", publishedDigest: null }, "outdated"],
    [{ draftDigest: null, publishedDigest: "now" }, "published"],
    [{ draftDigest: null, publishedDigest: "then" }, "outdated"],
    // What the public reads decides, whatever is being written beside it.
    [{ draftDigest: "now", publishedDigest: "then" }, "outdated"],
    [{ draftDigest: "then", publishedDigest: "now" }, "published"],
  ] as const)("of %j is %s", (digests, state) => {
    expect(translationState(digests, "now")).toBe(state);
  });
});

describe("the digest of a source", () => {
  const content = { title: "A", parts: [{ x: 1, y: "b" }] };

  test("is the same for the same text, in whatever order the database gives its fields", () => {
    expect(sourceDigest("en", { parts: [{ y: "b", x: 1 }], title: "A" })).toBe(sourceDigest("en", content));
  });

  test.each([
    ["another text", sourceDigest("en", { ...content, title: "A " })],
    ["another language", sourceDigest("fr", content)],
    ["another order of parts", sourceDigest("en", { title: "A", parts: [{ x: 1, y: "b" }, {}] })],
  ])("is another one for %s", (_, digest) => {
    expect(digest).not.toBe(sourceDigest("en", content));
  });
});

describe("the text that a reader gets", () => {
  const talk = {
    title: "Saving lives",
    summary: "What to do.",
    locale: "en" as const,
    translations: [{ locale: "fr" as const, title: "Sauver des vies", summary: "", outdated: true }],
  };

  test("is the translation, else the source with its language", () => {
    expect(titleIn(talk, "fr")).toEqual({ text: "Sauver des vies", lang: "fr", outdated: true });
    expect(titleIn(talk, "ar")).toEqual({ text: "Saving lives", lang: "en", outdated: false });
  });

  test("is the source where the translation was made before there was such a text, and none where it is not public", () => {
    expect(summaryIn(talk, "fr")).toEqual({ text: "What to do.", lang: "en", outdated: false });
    const translations = [{ locale: "fr" as const, title: "x", summary: "Que faire.", outdated: false }];
    expect(summaryIn({ ...talk, summary: "", translations }, "fr").text).toBe("");
  });
});

describe("the texts of a concept note", () => {
  const source = {
    note: {
      ...emptyNote,
      title: "Title",
      background: ["One.[1]", "Two."],
      footnotes: ["Source."],
      purpose: { intro: "Threefold:", parts: ["To brief", "To learn"] },
      participants: [{ text: "States", entries: [{ text: "Missions", entries: [] }] }],
      objectives: [
        { number: 8, reason: "It saves." },
        { number: 23, reason: "" },
      ],
      languages: ["en"],
    },
    agenda: [{ minutes: 90, kind: "floor" as const, title: "Floor", details: "" }],
  };

  test("come back as they were when each translates itself", () => {
    expect(kindTexts.concept_note.compose(source, textsOf("concept_note", source))).toEqual(source);
  });

  test("are asked for where they are not empty, and missed by their names", () => {
    const names = textsToTranslate("concept_note", source).map(({ name }) => name);
    expect(names).toContain("reason.8");
    expect(names).not.toContain("reason.23");
    expect(names).not.toContain("agenda.0.details");
    const empty = kindTexts.concept_note.compose(source, new Map());
    expect(Object.keys(missingTexts("concept_note", source, empty)).sort()).toEqual([...names].sort());
    expect(empty.agenda[0]?.minutes).toBe(90);
  });
});
