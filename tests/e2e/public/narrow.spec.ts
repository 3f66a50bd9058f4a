import { expect, test } from "@playwright/test";
import { publicRoutes } from "./routes";

/** 320 pixels are a small telephone, and a screen of 1,280 at 400 %; 640 at twice the density is 200 %. */
const views = [
  { name: "320 pixels wide", viewport: { width: 320, height: 640 }, deviceScaleFactor: 1 },
  { name: "at 200 %", viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
] as const;

for (const { name, ...view } of views) {
  for (const locale of ["en", "ar"] as const) {
    test(`nothing runs out of the page ${name}, in ${locale}`, async ({ browser, request, baseURL }) => {
      test.setTimeout(180_000);
      const page = await browser.newPage({ ...view, ...(baseURL ? { baseURL } : {}) });
      const wide: string[] = [];
      for (const route of await publicRoutes(request)) {
        await page.goto(`/${locale}/${route}`);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wide.push(`/${locale}/${route}: ${over} pixels too wide`);
      }
      await page.close();
      expect(wide).toEqual([]);
    });
  }
}
