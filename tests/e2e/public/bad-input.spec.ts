import { expect, test } from "@playwright/test";
import { locales } from "./routes";

const long = "x".repeat(10_000);

/** Addresses that nobody should write, with what they are answered. */
const odd: [string, number][] = [
  ["/en/calendar?region=atlantis", 200],
  ["/en/calendar?objective=24&objective=8", 200],
  ["/en/calendar?objective[]=8&objective[a]=1&region[$ne]=x", 200],
  ["/en/calendar?page=-1", 200],
  ["/en/calendar?page=99999", 200],
  ["/en/calendar?page=1e9&page=2", 200],
  ["/en/calendar?from=2026-02-30&to=yesterday", 200],
  ["/en/calendar?from=9999-12-31", 200],
  ["/en/calendar?view=month&month=0000-00", 200],
  ["/en/calendar?view=__proto__", 200],
  ["/en/calendar?__proto__=1&constructor=2", 200],
  [`/en/calendar?q=${long}`, 200],
  ["/en/calendar?q=%00%01%02", 200],
  ["/en/calendar?q=%ED%A0%80", 200],
  ["/en/calendar?q=' OR 1=1 --&country=%27%3B--", 200],
  ["/en/search?q=%00", 200],
  [`/en/search?q=${long}`, 200],
  ["/en/search?q=%22((!%26%7C:*&kind=all&page=0", 200],
  ["/en/search?q[]=a&q[b]=c&kind[]=talk", 200],
  ["/en/reports?objective=abc&year=12345&sort=;drop", 200],
  ["/en/pledges?form=%00&page=abc", 200],
  ["/en/practices?country=XX&country=KE&q=%00", 200],
  ["/en/subscribe?level=galactic", 200],
  ["/embed/calendar?locale=xx&region=nowhere", 200],
  ["/calendar.ics?region=nowhere&locale=%00", 200],
  ["/feed.xml?locale=..%2F..%2Fetc", 200],
  ["/api/v1/talks?page=0&perPage=1000000&level=%00", 200],
  ["/en/talks/no-such-talk", 404],
  ["/en/talks/%00", 404],
  ["/en/talks/..%2f..%2fetc%2fpasswd", 404],
  [`/en/talks/${"a".repeat(2_000)}`, 404],
  ["/en/pledges/GCM-PL-0000-9999", 404],
  ["/en/talks/%00/register", 404],
  ["/en/talks/%00/questions", 404],
  ["/en/talks/%00/subscribe", 404],
  ["/en/talks/%00/concept-note/1", 404],
  ["/en/desk/talks/%00", 200],
  ["/talks/%00.ics", 404],
  ["/talks/%00/concept-note.en.pdf", 404],
  ["/en/practices/%E0%A4%A", 404],
  ["/api/v1/talks/%FF", 404],
  ["/%C0%80", 404],
  ["/en/workstreams/nothing", 404],
  ["/en/regional-reviews/99/africa", 404],
  ["/en/regional-reviews/2/atlantis", 404],
  ["/en/coverage/1850", 404],
  ["/talks/no-such-talk.ics", 404],
  ["/talks/no-such-talk/concept-note.en.pdf", 404],
  ["/api/v1/talks/%00", 404],
  ["/xx/calendar", 404],
  ["/en/nowhere", 404],
  ["/en/calendar/nowhere", 404],
  ["/embed/nowhere", 404],
];

for (const [address, status] of odd) {
  test(`${address.slice(0, 70)} is answered with ${status}`, async ({ request }) => {
    const response = await request.get(address, { maxRedirects: 2 });
    expect(response.status()).toBe(status);
  });
}

test("an unknown filter value is left out, with a notice in the reader's language", async ({ page }) => {
  const notices = new Set<string>();
  for (const locale of locales) {
    const messages = await import(`../../../lib/i18n/messages/${locale}/calendar.json`, { with: { type: "json" } });
    const notice: string = messages.default.ignored;
    await page.goto(`/${locale}/calendar?region=atlantis`);
    await expect(page.getByText(notice, { exact: true })).toBeVisible();
    await page.goto(`/${locale}/calendar?region=africa`);
    await expect(page.getByText(notice, { exact: true })).toHaveCount(0);
    notices.add(notice);
  }
  expect(notices.size).toBe(locales.length);
});

test("an address that leads nowhere gets a page that helps, in the language of the address", async ({ page }) => {
  const response = await page.goto("/fr/nulle-part");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator('a[href="/fr/calendar"], a[href="/fr"]').first()).toBeVisible();
});

/** Headers and cookies with which people try to change what others are shown. */
const rubbish: Record<string, string>[] = [
  { host: "localhost", "x-forwarded-host": "evil.example" },
  { "x-forwarded-proto": "http", "x-forwarded-prefix": "/evil" },
  { "x-forwarded-host": "evil.example\u00a0", "x-host": "evil.example" },
  { cookie: "NEXT_LOCALE=zh; __prerender_bypass=1; session=<script>alert(1)</script>" },
  { "accept-language": "<script>alert(1)</script>", "accept-encoding": "identity" },
  { "content-security-policy": "script-src 'nonce-evil'" },
  { "x-middleware-rewrite": "/en/privacy", "x-middleware-subrequest": "proxy:proxy:proxy" },
  { "x-nextjs-data": "1", "next-router-prefetch": "1", "next-url": "/en/privacy" },
  { "x-matched-path": "/en/privacy", "x-invoke-path": "/en/privacy", "x-now-route-matches": "1" },
  { rsc: "1", "next-router-state-tree": "%5B%22evil%22%5D" },
];

test("headers and cookies do not change what the next visitor is shown", async ({ request }) => {
  for (const path of ["/en/calendar", "/en/about"]) {
    const clean = async () => {
      const response = await request.get(path);
      return { type: response.headers()["content-type"], body: await response.text() };
    };
    // The first answer is made for one visitor; from the second on all come from the cache.
    await clean();
    const before = await clean();
    for (const headers of rubbish) {
      await request.get(path, { headers }).catch(() => undefined);
      const after = await clean();
      expect(after.type, JSON.stringify(headers)).toBe(before.type);
      expect(after.body, JSON.stringify(headers)).not.toMatch(/evil|alert\(1\)/);
      expect(after.body, JSON.stringify(headers)).toBe(before.body);
    }
  }
});

test("a thousand combinations of filters leave nothing in the cache", async ({ request }) => {
  test.setTimeout(180_000);
  const folder = process.env.E2E_CACHE_DIR;
  test.skip(!folder, "the cache of a portal that runs elsewhere is not seen from here");
  await request.get("/en/calendar");
  const before = await entriesOf(folder ?? "");
  for (let round = 0; round < 100; round += 1) {
    await Promise.all(
      Array.from({ length: 10 }, (_, index) => {
        const n = round * 10 + index;
        return request.get(`/en/calendar?objective=${(n % 23) + 1}&q=word${n}&page=${n % 7}&utm_source=${n}`);
      }),
    );
  }
  expect(await entriesOf(folder ?? "")).toBeLessThanOrEqual(before + 2);
});

async function entriesOf(folder: string): Promise<number> {
  const { readdir } = await import("node:fs/promises");
  return (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".entry")).length;
}
