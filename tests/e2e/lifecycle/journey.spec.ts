import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { missingMigrantsForm } from "../../factories/missing-migrants-note";
import { laterToday } from "../../support/later-today";
import { letterTo } from "../../support/mailbox";
import { expectAccessible, fill, signInAs, unfold, watchFaults } from "../../support/pages";

/**
 * The introductory talk on missing migrants goes the whole way, from proposal to follow-up, through the browser: proposed
 * by a partner, sent back and approved by the secretariat, given its note by the lead, registered for, held, reported,
 * followed up. One story; each test is one of its steps and begins where the one before ended.
 */
test.describe.configure({ mode: "serial" });

const mark = randomUUID().slice(0, 6);
const title = `Missing migrants and humanitarian assistance ${mark}`;
const participant = `participant.${mark}@example.org`;
const { day, startTime, endTime, timeZone } = laterToday();
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }).format(
  new Date(`${day}T00:00:00Z`),
);
let proposalPage = "";
let slug = "";
let pledge = "";
let faults: string[] = [];

test.beforeEach(({ page }) => {
  faults = watchFaults(page);
});
test.afterEach(() => {
  expect(faults).toEqual([]);
});

const button = (page: Page, name: string | RegExp) => page.getByRole("main").getByRole("button", { name }).first();
const desk = (part = "") => `/en/desk/talks/${slug}${part}`;

test("a partner signs in by mail and proposes a talk, section by section, over two visits", async ({
  page,
  request,
}) => {
  await page.goto("/en/propose");
  await expectAccessible(page);
  await page.goto("/en/sign-in?callback=/en/propose");
  await page.getByLabel("E-mail address").fill(`proposer.${mark}@example.org`);
  await button(page, "Send me the letter").click();
  const letter = await letterTo(request, `proposer.${mark}@example.org`);
  await page.goto(letter.links[0] ?? "");
  await button(page, "Sign in").click();
  await expect(page).toHaveURL(/\/en\/propose/);
  await button(page, /Start now|Start another/).click();
  await expect(page).toHaveURL(/\/propose\/[0-9a-f-]{36}/);
  proposalPage = new URL(page.url()).pathname;
  await expectAccessible(page);

  await page.goto(`${proposalPage}/organizers`);
  await fill(page, {
    organizationName: "International Committee of the Red Cross",
    contactName: "Example Contact",
    contactEmail: `proposer.${mark}@example.org`,
  });
  await expectAccessible(page);
  await button(page, "Save and continue").click();
  await expect(page).toHaveURL(/\/talk$/);

  // The browser is closed and opened again: the draft is where it was.
  await page.goto("/en/propose");
  await page.goto(`${proposalPage}/organizers`);
  await expect(page.locator('[name="organizationName"]')).toHaveValue("International Committee of the Red Cross");

  await page.goto(`${proposalPage}/talk`);
  await fill(page, {
    title,
    mandate: missingMigrantsForm.background.split("\n")[0] ?? "",
    objective: missingMigrantsForm.purposeParts,
    guidingQuestions: missingMigrantsForm.questions,
    expectedOutcomes: "Feedback on the format of future consultations <script>alert(1)</script>",
  });
  await button(page, "Save and continue").click();
  await expect(page).toHaveURL(/\/scope$/);
  await fill(page, { level: "global", primaryObjective: "8", secondaryObjectives: ["3", "7", "23"] });
  await page.locator('[name="workstreamId"]').selectOption({ label: await missingMigrantsWorkstream(page) });
  await expectAccessible(page);
  await button(page, "Save and continue").click();
  await expect(page).toHaveURL(/\/dates$/);
});

test("an impossible date is refused at its field with everything kept, then three dates are understood", async ({
  page,
  request,
}) => {
  await signInByMail(page, request);
  await page.goto(`${proposalPage}/dates`);
  await fill(page, { "dates.0.words": "31 November 2026", "dates.1.words": month });
  await button(page, "Save and continue").click();
  await expect(page.getByText("There is no such day as").first()).toBeVisible();
  await expect(page.locator('[name="dates.0.words"]')).toHaveValue("31 November 2026");
  await expect(page.locator('[name="dates.1.words"]')).toHaveValue(month);
  await expectAccessible(page);
  await fill(page, {
    "dates.0.words": month,
    "dates.1.words": "8 or 11 March 2027 (TBD)",
    "dates.2.words": "week of 3 May 2027",
  });
  await button(page, "Save and continue").click();
  await expect(page).toHaveURL(/\/format/);
  await fill(page, {
    format: "hybrid",
    audience: "open",
    languages: ["en", "fr", "es"],
    venue: "IOM Headquarters, Geneva, and Zoom",
  });
  await expectAccessible(page);
  await button(page, "Save and continue").click();
  await expect(page).toHaveURL(/\/speakers$/);
  await button(page, "Save and continue").click();
  await expect(page).not.toHaveURL(/\/speakers$/);

  await page.goto(`${proposalPage}/check`);
  await expect(page.getByText("<script>alert(1)</script>")).toBeVisible();
  await expectAccessible(page);
  await button(page, "Submit proposal to the Secretariat").click();
  await expect(page.getByRole("heading", { name: "Proposal submitted" })).toBeVisible();
  await expect(page.getByText(/GCM-P-\d{4}-\d{4}/).first()).toBeVisible();
  await expectAccessible(page);
  expect((await letterTo(request, `proposer.${mark}@example.org`, "GCM-P-")).text).toContain(title);
});

test("the secretariat asks for changes with a reason, and the partner amends and resubmits", async ({
  page,
  request,
}) => {
  await signInAs(page, "secretariat");
  await page.goto("/en/desk");
  await expectAccessible(page);
  await page.goto("/en/desk/proposals");
  await expectAccessible(page);
  await page.getByRole("link", { name: title }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  await expectAccessible(page);
  await takeStep(page, "Request changes", { reason: "Please name the expected outcomes." });
  const asked = await letterTo(request, `proposer.${mark}@example.org`, "Please amend");
  expect(asked.text).toContain("Please name the expected outcomes.");

  await signInByMail(page, request);
  await page.goto("/en/my");
  await expectAccessible(page);
  await page.getByRole("link", { name: title }).first().click();
  await expect(page.getByText("Please name the expected outcomes.").first()).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${proposalPage}/talk`);
  await fill(page, { expectedOutcomes: "Thematic priorities for the actionable recommendations" });
  await button(page, "Save and continue").click();
  await expect(page).toHaveURL(/\/scope$/);
  await page.goto(`${proposalPage}/check`);
  await button(page, /Submit the amended proposal/).click();
  await expect(page.getByRole("heading", { name: "Amended proposal submitted" })).toBeVisible();
});

test("the secretariat approves, and the talk stands in the calendar with the date it has", async ({ page }) => {
  await signInAs(page, "secretariat");
  await page.goto("/en/desk/proposals");
  await page.getByRole("link", { name: title }).first().click();
  await takeStep(page, "Approve", {});
  await page.getByRole("link", { name: "Open the talk at the desk" }).click();
  await expect(page).toHaveURL(/\/en\/desk\/talks\//);
  slug = /\/desk\/talks\/([^/?]+)/.exec(page.url())?.[1] ?? "";
  await expectAccessible(page);

  await page.goto("/en/calendar");
  const line = page.locator("article", { hasText: title });
  await expect(line).toContainText(month);
  await expect(line).toContainText("Announced");
});

test("the lead writes the note and the agenda; a second person clears it; it is public at the next request", async ({
  page,
  request,
}) => {
  await signInAs(page, "lead");
  await page.goto(desk("/concept-note"));
  await expectAccessible(page);
  await button(page, "Start the concept note").click();
  await expect(page.locator('[name="background"]')).toBeVisible();
  const { background, footnotes, purposeIntro, purposeParts, questionsIntro, questions, methodology, participants } =
    missingMigrantsForm;
  await fill(page, {
    background,
    footnotes,
    purposeIntro,
    purposeParts,
    questionsIntro,
    questions,
    methodology,
    participants,
  });
  for (const number of ["3", "7", "8", "23"]) {
    await fill(page, { objectives: [number], [`reason.${number}`]: `Reason for objective ${number}` });
  }
  await expectAccessible(page);
  await button(page, "Save and send for clearance").click();
  await expect(page.getByText("a second person must clear it").first()).toBeVisible();
  await expectAccessible(page);
  await letterTo(request, "secretariat@demo.example", "For your clearance");

  await page.goto(`/en/talks/${slug}`);
  await expect(page.getByRole("listitem").filter({ hasText: /^search and rescue$/ })).toHaveCount(0);

  await signInAs(page, "secretariat");
  await page.goto(desk("/concept-note"));
  await button(page, /Clear and publish/).click();
  await expect(page.getByText("Cleared and published").first()).toBeVisible();

  await page.goto(`/en/talks/${slug}`);
  await expect(page.getByRole("listitem").filter({ hasText: /^search and rescue$/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Agenda", exact: true })).toBeVisible();
  await expectAccessible(page);
  const pdf = await request.get(`/talks/${slug}/concept-note.en.pdf`);
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
});

test("the talk gets its day and hour, and registration opens", async ({ page, request }) => {
  await signInAs(page, "lead");
  await page.goto(desk());
  await page.getByRole("link", { name: "Schedule the talk" }).click();
  await fill(page, { words: day, startTime, endTime, timeZone });
  await expectAccessible(page);
  await button(page, "Schedule").click();
  await expect(page.getByText("The talk is scheduled.").first()).toBeVisible();
  await page.goto(desk("/registrations"));
  await fill(page, { open: "yes", seatsInPerson: "1" });
  await expectAccessible(page);
  await button(page, "Save").click();
  await expect(page.getByText("Registration is open.").first()).toBeVisible();
  const ics = await (await request.get(`/talks/${slug}.ics`)).text();
  expect(ics).toContain("STATUS:CONFIRMED");
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "a visitor with JavaScript" : "a visitor without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("registers without an account, confirms by mail, and can give the place up by link", async ({
      page,
      request,
    }) => {
      const address = javaScriptEnabled ? participant : `no-script.${participant}`;
      await page.goto(`/en/talks/${slug}`);
      await page.getByRole("link", { name: "Register", exact: true }).click();
      await fill(page, { name: "<b>Amal</b> Example", email: "not an address" });
      await button(page, "Register").click();
      await expect(page.getByText("Enter an e-mail address such as").first()).toBeVisible();
      await expect(page.locator('[name="name"]')).toHaveValue("<b>Amal</b> Example");
      if (javaScriptEnabled) await expectAccessible(page);
      await fill(page, { email: address, mode: "in_person", consent: true });
      await button(page, "Register").click();
      await expect(page.getByRole("heading", { name: "Check your inbox" })).toBeVisible();

      const [link = ""] = (await letterTo(request, address)).links.filter((url) => url.includes("/confirm"));
      await request.get(link);
      await page.goto(link);
      await button(page, "Confirm my place").click();
      await expect(
        page.getByRole("status").filter({ hasText: javaScriptEnabled ? "You have a place" : "waiting list" }),
      ).toBeVisible();

      const told = await letterTo(request, address, javaScriptEnabled ? "You are registered" : "waiting list");
      const [giveUp = ""] = told.links.filter((url) => url.includes("/cancel"));
      expect(giveUp).not.toBe("");
      if (!javaScriptEnabled) {
        await page.goto(giveUp);
        await button(page, "Give up my place").click();
        await expect(page.getByText("You have given up this place").first()).toBeVisible();
      }
    });
  });
}

test("the talk is held; its report is due; a practice and a pledge intention become follow-ups", async ({
  page,
  request,
}) => {
  await signInAs(page, "lead");
  await page.goto(desk());
  await page.getByRole("link", { name: "Mark as held" }).click();
  await fill(page, { heldOn: day });
  await button(page, "Mark as held").click();
  await expect(page.getByText("The talk is marked as held").first()).toBeVisible();
  await letterTo(request, "lead@demo.example", "Summary report due");

  await page.goto(desk("/follow-up"));
  await expectAccessible(page);
  await noteAtTalk(page, "pledge", { title: `Train rescuers ${mark}` });
  await noteAtTalk(page, "practice", { title: `Joint rescue centre ${mark}`, implementer: "Example Agency" });
  await expect(page.getByRole("main").getByText(`Train rescuers ${mark}`).first()).toBeVisible();
  await expect(page.getByRole("main").getByText(`Joint rescue centre ${mark}`).first()).toBeVisible();
  await expectAccessible(page);
});

test("the focal point submits the pledge, the secretariat confirms it, and it is reported on", async ({ page }) => {
  await signInAs(page, "focal.point");
  await page.goto("/en/my/pledges");
  await expectAccessible(page);
  await page
    .getByRole("link", { name: new RegExp(`Train rescuers ${mark}`) })
    .first()
    .click();
  pledge = /GCM-PL-\d{4}-\d{4}/.exec(page.url())?.[0] ?? "";
  await page.goto(`/en/my/pledges/${pledge}/submit`);
  await fill(page, { description: "Too short.", measure: "Number of rescuers trained" });
  await button(page, /^Submit/).click();
  await expect(page.getByText("Use at least 300 characters").first()).toBeVisible();
  await expect(page.locator('[name="measure"]')).toHaveValue("Number of rescuers trained");
  await expectAccessible(page);
  await fill(page, {
    description: "We will train and equip rescuers on the northern route, together with partners. ".repeat(5),
    forms: ["human_resource"],
    objectives: ["8"],
    contactName: "Example Delegate",
    contactEmail: "focal.point@demo.example",
  });
  await button(page, /^Submit/).click();
  await expect(page).toHaveURL(/submitted=1/);
  await expectAccessible(page);

  await signInAs(page, "secretariat");
  await page.goto(`/en/desk/pledges/${pledge}`);
  await expectAccessible(page);
  await takeStep(page, "Confirm", { confirmation: "Note Verbale 12/2026" });
  await expect(page.getByText("Confirmed").first()).toBeVisible();

  await signInAs(page, "focal.point");
  await page.goto(`/en/my/pledges/${pledge}/update`);
  await fill(page, { body: "Forty rescuers trained.", status: "in_progress" });
  await expectAccessible(page);
  await page.getByRole("main").locator('form button[type="submit"]').last().click();
  await expect(page).toHaveURL(/updated=1/);
  await page.goto(`/en/pledges/${pledge}`);
  await expect(page.getByText("Forty rescuers trained.")).toBeVisible();
  await expectAccessible(page);
});

test("the report is written, cleared by a second person and published; the follow-ups are closed", async ({ page }) => {
  await signInAs(page, "lead");
  await page.goto(desk("/report"));
  await expectAccessible(page);
  await button(page, "Begin the report").click();
  await fill(page, {
    overview: "The talk gathered views on missing migrants.\n<img src=x onerror=alert(1)>",
    keyMessages: "Save lives first\nFamilies need answers",
  });
  await expectAccessible(page);
  await button(page, "Save and send for clearance").click();
  await expect(page.getByText("a second person must clear it").first()).toBeVisible();

  await signInAs(page, "secretariat");
  await page.goto(desk("/report"));
  await button(page, "Clear and publish").click();
  await expect(page.getByText("Cleared and published").first()).toBeVisible();

  await page.goto(`/en/talks/${slug}`);
  await expect(page.getByText("In follow-up").first()).toBeVisible();
  await signInAs(page, "lead");
  for (let open = 2; open > 0; open -= 1) {
    await page.goto(desk("/follow-up"));
    await takeStep(page, "Mark as done", {});
  }
  await page.goto(`/en/talks/${slug}`);
  await expect(page.getByText("Completed").first()).toBeVisible();
  await expect(page.getByText("Every follow-up of this talk is closed.")).toBeVisible();
});

test("the page of the talk tells the whole story, in English and in the Arabic direction", async ({
  page,
  request,
}) => {
  // Sixteen pages, each looked at by axe.
  test.setTimeout(240_000);
  for (const locale of ["en", "ar"]) {
    await page.goto(`/${locale}/talks/${slug}`);
    await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
    await expect(page.getByText("Families need answers")).toBeVisible();
    await expect(page.getByText("<img src=x onerror=alert(1)>")).toBeVisible();
    await expect(page.getByRole("link", { name: /Train rescuers/ })).toBeVisible();
    await expectAccessible(page);
  }
  for (const path of [
    "/calendar?status=held",
    "/reports",
    "/pledges",
    "/practices",
    "/workstreams",
    "/workstreams/missing-migrants",
    "",
  ]) {
    for (const locale of ["en", "ar"]) {
      await page.goto(`/${locale}${path}`);
      await expectAccessible(page);
    }
  }
  await page.goto("/en/reports");
  await expect(page.getByRole("link", { name: title }).first()).toBeVisible();
  await page.goto("/en/workstreams/missing-migrants");
  await expect(page.getByRole("link", { name: title }).first()).toBeVisible();

  const talk = await (await request.get(`/api/v1/talks/${slug}`)).json();
  expect(talk).toMatchObject({
    slug,
    title,
    status: "held",
    stage: "closed",
    summaryReport: { content: { keyMessages: ["Save lives first", "Families need answers"] } },
  });
  expect(await (await request.get("/calendar.ics")).text()).toContain(slug.slice(0, 20));
  const pdf = await request.get(`/talks/${slug}/summary-report.en.pdf`);
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
});

test.describe("the public part without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("reads the same", async ({ page }) => {
    for (const locale of ["en", "ar"]) {
      await page.goto(`/${locale}/calendar?q=${mark}`);
      await page.getByRole("main").getByRole("link", { name: title }).first().click();
      await expect(page.getByText("Families need answers")).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
    }
  });
});

async function signInByMail(page: Page, request: Parameters<typeof letterTo>[0]): Promise<void> {
  await page.context().clearCookies();
  const before = (await letterTo(request, `proposer.${mark}@example.org`, "Sign in to")).id;
  await page.goto("/en/sign-in?callback=/en/my");
  await page.getByLabel("E-mail address").fill(`proposer.${mark}@example.org`);
  await button(page, "Send me the letter").click();
  await expect
    .poll(async () => (await letterTo(request, `proposer.${mark}@example.org`, "Sign in to")).id, { timeout: 20_000 })
    .not.toBe(before);
  await page.goto((await letterTo(request, `proposer.${mark}@example.org`, "Sign in to")).links[0] ?? "");
  await button(page, "Sign in").click();
  await expect(page).toHaveURL(/\/en\/my/);
}

async function missingMigrantsWorkstream(page: Page): Promise<string> {
  const labels = await page.locator('[name="workstreamId"] option').allTextContents();
  return labels.find((label) => /missing migrants/i.test(label)) ?? "";
}

/** Takes a step which the page folds away until it is wanted. */
async function takeStep(page: Page, name: string, fields: Record<string, string>): Promise<void> {
  const fold = page
    .locator("details", { has: page.getByRole("button", { name, exact: true, includeHidden: true }) })
    .first();
  await unfold(fold.getByRole("button", { name, exact: true, includeHidden: true }));
  await fill(fold, fields);
  const before = page.url();
  await fold.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("status").or(page.getByText("already")).first())
    .toBeVisible({ timeout: 15_000 })
    .catch(() => expect(page.url()).not.toBe(before));
}

async function noteAtTalk(page: Page, what: "pledge" | "practice", fields: Record<string, string>): Promise<void> {
  const own = what === "pledge" ? "organizationId" : "implementer";
  const form = page.locator("form", { has: page.locator(`[name="${own}"]`) });
  await unfold(form.locator(`[name="${own}"]`));
  if (what === "pledge") {
    const organization = await page.evaluate(
      () => document.querySelector<HTMLSelectElement>('[name="organizationId"]')?.options.length,
    );
    expect(organization).toBeGreaterThan(1);
    await form.locator('[name="organizationId"]').selectOption({ label: "Iceland" });
  }
  await form.locator('[name="ownerId"]').selectOption({ index: 1 });
  await fill(form, { ...fields, dueOn: day });
  await form.locator('button[type="submit"]').click();
  await expect(
    page
      .getByRole("main")
      .getByText(fields.title ?? "")
      .first(),
  ).toBeVisible();
}
