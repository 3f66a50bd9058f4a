import { randomUUID } from "node:crypto";
import { devices, expect, test } from "@playwright/test";
import { letterTo } from "../../support/mailbox";
import { expectAccessible, watchFaults } from "../../support/pages";
import { realTalk } from "./routes";

const { defaultBrowserType: _browser, ...telephone } = devices["Galaxy S9+"];
test.use({ ...telephone, locale: "ar", timezoneId: "Africa/Cairo" });

/** Slow 3G as the tools of browsers have it. */
const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

test("with a telephone in Arabic on a slow line: find the talk on missing migrants, read it, keep it, follow it", async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const faults = watchFaults(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Network.emulateNetworkConditions", slow);

  // The browser's language leads to Arabic.
  await page.goto("/");
  await expect(page).toHaveURL(/\/ar$/);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");

  const search = page.getByRole("banner").getByRole("searchbox");
  await search.fill("المهاجرون المفقودون");
  await search.press("Enter");
  const hit = page.locator(`a[href="/ar/${realTalk}"]`).first();
  await expect(hit).toBeVisible();
  await expectAccessible(page);
  await hit.click();

  await expect(page.getByRole("heading", { level: 1 })).toContainText("Saving Lives");
  // Not translated: the words stand in their own language, and the page says so.
  await expect(page.locator('h1[lang="en"], h1 [lang="en"]').first()).toBeVisible();
  await expectAccessible(page);

  const calendarFile = page.locator(`a[href*="/${realTalk}.ics"]`).first();
  const file = await request.get((await calendarFile.getAttribute("href")) ?? "");
  expect(await file.text()).toContain("BEGIN:VEVENT");

  await page.goto("/ar/subscribe?objective=8");
  const address = `reader.${randomUUID().slice(0, 8)}@example.org`;
  await page.locator('main input[type="email"]').fill(address);
  await page.getByRole("main").locator("form").getByRole("button").last().click();
  const letter = await letterTo(request, address);
  expect(letter.subject).toMatch(/\p{Script=Arabic}/u);
  await page.goto(letter.links.find((link) => link.includes("/ar/subscribe/confirm")) ?? "");
  await page.getByRole("main").getByRole("button").first().click();
  await expect(page.getByRole("main")).toContainText(/\p{Script=Arabic}/u);
  expect(faults).toEqual([]);
});
