import { NextRequest } from "next/server";
import { describe, expect, test } from "vitest";
import { addressOf, filteredPages, twinOf } from "@/lib/http/filtered-pages";
import { proxy } from "@/proxy";

const ask = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`https://talks.test.example${path}`, { headers }));

describe.each(filteredPages)("%s", (page) => {
  // Without a name by which the list can be asked the matcher leaves proxy.ts out: tests/conventions/page-kinds.test.ts.
  test.each(["?objective=8", "?q=%00", "?page=abc", "?page=2&utm_source=x"])(
    "with %s is made by its twin, with a policy",
    (query) => {
      const answer = ask(`/en/${page}${query}`);
      expect(answer.headers.get("x-middleware-rewrite")).toContain(`/en/${page}-filtered?`);
      expect(answer.headers.get("content-security-policy")).toContain("'nonce-");
    },
  );

  test("the twin is no address, whatever a visitor's headers say", () => {
    for (const headers of [{}, { "x-sent-to-twin": "1" }]) {
      const answer = ask(`/en/${page}-filtered?q=x`, headers as Record<string, string>);
      expect(answer.status).toBe(308);
      expect(answer.headers.get("location")).toBe(`https://talks.test.example/en/${page}?q=x`);
    }
  });
});

test("only lists have twins", () => {
  expect(twinOf("/en/about")).toBeNull();
  expect(twinOf("/en/pledges/GCM-PL-2026-0001")).toBeNull();
  expect(addressOf("/en/about-filtered")).toBe("/en/about-filtered");
  expect(addressOf("/ar/reports-filtered")).toBe("/ar/reports");
});
