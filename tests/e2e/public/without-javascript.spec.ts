import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { letterTo } from "../../support/mailbox";
import { exampleRecords } from "./routes";

test.use({ javaScriptEnabled: false });

test("calendar: filters, views and months are ordinary forms and links", async ({ page }) => {
  await page.goto("/en/calendar");
  await page.getByText("Filter and sort").click();
  await page.getByLabel("Region").selectOption("africa");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/region=africa/);
  await expect(page.getByText("GCM Indicators – Africa")).toBeVisible();

  await page.getByRole("link", { name: "Roadmap" }).click();
  await expect(page).toHaveURL(/region=africa.*view=roadmap|view=roadmap.*region=africa/);
  await page.getByRole("link", { name: "Month", exact: true }).click();
  await page.getByRole("link", { name: /→/ }).click();
  await expect(page.getByRole("table")).toBeVisible();
  await page.getByRole("link", { name: /Region: Africa/ }).click();
  await expect(page).not.toHaveURL(/region=/);
});

test("search: a misspelt question finds what is like it, and a kind narrows", async ({ page }) => {
  await page.goto("/en/search");
  const form = page.getByRole("main").getByRole("search");
  await form.getByRole("searchbox").fill("humanitarain asistance");
  await form.getByRole("button").click();
  await expect(page.getByText("Shown is what holds “humanitarian assistance”")).toBeVisible();
  await expect(page.getByRole("link", { name: "Saving Lives and Humanitarian Assistance" }).first()).toBeVisible();

  await form.getByRole("searchbox").fill("migrants");
  await form.getByRole("button").click();
  await expect(page.locator("mark").first()).toBeVisible();
  await page.getByRole("link", { name: /^Workstreams \(/ }).click();
  await expect(page).toHaveURL(/kind=workstream/);
  await expect(page.getByText("Nothing found")).toHaveCount(0);
});

test("a question to the speakers is sent, and what is wrong with it said beside it", async ({ page, request }) => {
  const { openTalk } = await exampleRecords(request);
  await page.goto(`/fr/${openTalk}/questions`);
  const form = page.getByRole("main").locator("form").last();
  await form.getByRole("button").last().click();
  await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible();
});

test("subscribing: confirmed by the letter, ended by one press", async ({ page, request }) => {
  const address = `reader.${randomUUID().slice(0, 8)}@example.org`;
  const { openTalk } = await exampleRecords(request);
  await page.goto(`/en/${openTalk}/subscribe`);
  await page.locator('main input[type="email"]').fill(address);
  await page.getByRole("main").locator("form").getByRole("button").last().click();
  const letter = await letterTo(request, address);
  await page.goto(letter.links.find((link) => link.includes("/subscribe/confirm")) ?? "");
  await page.getByRole("main").getByRole("button").first().click();
  await expect(page).toHaveURL(/subscribe/);
  await expect(page.getByRole("main")).toContainText(/confirmed|subscribed/i);
});
