import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { expectAccessible, fill, signInAs, watchFaults } from "../../support/pages";

/** Whatever happens to the connection, the server, the session or another tab: not one character that was typed is lost. */

const note = (page: Page, kind: string) => page.locator(`[data-save-note="${kind}"]`);
const question = (page: Page) => page.locator("[data-two-texts]");
const button = (page: Page, name: string | RegExp) => page.getByRole("main").getByRole("button", { name }).first();

/** A text that tells its own place at each character, so that a missing part shows. */
function longText(mark: string, words = 200): string {
  return Array.from({ length: words }, (_, index) => `${mark}${index}`).join(" ");
}

async function newDraft(page: Page): Promise<string> {
  await signInAs(page, "partner");
  await page.goto("/en/propose");
  await button(page, /Start now|Start another/).click();
  await expect(page).toHaveURL(/\/propose\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

async function openTalk(page: Page, draft: string): Promise<void> {
  await page.goto(`${draft}/talk`);
  await expect(note(page, "idle")).toBeVisible();
}

/** What the server has, as another visit without this device's copies would see it. */
async function savedOn(page: Page, path: string, name: string): Promise<string> {
  const other = await page
    .context()
    .browser()
    ?.newContext({ storageState: await cookiesOnly(page.context()) });
  if (!other) throw new Error("no browser");
  const visit = await other.newPage();
  await visit.goto(new URL(path, page.url()).href);
  const value = await visit.locator(`[name="${name}"]`).inputValue();
  await other.close();
  return value;
}

async function cookiesOnly(context: BrowserContext) {
  return { cookies: await context.cookies(), origins: [] };
}

let faults: string[] = [];
test.beforeEach(({ page }) => {
  faults = watchFaults(page);
});
test.afterEach(() => {
  expect(faults).toEqual([]);
});

test("what is typed is saved without a button, and said with its time", async ({ page }) => {
  const draft = await newDraft(page);
  await openTalk(page, draft);
  const text = longText("a");
  await fill(page, { mandate: text });
  await expect(note(page, "saved")).toContainText(/Saved \d\d:\d\d/);
  expect(await savedOn(page, `${draft}/talk`, "mandate")).toBe(text);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("gcm-draft/")))).toEqual(
    [],
  );
});

test("offline: says so, keeps the text, tries again by itself, and survives closing the page", async ({
  page,
  context,
}) => {
  const draft = await newDraft(page);
  await openTalk(page, draft);
  await context.setOffline(true);
  const text = longText("o");
  await fill(page, { mandate: text });
  await expect(note(page, "away")).toContainText("offline");
  await context.setOffline(false);
  await expect(note(page, "saved")).toContainText("can be reached again");
  expect(await savedOn(page, `${draft}/talk`, "mandate")).toBe(text);

  await context.setOffline(true);
  const more = `${text} ${longText("p")}`;
  await fill(page, { mandate: more });
  await expect(note(page, "away")).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`${draft}/talk`);
  // A page that is closed still tries to save; the text is here either way.
  await expect(again.locator('[name="mandate"]')).toHaveValue(more);
  if ((await question(again).count()) > 0) {
    await expectAccessible(again);
    await button(again, "Rationale and mandate: keep yours").click();
    await expect(note(again, "saved")).toBeVisible();
  }
  expect(await savedOn(again, `${draft}/talk`, "mandate")).toBe(more);
});

test("a server that dies in the middle of a save: the page stays, the button loses nothing", async ({ page }) => {
  const draft = await newDraft(page);
  await openTalk(page, draft);
  let isDead = true;
  await page.route("**/propose/**", (route) =>
    isDead && route.request().method() === "POST" ? route.abort("connectionreset") : route.fallback(),
  );
  const text = longText("k");
  await fill(page, { title: "Killed", mandate: text });
  await button(page, "Save and continue").click();
  await expect(note(page, "away")).toContainText("cannot be reached");
  await expect(page.locator('[name="mandate"]')).toHaveValue(text);
  isDead = false;
  await button(page, "Save and continue").click();
  await expect(page).toHaveURL(/\/scope$/);
  expect(await savedOn(page, `${draft}/talk`, "mandate")).toBe(text);
});

test("the session ends while somebody types: signing in leads back to the text", async ({ page, context }) => {
  const draft = await newDraft(page);
  await openTalk(page, draft);
  await context.clearCookies();
  const text = longText("s");
  await fill(page, { objective: text });
  await expect(note(page, "signedOut")).toContainText("no longer signed in");
  const link = page.getByRole("link", { name: "Sign in and come back here" });
  expect(await link.getAttribute("href")).toContain(encodeURIComponent(`${draft}/talk`));
  await link.click();
  await page
    .locator("form", { has: page.locator('input[value="partner@demo.example"]') })
    .getByRole("button")
    .click();
  await expect(page).toHaveURL(new RegExp(`${draft}/talk$`));
  await expect(question(page)).toBeVisible();
  await expect(page.locator('[name="objective"]')).toHaveValue(text);
  await button(page, "Objective of the talk: keep yours").click();
  await expect(note(page, "saved")).toBeVisible();
  expect(await savedOn(page, `${draft}/talk`, "objective")).toBe(text);
});

test("another person on the same computer sees nothing of it, and signing out throws it away", async ({
  page,
  context,
}) => {
  const draft = await newDraft(page);
  await openTalk(page, draft);
  await context.setOffline(true);
  await fill(page, { objective: "Mine alone" });
  await expect(note(page, "away")).toBeVisible();
  await context.setOffline(false);
  await page.route("**/propose/**", (route) =>
    route.request().method() === "POST" ? route.abort("connectionreset") : route.fallback(),
  );
  await page.goto("/en/my");
  page.once("dialog", (dialog) => dialog.accept());
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/en$/);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("Mine alone");
});

test("two tabs: different answers join by themselves; the same answer is shown twice, and the person chooses", async ({
  page,
  context,
}) => {
  const draft = await newDraft(page);
  await openTalk(page, draft);
  const second = await context.newPage();
  await openTalk(second, draft);

  const [mandate, objective] = [longText("m"), longText("j")];
  await fill(page, { mandate });
  await expect(note(page, "saved")).toBeVisible();
  await fill(second, { objective });
  await expect(note(second, "saved")).toContainText("changed other answers meanwhile");
  await expect(second.locator('[name="mandate"]')).toHaveValue(mandate);
  expect(await savedOn(page, `${draft}/talk`, "objective")).toBe(objective);

  const [first, other] = [longText("x"), longText("y")];
  await fill(page, { mandate: first, objective });
  await expect(note(page, "saved")).toBeVisible();
  await fill(second, { mandate: other });
  await expect(question(second)).toContainText(first);
  await expect(question(second)).toContainText(other);
  await expect(second.locator('[name="mandate"]')).toHaveValue(other);
  await expectAccessible(second);
  await button(second, "Rationale and mandate: use the saved one").click();
  await expect(second.locator('[name="mandate"]')).toHaveValue(first);
  await expect(note(second, "saved")).toBeVisible();
  expect(await savedOn(page, `${draft}/talk`, "mandate")).toBe(first);
});

test("a reload at any moment: each of thirty keys is there again", async ({ page }) => {
  const draft = await newDraft(page);
  await openTalk(page, draft);
  const field = page.locator('[name="title"]');
  let typed = "";
  for (let round = 0; round < 3; round += 1) {
    await field.focus();
    await page.keyboard.press("End");
    const part = `round${round}abcd`;
    await page.keyboard.type(part, { delay: 20 });
    typed += part;
    await page.reload();
    await expect(
      note(page, /./.test(typed) && (await question(page).count()) > 0 ? "asking" : "idle")
        .or(question(page))
        .first(),
    ).toBeVisible();
    await expect(field).toHaveValue(typed);
    if ((await question(page).count()) > 0) await button(page, "Title of the talk: keep yours").click();
    await expect(note(page, "saved").or(note(page, "idle")).first()).toBeVisible();
  }
  expect(await savedOn(page, `${draft}/talk`, "title")).toBe(typed);
});

test("dates are read while they are typed", async ({ page }) => {
  const draft = await newDraft(page);
  await page.goto(`${draft}/dates`);
  const reading = page.locator("[data-dates-reading]");
  await expect(note(page, "idle")).toBeVisible();
  await fill(page, { "dates.0.words": "week of 5 April 2027", "dates.1.words": "31 November 2027" });
  await expect(reading).toContainText("week of 5 April 2027");
  await expect(reading).toContainText("There is no such day");
  await expectAccessible(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("two pages: the second is answered with both texts, and its choice counts", async ({ page, context }) => {
    const draft = await newDraft(page);
    await page.goto(`${draft}/talk`);
    const second = await context.newPage();
    await second.goto(`${draft}/talk`);
    await fill(page, { title: "By the first", mandate: "Only the first" });
    await button(page, "Save and continue").click();
    await expect(page).toHaveURL(/\/scope$/);

    await fill(second, { title: "By the second", objective: "Only the second" });
    await button(second, "Save and continue").click();
    await expect(question(second)).toContainText("By the first");
    await expect(question(second)).toContainText("By the second");
    await expect(second.locator('[name="title"]')).toHaveValue("By the second");
    await expect(second.locator('[name="mandate"]')).toHaveValue("Only the first");
    await second.locator('[name="take.title"][value="saved"]').check();
    await button(second, "Save and continue").click();
    await expect(second).toHaveURL(/\/scope$/);
    await page.goto(`${draft}/talk`);
    await expect(page.locator('[name="title"]')).toHaveValue("By the first");
    await expect(page.locator('[name="objective"]')).toHaveValue("Only the second");
  });
});
