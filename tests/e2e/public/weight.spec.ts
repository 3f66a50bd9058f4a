import { gzipSync } from "node:zlib";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { exampleRecords, publicRoutes } from "./routes";

/** In kilobytes, packed as they travel. */
const limits = { publicScript: 165, formScript: 230, html: 40, style: 20 } as const;

const packed = (text: Buffer) => gzipSync(text, { level: 6 }).length / 1024;
const weights = new Map<string, number>();

/** Packed weight of a file, asked for once. */
async function weightOf(request: APIRequestContext, file: string): Promise<number> {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const weight = packed(await (await request.get(file)).body());
  weights.set(file, weight);
  return weight;
}

/** Files that a page asks for at once; not those for browsers from before modules, which no present one loads. */
function filesOf(html: string, ending: ".js" | ".css"): string[] {
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag);
  const files = tags
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .flatMap((tag) => /(?:src|href)="(\/_next\/static\/[^"]+)"/.exec(tag)?.[1] ?? []);
  return [...new Set(files)].filter((file) => file.includes(ending));
}

test("no page weighs more than a slow telephone bears", async ({ request }) => {
  test.setTimeout(120_000);
  const heavy: string[] = [];
  let heaviest = { script: 0, html: 0 };
  for (const route of await publicRoutes(request)) {
    const body = await (await request.get(`/ar/${route}`)).body();
    const html = body.toString();
    const sum = async (ending: ".js" | ".css") => {
      const sizes = await Promise.all(filesOf(html, ending).map((file) => weightOf(request, file)));
      return sizes.reduce((total, size) => total + size, 0);
    };
    const script = await sum(".js");
    const style = await sum(".css");
    const hasForm = /register|questions|subscribe|sign-in|propose/.test(route);
    const scriptLimit = hasForm ? limits.formScript : limits.publicScript;
    if (script > scriptLimit) heavy.push(`${route}: ${script.toFixed(1)} kB of script, of ${scriptLimit}`);
    if (packed(body) > limits.html) heavy.push(`${route}: ${packed(body).toFixed(1)} kB of HTML`);
    if (style > limits.style) heavy.push(`${route}: ${style.toFixed(1)} kB of styles`);
    if (/@font-face|fonts\.g|\.woff/.test(html)) heavy.push(`${route}: a font from the web`);
    heaviest = { script: Math.max(heaviest.script, script), html: Math.max(heaviest.html, packed(body)) };
  }
  expect(heavy).toEqual([]);
  // A page without any script or text would pass too.
  expect(heaviest.script).toBeGreaterThan(50);
  expect(heaviest.html).toBeGreaterThan(5);
});

test("nothing moves while a page arrives", async ({ page, request }) => {
  const { openTalk, reportedTalk } = await exampleRecords(request);
  const moved: string[] = [];
  for (const route of [
    "",
    "calendar",
    reportedTalk,
    openTalk,
    `${openTalk}/register`,
    "reports",
    "calendar?view=roadmap",
  ]) {
    await page.goto(`/ar/${route}`, { waitUntil: "networkidle" });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    if (shift > 0.02) moved.push(`${route}: ${shift.toFixed(3)}`);
  }
  expect(moved).toEqual([]);
});
