import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cachedPagePolicy } from "@/lib/http/content-policy";

let folder: string;
let serverDistDir: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "page-cache-"));
  serverDistDir = path.join(folder, ".next", "server");
  await mkdir(serverDistDir, { recursive: true });
  writeFileSync(path.join(folder, ".next", "BUILD_ID"), "build-1");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process of its own: nothing in memory, the same folder. */
async function startProcess() {
  vi.resetModules();
  const { default: PageCache } = await import("@/lib/cache/page-cache");
  return new PageCache({ serverDistDir });
}

function page(html: string, { tags = "talks", status = 200 } = {}) {
  return {
    kind: "APP_PAGE" as const,
    html,
    rscData: Buffer.from("rsc"),
    segmentData: new Map([["/_tree", Buffer.from("segment")]]),
    headers: { "x-next-cache-tags": tags } as Record<string, unknown>,
    status,
  };
}

const asked = { kind: "APP_PAGE" };
const html = "<script>self.__next_f=[]</script><p>1</p>";

/** The folder in which the entries of the build lie. */
function filesOnDisk(): string[] {
  return readdirSync(path.join(folder, ".data", "cache", "build-1")).filter((file) => file.endsWith(".entry"));
}

describe("the page cache", () => {
  test("gives a page its policy in place, so that the first visitor has it too", async () => {
    const cache = await startProcess();
    const value = page(html);
    await cache.set("/en", value, {});
    expect(value.headers["content-security-policy"]).toBe(cachedPagePolicy(html));
    expect(value.html).toBe(html);
  });

  test("keeps a page as a plain document, whose policy allows no script in its text", async () => {
    const cache = await startProcess();
    const data = '<script type="application/ld+json">{"@type":"Event"}</script>';
    const own = '<script type="module" async="" src="/page.js"></script>';
    const framework =
      '<link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async=""></script>';
    await cache.set("/en", page(`${framework}<p>1</p>${data}${own}${html}`), {});
    const kept = (await cache.get("/en", asked))?.value;
    expect(kept?.html).toBe(`<p>1</p>${data}${own}<p>1</p>`);
    expect(kept?.headers?.["content-security-policy"]).toBe(cachedPagePolicy(""));
  });

  test("keeps a page that is not whole without its scripts as it is", async () => {
    const cache = await startProcess();
    const streamed = '<template id="B:0"></template><div hidden id="S:0">later</div><script>$RC("B:0","S:0")</script>';
    await cache.set("/en", page(streamed), {});
    expect((await cache.get("/en", asked))?.value.html).toBe(streamed);
  });

  test("a page outlives the process, with its binary parts", async () => {
    await (await startProcess()).set("/en", page(html), { cacheControl: { revalidate: 60 } });
    await vi.waitFor(() => expect(filesOnDisk()).toHaveLength(1));
    const entry = await (await startProcess()).get("/en", asked);
    expect(entry?.value.html).toBe("<p>1</p>");
    expect(entry?.value.segmentData?.get("/_tree")).toEqual(Buffer.from("segment"));
    expect(entry?.value.headers?.["content-security-policy"]).toBe(cachedPagePolicy(""));
    expect(entry?.cacheControl).toEqual({ revalidate: 60 });
  });

  test("a new build starts empty: its pages name other files", async () => {
    await (await startProcess()).set("/en", page(html), {});
    await vi.waitFor(() => expect(filesOnDisk()).toHaveLength(1));
    writeFileSync(path.join(folder, ".next", "BUILD_ID"), "build-2");
    expect(await (await startProcess()).get("/en", asked)).toBeNull();
  });

  test("a revalidated tag makes its pages void, in this process and the next, and no others", async () => {
    const cache = await startProcess();
    await cache.set("/en/talks/a", page(html, { tags: "talks,talk:a" }), {});
    await cache.set("/en/talks/b", page(html, { tags: "talks,talk:b" }), {});
    await vi.waitFor(() => expect(filesOnDisk()).toHaveLength(2));
    await cache.revalidateTag("talk:a");
    expect(await cache.get("/en/talks/a", asked)).toBeNull();
    expect(await cache.get("/en/talks/b", asked)).not.toBeNull();
    const restarted = await startProcess();
    expect(await restarted.get("/en/talks/a", asked)).toBeNull();
    expect(await restarted.get("/en/talks/b", asked)).not.toBeNull();
  });

  test("data is void by its own tags and by those that are asked for", async () => {
    const cache = await startProcess();
    const data = { kind: "FETCH" as const, data: { body: "1" } };
    await cache.set("view", data, { tags: ["talks"] });
    expect(await cache.get("view", { kind: "FETCH", tags: ["talks"] })).not.toBeNull();
    await cache.revalidateTag(["talks"]);
    expect(await cache.get("view", { kind: "FETCH", tags: ["talks"] })).toBeNull();
  });

  test("a change during the making of a page makes the page void when it is done", async () => {
    const cache = await startProcess();
    const at = (seconds: number): unknown => vi.setSystemTime(new Date(Date.UTC(2026, 10, 21, 12, 0, seconds)));
    at(1);
    expect(await cache.get("/en", asked)).toBeNull();
    at(2);
    await cache.revalidateTag("talks");
    at(3);
    await cache.set("/en", page(html), {});
    expect(await cache.get("/en", asked)).toBeNull();
    at(4);
    await cache.set("/en", page(html), {});
    expect(await cache.get("/en", asked)).not.toBeNull();
    vi.useRealTimers();
  });

  test("what does not exist takes no room on the disk, and takes back what did", async () => {
    const cache = await startProcess();
    await cache.set("/en/talks/a", page(html), {});
    await vi.waitFor(() => expect(filesOnDisk()).toHaveLength(1));
    const missing = page(html, { status: 404 });
    await cache.set("/en/talks/a", missing, {});
    await cache.set("/en/talks/never", page(html, { status: 404 }), {});
    expect(filesOnDisk()).toHaveLength(0);
    expect(missing.headers["content-security-policy"]).toBe(cachedPagePolicy(html));
  });

  test("a page that carries a visitor's nonce is not kept", async () => {
    const cache = await startProcess();
    await cache.set("/en", page('<script nonce="evil">1</script>'), {});
    expect(await cache.get("/en", asked)).toBeNull();
  });

  test("a damaged file is an absent page", async () => {
    await (await startProcess()).set("/en", page(html), {});
    await vi.waitFor(() => expect(filesOnDisk()).toHaveLength(1));
    const [file = ""] = filesOnDisk();
    writeFileSync(path.join(folder, ".data", "cache", "build-1", file), "damaged");
    expect(await (await startProcess()).get("/en", asked)).toBeNull();
  });

  test("without a usable disk it still remembers and forgets", async () => {
    writeFileSync(path.join(folder, ".data"), "not a folder");
    const cache = await startProcess();
    await cache.set("/en", page(html), {});
    expect(await cache.get("/en", asked)).not.toBeNull();
    await cache.revalidateTag("talks");
    expect(await cache.get("/en", asked)).toBeNull();
  });
});
