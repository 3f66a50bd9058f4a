import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeCallbackPath } from "@/lib/auth/callback-path";

const here = "https://talks.test.example";
const hostile = [
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https://evil.example",
  "https:evil.example",
  "http:///evil.example",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "/\t/evil.example",
  "/\n/evil.example",
  " //evil.example",
  "/..//evil.example",
  "/.//evil.example",
  "/%2e%2e//evil.example",
  "/en/..//evil.example",
  "@evil.example",
  "/\u200b/evil.example",
  "/\u202e/elpmaxe.live//",
  "",
];

describe("where to go after signing in", () => {
  test.each(hostile)("%j stays here", (value) => {
    expect(safeCallbackPath(value, "/en/my")).toBe("/en/my");
  });

  test.each([undefined, null, 7, ["/en"], {}, `/${"a".repeat(600)}`])("%j is no path", (value) => {
    expect(safeCallbackPath(value, "/en/my")).toBe("/en/my");
  });

  test.each(["/api/v1/talks", "/api", "/en/sign-in", "/ar/sign-in?callback=/en", "/en/sign-in/confirm?token=x"])(
    "%s is no page to come back to",
    (value) => {
      expect(safeCallbackPath(value, "/en/my")).toBe("/en/my");
    },
  );

  test.each(["/", "/en", "/en/my/proposals/1?step=2#title", "/fr/desk/talks?status=held&q=a%2Fb", "/en/sign-in-help"])(
    "%s is kept",
    (value) => {
      expect(safeCallbackPath(value, "/en/my")).toBe(value);
    },
  );

  test("whatever comes in, a browser that follows it stays on this site", () => {
    const piece = fc.constantFrom(
      "/",
      "//",
      "\\",
      "..",
      ".",
      "@",
      ":",
      "evil.example",
      "https:",
      "%2f",
      "%5c",
      "\t",
      "\n",
      "?",
      "#",
      "en",
    );
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join("")),
      fc.array(piece, { maxLength: 8 }).map((parts) => `/${parts.join("")}`),
    );
    fc.assert(
      fc.property(value, (text) => {
        const path = safeCallbackPath(text, "/en/my");
        expect(path.startsWith("/")).toBe(true);
        expect(new URL(path, here).origin).toBe(here);
      }),
      { numRuns: 5000 },
    );
  });
});
