import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { lettersTo } from "./mailbox";

/** In the subject of the letter in all languages of the tests. */
const subject = "GCM Talks";

/**
 * Signs in by the link of a letter, where the browser stands on the page that asks for the address. Works in every language.
 * @param address letters that came to it before do not count
 */
export async function signInByMail(page: Page, request: APIRequestContext, address: string): Promise<void> {
  const before = (await lettersTo(request, address, subject)).map(({ id }) => id);
  await page.locator('main [name="email"]:not([type="hidden"])').fill(address);
  await page
    .locator("form", { has: page.locator('[name="callback"]') })
    .locator('[type="submit"]')
    .first()
    .click();
  let link = "";
  const look = async () => {
    const fresh = (await lettersTo(request, address, subject)).find(({ id }) => !before.includes(id));
    link = fresh?.links.find((one) => one.includes("/sign-in/confirm")) ?? "";
    return link;
  };
  await expect.poll(look, { message: `a link for ${address}`, timeout: 20_000 }).not.toBe("");
  await page.goto(link);
  await page.getByRole("main").locator('form [type="submit"]').click();
  await expect(page).not.toHaveURL(/sign-in/);
}
