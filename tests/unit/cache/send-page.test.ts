import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import PageCache from "@/lib/cache/page-cache";
import { sendPage } from "@/lib/cache/send-page";
import { cachedPagePolicy } from "@/lib/http/content-policy";
import { securityHeaders } from "@/lib/http/security-headers";

/** What stands for the framework behind: everything that is not sent as a finished page comes here. */
const elsewhere = "the framework";
const html = `<!DOCTYPE html><html lang="ar"><p>${"الهجرة ".repeat(400)}</p></html>`;

let folder: string;
let cache: PageCache;
let server: Server;
let url: string;

const keyOf = (address: string) => `/route-cache/APP_PAGE/${"0123456789abcdef".repeat(4)}/$${address}`;
const page = (text: string, status?: number) => ({
  kind: "APP_PAGE" as const,
  html: text,
  headers: { "x-next-cache-tags": "talks,_N_T_/en" } as Record<string, unknown>,
  ...(status && { status }),
});
const ask = (address: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(url + address, { headers, method });

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "send-page-"));
  const serverDistDir = path.join(folder, ".next", "server");
  await mkdir(serverDistDir, { recursive: true });
  writeFileSync(path.join(folder, ".next", "BUILD_ID"), "build-1");
  cache = new PageCache({ serverDistDir });
  server = createServer((request, response) => {
    if (!sendPage(request, response)) response.end(elsewhere);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await cache.set(keyOf("/en/calendar"), page(html), { cacheControl: { revalidate: 60, expire: 3600 } });
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

describe("a finished page", () => {
  test("comes with its policy, the headers of every answer, and the lifetime that the framework gave it", async () => {
    const answer = await ask("/en/calendar");
    expect(await answer.text()).toBe(html);
    const headers = Object.fromEntries(answer.headers);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": cachedPagePolicy(html),
      "cache-control": "s-maxage=60, stale-while-revalidate=3540",
    });
    for (const { key, value } of securityHeaders) expect(headers[key.toLowerCase()]).toBe(value);
    expect(headers.vary).toContain("Accept-Encoding");
    expect(Object.keys(headers).filter((name) => name.startsWith("x-next"))).toEqual([]);
  });

  test.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["identity", null],
    ["", null],
  ])("to whoever unpacks %o comes packed as %s, and reads the same", async (accepted, packed) => {
    const answer = await ask("/en/calendar", { "accept-encoding": accepted });
    expect(answer.headers.get("content-encoding")).toBe(packed);
    expect(await answer.text()).toBe(html);
  });

  test("is not sent again to whoever has it", async () => {
    const etag = (await ask("/en/calendar")).headers.get("etag") ?? "";
    // As browsers ask; by itself fetch would add "no-cache", which asks for the whole page.
    const asBrowsers = { "cache-control": "max-age=0" };
    const again = await ask("/en/calendar", { "if-none-match": `"other", W/${etag}`, ...asBrowsers });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("etag")).toBe(etag);
    expect((await ask("/en/calendar", { "if-none-match": '"other"', ...asBrowsers })).status).toBe(200);
  });

  test("shows its length to whoever asks for the headers only", async () => {
    const answer = await ask("/en/calendar", { "accept-encoding": "identity" }, "HEAD");
    expect(answer.headers.get("content-length")).toBe(String(Buffer.byteLength(html)));
    expect(await answer.text()).toBe("");
  });
});

describe("the framework answers", () => {
  test.each<[string, string, Record<string, string>, string]>([
    ["an address with a query", "/en/calendar?level=global", {}, "GET"],
    ["what is not in the cache", "/en/reports", {}, "GET"],
    ["a form", "/en/calendar", {}, "POST"],
    ["its own script", "/en/calendar", { rsc: "1" }, "GET"],
    ["its own script that looks ahead", "/en/calendar", { "next-router-prefetch": "1" }, "GET"],
    ["an action", "/en/calendar", { "next-action": "x" }, "GET"],
  ])("%s", async (_what, address, headers, method) => {
    expect(await (await ask(address, headers, method)).text()).toBe(elsewhere);
  });

  test("what was not found", async () => {
    await cache.set(keyOf("/en/talks/none"), page(html, 404), { cacheControl: { revalidate: 60 } });
    expect(await (await ask("/en/talks/none")).text()).toBe(elsewhere);
  });

  test("a page past its lifetime", async () => {
    await cache.set(keyOf("/en/old"), page(html), { cacheControl: { revalidate: -1 } });
    expect(await (await ask("/en/old")).text()).toBe(elsewhere);
  });

  test("at once after one of the page's tags was revalidated", async () => {
    await cache.set(keyOf("/en/talks/one"), page(html), { cacheControl: { revalidate: 60 } });
    expect(await (await ask("/en/talks/one")).text()).toBe(html);
    await cache.revalidateTag("talks");
    expect(await (await ask("/en/talks/one")).text()).toBe(elsewhere);
  });
});
