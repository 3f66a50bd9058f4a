import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";

/** Notes every report of the content security policy, and every error of the page's own scripts, from now on. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && /Content.Security.Policy|hydrat/i.test(message.text()))
      faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  return faults;
}

/** The page has one heading of its own and nothing that keeps people out. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator("h1")).toHaveCount(1);
  expect(await accessibilityFaults(page)).toEqual([]);
}

/** What axe holds against the page, each with the elements meant. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Of one page without frames of others, and without the lists of what is right: both would take as long as the rest.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 300)).join(" | ")}`);
}

export type Account = "secretariat" | "lead" | "focal.point" | "partner" | "admin";

/** Signs in as one of the people of the demo, by their button. */
export async function signInAs(page: Page, account: Account): Promise<void> {
  await page.context().clearCookies();
  await page.goto("/en/sign-in");
  await page
    .locator("form", { has: page.locator(`input[value="${account}@demo.example"]`) })
    .getByRole("button")
    .click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/**
 * Fills fields by their names: text into text fields, `true` for a box, a value for a choice, several for boxes.
 * @param scope the form, where a page has several
 */
export async function fill(
  scope: Page | Locator,
  fields: Readonly<Record<string, string | true | readonly string[]>>,
): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = scope.locator(`:is(input, textarea, select)[name="${name}"]:not([type="hidden"])`);
    const kind = await field.first().evaluate((element) => (element as HTMLInputElement).type);
    if (value === true) await field.check();
    else if (typeof value !== "string") {
      for (const choice of value) await openAndCheck(scope.locator(`[name="${name}"][value="${choice}"]`));
    } else if (kind === "radio" || kind === "checkbox")
      await openAndCheck(scope.locator(`[name="${name}"][value="${value}"]`));
    else if (kind === "select-one") await field.selectOption(value);
    else await field.fill(value);
  }
}

/** A box inside a folded part is opened first, as a person would. */
async function openAndCheck(box: Locator): Promise<void> {
  await unfold(box);
  await box.check();
}

/** Opens the folded part in which something stands, until it is seen. */
export async function unfold(inside: Locator): Promise<void> {
  await expect(async () => {
    const folded = inside.locator("xpath=ancestor::details[not(@open)]");
    if ((await folded.count()) > 0) await folded.first().locator("summary").first().click();
    expect(await folded.count()).toBe(0);
  }).toPass();
}
