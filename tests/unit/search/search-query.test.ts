import { describe, expect, test } from "vitest";
import { readSearchQuery } from "@/lib/search/search-query";
import { foundEnd, foundStart, snippetAround, snippetParts } from "@/lib/search/snippet";

describe("what an address asks of the search", () => {
  test.each([
    ["nothing", {}, { q: "", kind: null, page: 1, ignored: [] }],
    ["a question", { q: " missing  migrants " }, { q: "missing  migrants", kind: null, page: 1, ignored: [] }],
    ["a repeated one", { q: ["first", "second"] }, { q: "first", kind: null, page: 1, ignored: ["q"] }],
    ["NUL and line ends", { q: "a\u0000b\r\nc" }, { q: "a b  c", kind: null, page: 1, ignored: [] }],
    ["half a character", { q: "a\ud800" }, { q: "a\ufffd", kind: null, page: 1, ignored: [] }],
    ["an unknown kind", { kind: "minutes" }, { q: "", kind: null, page: 1, ignored: ["kind"] }],
    ["a known kind", { kind: "pledge", page: "3" }, { q: "", kind: "pledge", page: 3, ignored: [] }],
    ["no page", { page: "-1" }, { q: "", kind: null, page: 1, ignored: ["page"] }],
  ])("%s", (_name, query, read) => {
    expect(readSearchQuery(query as Record<string, string | string[]>)).toEqual(read);
  });

  test("ten thousand characters are cut, never in the middle of a character", () => {
    const { q } = readSearchQuery({ q: "😀".repeat(5_000) });
    expect(q.length).toBeLessThanOrEqual(200);
    expect(q).not.toContain("\ufffd");
  });
});

describe("the piece of text shown with what was found", () => {
  test("marks what PostgreSQL marked", () => {
    expect(snippetParts(`for ${foundStart}missing${foundEnd} people`)).toEqual([
      { text: "for ", found: false },
      { text: "missing", found: true },
      { text: " people", found: false },
    ]);
  });

  test("finds the place in a text without spaces", () => {
    expect(snippetAround("全球契约关于失踪移民的对话", "失踪移民", 40)).toEqual([
      { text: "全球契约关于", found: false },
      { text: "失踪移民", found: true },
      { text: "的对话", found: false },
    ]);
    expect(snippetAround("全球契约", "气候", 2)).toEqual([{ text: "全球", found: false }]);
  });
});
