import { describe, expect, test } from "vitest";
import { type Block, safeHref, withOrderedHeadings } from "@/lib/documents/document";

describe("safeHref", () => {
  test.each([
    ["https://example.org/a b?c=ü", "https://example.org/a%20b?c=%C3%BC"],
    [" http://example.org ", "http://example.org/"],
    ["mailto:talks@example.org", "mailto:talks@example.org"],
  ])("%s may be linked", (href, expected) => expect(safeHref(href)).toBe(expected));

  test.each([
    undefined,
    "",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "/en/desk",
    "//evil.example",
    "not an address",
    `https://example.org/${"a".repeat(2000)}`,
  ])("%s may not", (href) => expect(safeHref(href)).toBeUndefined());
});

describe("withOrderedHeadings", () => {
  const heading = (level: 2 | 3): Block => ({ kind: "heading", level, text: "x" });
  const levels = (blocks: Block[]) =>
    withOrderedHeadings(blocks).map((block) => block.kind === "heading" && block.level);

  test("a level 3 needs a level 2 before it", () => {
    expect(levels([heading(3), heading(3), heading(2), heading(3)])).toEqual([2, 3, 2, 3]);
  });

  test("other blocks are left alone", () => {
    const blocks: Block[] = [{ kind: "paragraph", text: "a" }, heading(2)];
    expect(withOrderedHeadings(blocks)).toEqual(blocks);
  });
});
