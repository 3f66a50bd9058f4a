import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { cachedPagePolicy, dynamicPagePolicy, inlineScriptHashes } from "@/lib/http/content-policy";

const hash = (body: string): string => `'sha256-${createHash("sha256").update(body).digest("base64")}'`;

describe("the policy of a cached page", () => {
  test("names each inline script once, as the browser hashes it", () => {
    const first = "(self.__next_f=self.__next_f||[]).push([0])";
    const second = 'self.__next_f.push([1,"é 中 ع \\u003c/script>"])';
    const html = `<script>${first}</script><p>x</p><script id="_R_" nonce="">${second}</script><script>${first}</script>`;
    expect(inlineScriptHashes(html)).toEqual([hash(first), hash(second)]);
  });

  test("files and data blocks need no hash", () => {
    const html =
      '<script src="/a.js" async=""></script><script async src=/b.js></script>' +
      '<script type="application/ld+json">{"@type":"Event"}</script>';
    expect(inlineScriptHashes(html)).toEqual([]);
    expect(inlineScriptHashes('<script type="module">a()</script>')).toEqual([hash("a()")]);
    expect(inlineScriptHashes('<script data-src="x">a()</script>')).toEqual([hash("a()")]);
  });

  test("allows nothing from elsewhere and no unsafe thing", () => {
    for (const policy of [cachedPagePolicy("<script>a()</script>"), dynamicPagePolicy("abc==")]) {
      expect(policy).not.toContain("unsafe");
      expect(policy).not.toMatch(/https?:|\*/);
      for (const part of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
        expect(policy).toContain(part);
      }
    }
    expect(dynamicPagePolicy("abc==", { framed: true })).toContain("frame-ancestors *");
    expect(cachedPagePolicy("<script>a()</script>")).toContain(`script-src 'self' ${hash("a()")}`);
    expect(dynamicPagePolicy("abc==")).toContain("'nonce-abc==' 'strict-dynamic'");
  });
});
