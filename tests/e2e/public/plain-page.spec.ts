import { expect, test } from "@playwright/test";
import { watchFaults } from "../../support/pages";
import { exampleRecords, locales, realTalk } from "./routes";

test("cached pages come without the framework's scripts, under a policy that allows none in their text", async ({
  request,
}) => {
  for (const route of ["", "calendar", realTalk, "reports", "coverage"]) {
    for (const locale of locales) {
      await request.get(`/${locale}/${route}`);
      const response = await request.get(`/${locale}/${route}`);
      const html = await response.text();
      const scripts = [...html.matchAll(/<script\b[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !tag.includes("ld+json"));
      expect(scripts, `/${locale}/${route}`).toHaveLength(1);
      expect(scripts[0]).toContain('src="/page.js"');
      expect(response.headers()["content-security-policy"]).toMatch(/script-src 'self'$/);
    }
  }
});

test.describe("a reader in New York", () => {
  test.use({ timezoneId: "America/New_York" });

  test("sees their own time beside that of the talk, on cached pages and on others", async ({ page, request }) => {
    const faults = watchFaults(page);
    const { openTalk } = await exampleRecords(request);
    for (const address of [`/en/${openTalk}`, "/en/calendar", "/en/calendar?status=scheduled"]) {
      await page.goto(address);
      await expect(page.locator("reader-time").first()).toContainText(/\d\d:\d\d.*America\/New_York/);
    }
    expect(faults).toEqual([]);
  });
});

test.describe("a reader where the talk is", () => {
  test.use({ timezoneId: "Europe/Zurich" });

  test("is not told the same time twice", async ({ page, request }) => {
    const { openTalk } = await exampleRecords(request);
    await page.goto(`/en/${openTalk}`);
    await expect(page.getByText("Europe/Zurich").first()).toBeVisible();
    await expect(page.locator("reader-time").first()).toHaveText("");
  });
});
