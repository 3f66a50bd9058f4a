import { expect, test } from "@playwright/test";
import { accessibilityFaults } from "../../support/pages";
import { exampleRecords, realTalk } from "./routes";

const looks = [
  { name: "dark", colorScheme: "dark" },
  { name: "in the reader's own colours", forcedColors: "active" },
] as const;

for (const { name, ...look } of looks) {
  test(`the main pages ${name}`, async ({ browser, request, baseURL }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ ...look, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    const { openTalk, reportedTalk } = await exampleRecords(request);
    const routes = ["", "calendar", "calendar?view=roadmap", "calendar?view=month", realTalk, reportedTalk];
    const found: string[] = [];
    for (const route of [...routes, "reports", "coverage", "search?q=migrants", `${openTalk}/register`]) {
      for (const locale of ["en", "ar"]) {
        await page.goto(`/${locale}/${route}`);
        for (const fault of await accessibilityFaults(page)) found.push(`/${locale}/${route}: ${fault}`);
      }
    }
    await context.close();
    expect(found).toEqual([]);
  });
}

test("on paper: no ways around the site, and links say where they lead", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(`/en/${realTalk}`);
  await expect(page.getByRole("navigation").first()).toBeHidden();
  await expect(page.getByRole("search").first()).toBeHidden();
  const address = page.locator('main a[href^="http"]').first();
  expect(await address.evaluate((link) => getComputedStyle(link, "::after").content)).toContain("http");
});
