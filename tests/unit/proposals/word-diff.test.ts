import { describe, expect, test } from "vitest";
import { emptyContent } from "@/lib/proposals/content";
import { notableFields, requestedChanges, sectionOf } from "@/lib/proposals/requested-changes";
import { wordDiff } from "@/lib/proposals/word-diff";

const side = (before: string, after: string, kind: "added" | "removed") =>
  wordDiff(before, after)
    .filter((part) => part.kind === "same" || part.kind === kind)
    .map(({ text }) => text)
    .join("");

describe("what changed, word by word", () => {
  test("names the word and leaves the rest", () => {
    expect(wordDiff("Two experts speak", "Three experts speak")).toEqual([
      { kind: "removed", text: "Two" },
      { kind: "added", text: "Three" },
      { kind: "same", text: " experts speak" },
    ]);
  });

  test("words changed one after another are one change", () => {
    expect(wordDiff("Care work in homes today", "A shorter title today")).toEqual([
      { kind: "removed", text: "Care work in homes " },
      { kind: "added", text: "A shorter title " },
      { kind: "same", text: "today" },
    ]);
  });

  test.each([
    ["", "All new"],
    ["All gone", ""],
    ["one\ntwo\n\nthree", "one\n\ntwo three"],
    ["نص قديم", "نص جديد"],
    ["移民对话", "移民磋商"],
    ["a ".repeat(1500), "b ".repeat(1500)],
  ])("both texts can be read from it: %j", (before, after) => {
    expect(side(before, after, "removed")).toBe(before);
    expect(side(before, after, "added")).toBe(after);
  });

  test("words of a script without spaces are told apart", () => {
    expect(wordDiff("移民对话", "移民磋商")[0]).toEqual({ kind: "same", text: "移民" });
  });
});

describe("notes at answers", () => {
  const before = { ...emptyContent, title: "Old", mandate: "Old", organizationName: "Old" };
  const notes = [
    { field: "mandate", body: "Name the resolution" },
    { field: "title", body: "Shorter" },
    { field: "organization", body: "In full" },
    { field: "status", body: "no such answer" },
  ];

  test("stand in the order of the form, and are answered once the answer differs", () => {
    const after = { ...before, title: "New", organizationName: "New" };
    expect(requestedChanges(notes, before, after).map(({ field, isAnswered }) => [field, isAnswered])).toEqual([
      ["organization", true],
      ["title", true],
      ["mandate", false],
    ]);
    expect(requestedChanges(notes, before, before).every(({ isAnswered }) => !isAnswered)).toBe(true);
  });

  test("each has a page on which it is answered", () => {
    for (const field of notableFields) expect(() => sectionOf(field)).not.toThrow();
  });
});
