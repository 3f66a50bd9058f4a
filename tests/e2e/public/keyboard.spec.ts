import { expect, type Page, test } from "@playwright/test";
import { watchFaults } from "../../support/pages";

/** Goes on by the Tab key until the focus is where it should be. @throws after so many steps as no page needs */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    // Between the end of the page and its beginning the focus is with the browser.
    if ((await focused.count()) === 0) continue;
    const label = await focused.evaluate(
      (element) =>
        element.getAttribute("aria-label") ??
        (element as HTMLInputElement).labels?.[0]?.textContent ??
        element.textContent ??
        "",
    );
    if (!name.test(label.trim())) continue;
    const box = await focused.boundingBox();
    expect(box, `${name} has the focus and is not seen`).not.toBeNull();
    const outline = await focused.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline, `${name} has the focus and does not show it`).not.toBe("none");
    return;
  }
  throw new Error(`The focus never came to ${name}`);
}

test("with the keyboard alone: past the head, through the filters, to the talk and its note", async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto("/en/calendar");
  await tabTo(page, /^Skip to the main content$/);
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();

  await tabTo(page, /^Filter and sort$/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Words$/);
  await page.keyboard.type("saving lives");
  await tabTo(page, /^GCM objective$/);
  await page.keyboard.type("Objective 8");
  await tabTo(page, /^Show$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=saving\+lives.*objective=8|objective=8.*q=saving\+lives/);

  await tabTo(page, /^Saving Lives and Humanitarian Assistance$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Saving Lives");
  expect(faults).toEqual([]);
});

test("with the keyboard alone: the search in the head of a page", async ({ page }) => {
  await page.goto("/en/about");
  await tabTo(page, /^What are you looking for\?$/);
  await page.keyboard.type("missing migrants");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/search\?q=missing\+migrants/);
  await expect(page.getByRole("heading", { level: 2, name: /results/ })).toBeVisible();
});

test("the address of what is filtered brings the reader back to where they were", async ({ page }) => {
  await page.goto("/en/calendar");
  await page.getByText("Filter and sort").click();
  await page.getByRole("button", { name: "Show" }).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await page.getByLabel("Level").selectOption("regional");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/level=regional/);
  await expect(page.locator("details").first()).toHaveAttribute("open", "");
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});
