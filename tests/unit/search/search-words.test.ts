import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedWords, searchWords } from "@/lib/search/search-words";

const wordsOf = (text: string) => text.split(" ").filter(Boolean);

describe("words as the search compares them", () => {
  test("Chinese comes as characters and pairs, beside what is written in other scripts", () => {
    expect(wordsOf(searchWords("失踪移民 Talk 3"))).toEqual([
      "失",
      "踪",
      "移",
      "民",
      "失踪",
      "踪移",
      "移民",
      "Talk",
      "3",
    ]);
  });

  test("a question in Chinese asks for pairs, and a single character for itself", () => {
    expect(wordsOf(askedWords("失踪移民"))).toEqual(["失踪", "踪移", "移民"]);
    expect(wordsOf(askedWords("民"))).toEqual(["民"]);
  });

  test.each([
    ["the article", "المهاجرون", "مهاجرون"],
    ["and with the article", "والمهاجرين", "مهاجرين"],
    ["for with the article", "للمهاجرين", "مهاجرين"],
    ["vowel signs", "مُهَاجِر", "مهاجر"],
    ["forms of alef", "إنقاذ الأرواح", "انقاذ ارواح"],
    ["teh marbuta", "هجرة", "هجره"],
    ["a short word that only looks like an article", "الى", "الي"],
  ])("Arabic: %s", (_name, written, compared) => {
    expect(searchWords(written)).toBe(compared);
  });

  test("every word of a question is among the words of a text that holds it", () => {
    const script = fc.string({ unit: fc.constantFrom(..."移民对话 abc المهجرو"), minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(script, (text) => {
        const stored = new Set(wordsOf(searchWords(text)));
        expect(wordsOf(askedWords(text)).every((word) => stored.has(word))).toBe(true);
      }),
    );
  });
});
