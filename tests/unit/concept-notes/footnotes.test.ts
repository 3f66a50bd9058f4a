import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  footnoteFaults,
  misnumberedFootnote,
  parseFootnotes,
  printFootnotes,
  splitAtFootnotes,
} from "@/lib/concept-notes/footnotes";

describe("footnotes in a field", () => {
  test("are one a line, with or without their numbers", () => {
    expect(parseFootnotes("[1] Paragraph 76\nA/RES/73/195")).toEqual(["Paragraph 76", "A/RES/73/195"]);
    expect(printFootnotes(["Paragraph 76", "A/RES/73/195"])).toBe("[1] Paragraph 76\n[2] A/RES/73/195");
  });

  test("are refused when a number contradicts the order", () => {
    expect(misnumberedFootnote("[1] First\n[3] Second")).toEqual({ line: 2, footnote: 3 });
    expect(misnumberedFootnote("First\n[2] Second")).toBeNull();
  });
});

describe("footnotes and their text", () => {
  test.each([
    { texts: ["One.[1] Two.[2]"], footnotes: ["a", "b"], faults: [] },
    { texts: ["One.[1]"], footnotes: ["a", "b"], faults: [{ kind: "notInText", footnote: 2 }] },
    { texts: ["One.[1] Two.[2]"], footnotes: ["a"], faults: [{ kind: "missing", footnote: 2 }] },
    { texts: ["One.[1]", "Again.[1]"], footnotes: ["a"], faults: [{ kind: "repeated", footnote: 1 }] },
    { texts: ["Two.[2]", "One.[1]"], footnotes: ["a", "b"], faults: [{ kind: "outOfTurn", footnote: 1 }] },
    { texts: ["In [2023] and [0] and [1]"], footnotes: ["a"], faults: [] },
  ])("$texts with $footnotes", ({ texts, footnotes, faults }) => {
    expect(footnoteFaults(texts, footnotes)).toEqual(faults);
  });

  test("a text cut at its calls loses nothing", () => {
    expect(splitAtFootnotes("in transit.[1] See [9].", 1)).toEqual([
      { text: "in transit." },
      { footnote: 1 },
      { text: " See [9]." },
    ]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom("[1]", "[2]", "[12]", "[", "]", "a ", "1")), fc.nat(3), (pieces, count) => {
        const parts = splitAtFootnotes(pieces.join(""), count);
        expect(parts.map((part) => ("text" in part ? part.text : `[${part.footnote}]`)).join("")).toBe(pieces.join(""));
      }),
    );
  });
});
