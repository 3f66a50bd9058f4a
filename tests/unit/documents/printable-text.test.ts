import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Coverage } from "@/lib/documents/font-coverage";
import { printableText } from "@/lib/documents/printable-text";
import { openTypesetter } from "@/lib/documents/typesetter";

const european: Coverage = (code) => (code >= 0x20 && code < 0x370) || code === 0xfffd;
const arabic: Coverage = (code) => code === 0x20 || code === 0x301 || (code >= 0x600 && code < 0x700);
const faces = [european, arabic];

describe("printableText", () => {
  test.each([
    ["lines of any system end alike", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["tabs are spaces", "a\tb", "a b"],
    ["control characters go", "a\u0000\u0007\u009fb", "ab"],
    ["direction overrides and other invisible characters go", "a\u202egnp.exe\u202c\ufeff\u2060", "agnp.exe"],
    ["joiners and isolates stay", "\u0645\u200c\u0646 \u2067x\u2069", "\u0645\u200c\u0646 \u2067x\u2069"],
    ["half a surrogate pair is replaced", "a\ud800b", "a\ufffdb"],
    ["letter and mark become one letter", "e\u0301", "é"],
    ["a letter that no face holds is replaced", "a漢b", "a\ufffdb"],
    ["an emoji of many parts is replaced once", "👩‍👩‍👧!", "\ufffd!"],
    ["a mark at home with its letter stays", "q\u0301 \u0645\u064e", "q\u0301 \u0645\u064e"],
    ["a mark that another face would draw without its letter is replaced", "\u0645\u0301", "\u0645\ufffd"],
    ["a mark of another face is replaced", "q\u064e", "q\ufffd"],
  ])("%s", (_name, typed, printed) => expect(printableText(typed, faces)).toBe(printed));

  test("a run of 28 characters or more gets places to break, and only those", () => {
    expect(printableText("w".repeat(27), faces)).not.toContain("\u200b");
    const pieces = printableText("w".repeat(100), faces).split("\u200b");
    expect(pieces.join("")).toBe("w".repeat(100));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(12);
    expect(printableText("-".repeat(40), faces)).toContain("\u200b");
  });

  test("addresses that break at their slashes are left as they are, so that a copy of them works", () => {
    const address = "https://talks.example.org/en/talks/introductory-missing-migrants?view=list";
    expect(printableText(address, faces)).toBe(address);
  });

  test("nothing but what a face holds comes out, whatever goes in", () => {
    const kept = /[\n\u00ad\u200b-\u200f\u061c\u2066-\u2069]/u;
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) =>
        Array.from(printableText(typed, faces)).every(
          (character) => kept.test(character) || faces.some((face) => face(character.codePointAt(0) ?? 0)),
        ),
      ),
    );
  });
});

describe("the embedded faces", () => {
  test("hold the letters of six languages and know what they lack", async () => {
    const { faces: embedded } = await openTypesetter();
    const held = (character: string) => embedded.map((face) => face(character.codePointAt(0) ?? 0));
    expect(held("é")).toEqual([true, true, true]);
    expect(held("Щ")).toEqual([true, false, true]);
    expect(held("ش")).toEqual([false, true, false]);
    expect(held("踪")).toEqual([false, false, true]);
    expect(held("𠮷")).toEqual([false, false, true]);
    expect(held("\ufffd")).toContain(true);
    expect(held("🌍")).toEqual([false, false, false]);
    expect(held("ส")).toEqual([false, false, false]);
    expect(held("\uffff")).toEqual([false, false, false]);
  });
});
