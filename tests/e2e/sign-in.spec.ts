import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { letterTo } from "../support/mailbox";
import { expectAccessible } from "../support/pages";

const newAddress = () => `sign-in.${randomUUID().slice(0, 8)}@example.org`;

async function ask(page: Page, address: string, callback = "/en/calendar"): Promise<void> {
  await page.goto(`/en/sign-in?callback=${encodeURIComponent(callback)}`);
  await page.getByLabel("E-mail address").fill(address);
  await page.getByRole("button", { name: "Send me the letter" }).click();
  await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the link signs in by its button, once, however often it was looked at", async ({ page, request }) => {
      const address = newAddress();
      await ask(page, address);
      const [link = ""] = (await letterTo(request, address)).links;
      for (let count = 0; count < 3; count += 1) {
        expect((await request.get(link)).status()).toBe(200);
        expect((await request.head(link)).status()).toBe(200);
      }
      await page.goto(link);
      await expect(page.getByText(`You sign in as ${address}`)).toBeVisible();
      await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
      await expect(page).toHaveURL("/en/calendar");

      await page.goto("/en/sign-in");
      await expect(page.getByText(`You are signed in as ${address}`)).toBeVisible();
      await page.goto(link);
      await expect(page.getByRole("heading", { name: "This link no longer works" })).toBeVisible();

      await page.goto("/en/sign-in");
      await page.getByRole("button", { name: "Sign out" }).click();
      await expect(page).toHaveURL("/en");
      expect(await page.context().cookies()).toEqual([]);
    });

    test("the code signs in on the page that waits for it, after a slip of the finger", async ({ page, request }) => {
      const address = newAddress();
      await ask(page, address);
      const code = /^\d{6}$/m.exec((await letterTo(request, address)).text)?.[0] ?? "";
      await page.getByLabel("Code from the letter").fill(code === "111111" ? "222222" : "111111");
      await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
      await expect(page.getByText("You have 4 more tries").first()).toBeVisible();
      await page.getByLabel("Code from the letter").fill(`${code.slice(0, 3)} ${code.slice(3)}`);
      await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
      await expect(page).toHaveURL("/en/calendar");
    });

    test("an address that is none gets its message and keeps what was typed", async ({ page }) => {
      await page.goto("/en/sign-in");
      await page.getByLabel("E-mail address").fill('"e@evil.example"@victim.example');
      await page.getByRole("button", { name: "Send me the letter" }).click();
      await expect(page.getByText("Enter an e-mail address such as name@example.org").first()).toBeVisible();
      await expect(page.getByLabel("E-mail address")).toHaveValue('"e@evil.example"@victim.example');
    });

    test("the demo's people sign in by a button", async ({ page }) => {
      await page.goto("/en/sign-in?callback=//evil.example");
      for (const name of ["partner", "secretariat", "lead", "focal.point", "admin"]) {
        await expect(page.getByRole("button", { name: `Sign in as ${name}@demo.example` })).toBeVisible();
      }
      await page.getByRole("button", { name: "Sign in as secretariat@demo.example" }).click();
      await expect(page).toHaveURL("/en/my");
    });
  });
}

test("known and unknown addresses are answered with the same page", async ({ page }) => {
  const pages: (string | null)[] = [];
  for (const address of ["secretariat@demo.example", newAddress()]) {
    await ask(page, address);
    pages.push(await page.getByRole("main").textContent());
  }
  expect(pages[0]).toBe(pages[1]);
});

test("the session is out of reach for scripts and other sites", async ({ page }) => {
  await page.goto("/en/sign-in");
  await page.getByRole("button", { name: "Sign in as partner@demo.example" }).click();
  await expect(page).toHaveURL("/en/my");
  const [session, ...others] = await page.context().cookies();
  expect(others).toEqual([]);
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
});

for (const origin of ["https://evil.example", "null", undefined]) {
  test(`a form sent from ${origin ?? "nowhere"} signs nobody in`, async ({ page }) => {
    await page.goto("/en/sign-in");
    const form = page.locator("form").filter({ hasText: "Sign in as secretariat@demo.example" });
    const fields = await form
      .locator("input[type=hidden]")
      .evaluateAll((inputs) =>
        inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value] as const),
      );
    const answer = await page.request.post("/en/sign-in", {
      multipart: Object.fromEntries(fields),
      headers: origin ? { origin } : {},
      maxRedirects: 0,
    });
    expect(answer.headers()["set-cookie"]).toBeUndefined();
    expect(answer.status()).not.toBe(303);
    expect(await page.context().cookies()).toEqual([]);
  });
}

test("the pages can be used by everybody, in both directions", async ({ page, request }) => {
  const address = newAddress();
  await page.goto("/ar/sign-in");
  await expectAccessible(page);
  await ask(page, address);
  await expectAccessible(page);
  const letter = await letterTo(request, address);
  await page.goto(letter.links[0] ?? "");
  await expectAccessible(page);
  await page.goto("/demo/mailbox");
  await page.getByRole("link", { name: letter.subject }).first().click();
  await expect(page.getByRole("heading", { name: letter.subject })).toBeVisible();
  await expect(page.frameLocator("iframe").getByRole("link", { name: "Open the sign-in page" })).toBeVisible();
});
