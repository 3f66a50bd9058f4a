import { randomUUID } from "node:crypto";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { lettersTo, letterTo } from "../../support/mailbox";
import { expectAccessible, fill, signInAs, unfold, watchFaults } from "../../support/pages";
import { signInByMail } from "../../support/sign-in-by-mail";

/**
 * A co-organized regional talk with a fuzzy date, proposed in French: assessed by two of whom one steps aside, joined by a
 * similar proposal, decided and held, announced together, scheduled around a clash. One story; each test begins where the
 * one before ended.
 */
test.describe.configure({ mode: "serial" });

const mark = randomUUID().slice(0, 6);
const title = `Retour digne et réintégration en Afrique de l’Ouest ${mark}`;
const similarTitle = `Réintégration et retour digne en Afrique de l’Ouest ${mark}`;
const clashTitle = `Regional consultation in Africa ${mark}`;
const authorAddress = `autrice.${mark}@example.org`;
const guestAddress = `coorganisateur.${mark}@example.org`;
const author = "Réseau exemple des retours";
const guest = `Fédération exemple ${mark}`;
const similarOrganization = "Example Diaspora Network";
const draftRemark = `Seen by nobody yet ${mark}`;

let proposal = "";
let reference = "";
let similar = "";
let similarReference = "";
let invitation = "";
let clashImport = "";
let slug = "";
let authorCookies: Awaited<ReturnType<BrowserContext["cookies"]>> = [];
let faults: string[] = [];

test.beforeEach(({ page }) => {
  faults = watchFaults(page);
});
test.afterEach(() => {
  expect(faults).toEqual([]);
});

const main = (page: Page) => page.getByRole("main");
const button = (page: Page, name: string | RegExp) => main(page).getByRole("button", { name }).first();
const deskPage = (id: string) => `/en/desk/proposals/${id}`;
/** The form that asks for this field, in whatever language. */
const formOf = (page: Page, field: string) => page.locator("form", { has: page.locator(`[name="${field}"]`) }).first();
const send = (page: Page, field: string) => formOf(page, field).locator('[type="submit"]').last().click();

async function referenceOn(page: Page): Promise<string> {
  return /GCM-P-\d{4}-\d{4}/.exec((await main(page).textContent()) ?? "")?.[0] ?? "";
}

async function returnAsAuthor(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.context().addCookies(authorCookies);
}

test("a partner proposes in French, with a week for a date, a co-organizer and a file", async ({ page, request }) => {
  await page.goto("/fr/sign-in?callback=/fr/propose");
  await signInByMail(page, request, authorAddress);
  authorCookies = await page.context().cookies();
  await main(page).locator('form [type="submit"]').last().click();
  await expect(page).toHaveURL(/\/fr\/propose\/[0-9a-f-]{36}$/);
  proposal = page.url().split("/").at(-1) ?? "";
  const form = `/fr/propose/${proposal}`;

  await page.goto(`${form}/organizers`);
  await fill(page, { organizationName: author, contactName: "Amélie Exemple", contactEmail: authorAddress });
  await send(page, "section");
  await expect(page).toHaveURL(/\/talk$/);
  await fill(page, {
    title,
    mandate: "Le rapport d’examen régional de l’Afrique recommande d’échanger sur le retour.",
    objective: "Échanger des pratiques de retour digne et de réintégration durable.",
    guidingQuestions: "Qu’est-ce qui rend une réintégration durable ?",
    expectedOutcomes: "Des recommandations pour l’examen régional.",
  });
  await send(page, "section");
  await expect(page).toHaveURL(/\/scope$/);
  await fill(page, { level: "regional", regions: ["africa"], primaryObjective: "21", secondaryObjectives: ["2"] });
  await send(page, "section");
  await expect(page).toHaveURL(/\/dates$/);
  await fill(page, { "dates.0.words": "semaine du 3 mai 2027", "dates.1.words": "fin 2027" });
  await expect(page.locator("[data-dates-reading]")).toContainText("3 mai 2027");
  await send(page, "section");
  await expect(page).toHaveURL(/\/format/);
  await fill(page, { format: "hybrid", audience: "open", languages: ["en", "fr"], venue: "Dakar et en ligne" });
  await send(page, "section");
  await expect(page).toHaveURL(/\/speakers$/);
  await send(page, "section");

  await page.goto(`/fr/my/proposals/${proposal}/people`);
  await expectAccessible(page);
  const organizers = formOf(page, "contactEmail");
  await unfold(organizers.locator('[name="contactEmail"]'));
  await fill(organizers, { name: guest, contactName: "Boubacar Exemple", contactEmail: guestAddress });
  await send(page, "contactEmail");
  await expect(page).toHaveURL(/done=invited/);

  await page.goto(`${form}/files`);
  await expectAccessible(page);
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  await page
    .locator('[name="file"]')
    .setInputFiles({ name: "lettre.pdf", mimeType: "application/pdf", buffer: drawing });
  await send(page, "file");
  await expect(page).toHaveURL(/fault=/);
  const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
  await page.locator('[name="file"]').setInputFiles({ name: "lettre.pdf", mimeType: "application/pdf", buffer: pdf });
  await send(page, "file");
  await expect(page).toHaveURL(/done=added/);
  await expect(main(page).getByRole("link", { name: /lettre\.pdf/ })).toBeVisible();
});

test("the invitation opens for the invited person alone, who accepts", async ({ page, request }) => {
  const letter = await letterTo(request, guestAddress);
  expect(letter.subject).toContain(title);
  invitation = letter.links.find((link) => link.includes("/my/invitations/")) ?? "";
  expect(invitation).toContain("/fr/my/invitations/");

  // Forwarded: told plainly, and nothing of the proposal.
  await signInAs(page, "focal.point");
  await page.goto(invitation.replace("/fr/", "/en/"));
  await expect(page.getByRole("heading", { name: "This invitation is for somebody else" })).toBeVisible();
  await expect(main(page)).toContainText("focal.point@demo.example");
  await expect(main(page)).not.toContainText(guestAddress);
  await expect(page.locator("body")).not.toContainText(mark);
  await expectAccessible(page);

  await page.context().clearCookies();
  await page.goto(invitation);
  await signInByMail(page, request, guestAddress);
  await expect(page).toHaveURL(/\/fr\/my\/invitations\//);
  await expect(main(page)).toContainText(title);
  await expectAccessible(page);
  await fill(page, { answer: "accept", words: "Avec plaisir." });
  await send(page, "answer");
  await expect(page).toHaveURL(new RegExp(`/fr/my/proposals/${proposal}`));
  await page.goto(`/fr/propose/${proposal}/speakers`);
  await fill(page, { inclusion: "Des personnes revenues dans leur pays prennent la parole." });
  await send(page, "section");
  await expect(page).not.toHaveURL(/\/speakers$/);
});

test("it is submitted: a reference, and a receipt in French", async ({ page, request }) => {
  await returnAsAuthor(page);
  await page.goto(`/fr/propose/${proposal}/check`);
  await expect(main(page)).toContainText("Des personnes revenues");
  await expectAccessible(page);
  await send(page, "version");
  await expect(page).toHaveURL(/\/submitted$/);
  reference = await referenceOn(page);
  expect(reference).not.toBe("");
  const receipt = await letterTo(request, authorAddress, reference);
  expect(receipt.subject).toContain("Votre proposition");
  expect(receipt.text).toContain(title);
  expect(receipt.links.join()).toContain("/fr/my/proposals/");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("another partner proposes much the same", async ({ page }) => {
    await signInAs(page, "partner");
    await page.goto("/en/propose");
    await button(page, /Start now|Start another/).click();
    await expect(page).toHaveURL(/\/propose\/[0-9a-f-]{36}$/);
    similar = page.url().split("/").at(-1) ?? "";
    await page.goto(`/en/propose/${similar}/organizers`);
    await page.locator('[name="organizationId"]').selectOption({ label: similarOrganization });
    await fill(page, { contactName: "Pablo Example", contactEmail: "partner@demo.example" });
    const next = button(page, "Save and continue");
    await next.click();
    await fill(page, {
      title: similarTitle,
      mandate: "L’examen régional de l’Afrique.",
      objective: "Échanger des pratiques de réintégration durable et de retour digne.",
    });
    await next.click();
    await expect(page).toHaveURL(/\/scope$/);
    await fill(page, { level: "regional", regions: ["africa"], primaryObjective: "21" });
    await next.click();
    await expect(page).toHaveURL(/\/dates$/);
    await fill(page, { "dates.0.words": "début mai 2027" });
    await next.click();
    await expect(page).toHaveURL(/\/format/);
    await fill(page, { format: "online", audience: "open", languages: ["fr"] });
    await next.click();
    await expect(page).toHaveURL(/\/speakers$/);
    await fill(page, { speakers: "Leila Example, to open the talk" });
    await next.click();
    await page.goto(`/en/propose/${similar}/check`);
    await button(page, "Submit proposal to the Secretariat").click();
    await expect(page.getByRole("heading", { name: "Proposal submitted" })).toBeVisible();
    similarReference = await referenceOn(page);
  });
});

test("the secretariat asks two to assess; who is named as a speaker is not offered", async ({ page, request }) => {
  await signInAs(page, "secretariat");
  await page.goto(deskPage(similar));
  await expect(main(page).getByRole("link", { name: title }).first()).toBeVisible();
  await unfold(main(page).locator('[name="dueOn"]'));
  const offered = main(page).getByRole("checkbox", { name: /Leila Example/ });
  await expect(offered).toHaveCount(0);
  await expect(main(page).getByText("is named among the speakers")).toBeVisible();

  await page.goto(deskPage(proposal));
  await expectAccessible(page);
  await expect(main(page).getByRole("link", { name: /lettre\.pdf/ })).toBeVisible();
  await expect(main(page)).toContainText(guest);
  await unfold(main(page).locator('[name="dueOn"]'));
  await offered.check();
  await main(page)
    .getByRole("checkbox", { name: /Colin Example/ })
    .check();
  await button(page, "Ask them").click();
  await expect(page.getByText("They are asked to assess")).toBeVisible();
  for (const address of ["lead@demo.example", "colleague@demo.example"]) await letterTo(request, address, reference);
});

test("one steps aside; what the other drafts is read by nobody, what they hand in by the secretariat", async ({
  page,
  request,
}) => {
  await page.goto(`/en/sign-in?callback=${deskPage(proposal)}/assessment`);
  await signInByMail(page, request, "colleague@demo.example");
  await unfold(page.locator('[name="conflict"]'));
  await fill(page, { conflict: "My sister runs this network." });
  await send(page, "conflict");
  await expect(page.getByText("You stepped aside.")).toBeVisible();
  await letterTo(request, "secretariat@demo.example", reference);

  await signInAs(page, "lead");
  await page.goto(`${deskPage(proposal)}/assessment`);
  await expectAccessible(page);
  for (const criterion of ["serves_priority", "clear_objective", "feasible", "inclusive", "timely"]) {
    await fill(page, { [`answers.${criterion}.mark`]: "3" });
  }
  await fill(page, { advice: "approve", comment: draftRemark });
  await button(page, "Save as draft").click();
  await expect(page.getByText("Your draft is saved.")).toBeVisible();

  await signInAs(page, "secretariat");
  await page.goto(deskPage(proposal));
  await expect(main(page)).toContainText("Stepped aside");
  await expect(main(page)).toContainText("Nobody handed in an assessment yet.");
  await expect(main(page)).not.toContainText(draftRemark);

  await signInAs(page, "lead");
  await page.goto(`${deskPage(proposal)}/assessment`);
  await button(page, "Save and check before handing in").click();
  await expect(page).toHaveURL(/hand-in$/);
  await expectAccessible(page);
  await button(page, "Hand in the assessment").click();
  await expect(page.getByText("Your assessment is handed in.")).toBeVisible();

  await signInAs(page, "secretariat");
  await page.goto(deskPage(proposal));
  await expect(main(page)).toContainText(draftRemark);
  await expectAccessible(page);
});

test("merging and approving are decided and held; the proposers see nothing of it", async ({ page, request }) => {
  await signInAs(page, "secretariat");
  await page.goto(deskPage(similar));
  await decide(page, "Merge into another proposal", { intoId: proposal, announce: "later" });
  await page.goto(deskPage(proposal));
  await decide(page, "Approve", { reason: "Merci de prévoir une interprétation.", announce: "later" });
  await expectAccessible(page);

  await returnAsAuthor(page);
  await page.goto(`/fr/my/proposals/${proposal}`);
  await expect(main(page)).not.toContainText("Merci de prévoir");
  await expect(main(page)).not.toContainText(similarTitle);
  await signInAs(page, "partner");
  await page.goto(`/en/my/proposals/${similar}`);
  await expect(main(page)).toContainText("Submitted");
  await expect(main(page)).not.toContainText(reference);
  await page.goto(`/en/calendar?q=${mark}`);
  await expect(page.locator("article")).toHaveCount(0);
  expect(await lettersTo(request, authorAddress, "est approuvée")).toHaveLength(0);
  expect(await lettersTo(request, "partner@demo.example", similarReference)).toHaveLength(1);
});

test("both are announced together, in French to those who read French, each letter once", async ({ page, request }) => {
  await signInAs(page, "secretariat");
  await page.goto(`/en/desk/decisions?q=${mark}`);
  await expectAccessible(page);
  await main(page)
    .getByRole("row")
    .filter({ has: page.getByRole("checkbox", { name: new RegExp(reference) }) })
    .getByRole("link", { name: "Read and edit" })
    .click();
  await expect(page.getByText(`Votre proposition ${reference} est approuvée`)).toBeVisible();
  await expect(main(page)).toContainText("Merci de prévoir une interprétation.");
  await expectAccessible(page);

  await page.goto(`/en/desk/decisions?q=${mark}`);
  for (const one of [reference, similarReference]) {
    await main(page)
      .getByRole("checkbox", { name: new RegExp(one) })
      .check();
  }
  await button(page, "Announce the chosen ones").click();
  await expectAccessible(page);
  await button(page, "Announce 2 decisions").click();
  await expect(page.getByText("2 decisions are announced")).toBeVisible();
  await expectAccessible(page);

  for (const address of [authorAddress, guestAddress]) {
    const letter = await letterTo(request, address, `Votre proposition ${reference} est approuvée`);
    expect(letter.text).toContain("Merci de prévoir une interprétation.");
    expect(letter.text).toContain("figure désormais au calendrier");
  }
  expect((await letterTo(request, authorAddress, "est réunie à la vôtre")).text).toContain(similarTitle);
  const merged = await letterTo(request, "partner@demo.example", `${similarReference} goes on together with another`);
  expect(merged.text).toContain(reference);
  // By then they organize the other one too.
  await letterTo(request, "partner@demo.example", `${reference} is approved`);
  expect(await lettersTo(request, authorAddress, "est approuvée")).toHaveLength(1);
  expect(await lettersTo(request, guestAddress, "est approuvée")).toHaveLength(1);
  expect(await lettersTo(request, authorAddress, "est réunie à la vôtre")).toHaveLength(1);
  expect(await lettersTo(request, "partner@demo.example", similarReference)).toHaveLength(2);
  expect(await lettersTo(request, "partner@demo.example", `${reference} is approved`)).toHaveLength(1);
});

test("the talk is open with all that the proposal said, and all who organize it", async ({ page }) => {
  await signInAs(page, "secretariat");
  await page.goto(deskPage(proposal));
  await page.getByRole("link", { name: "Open the talk at the desk" }).click();
  await expect(page).toHaveURL(/\/en\/desk\/talks\//);
  slug = /\/desk\/talks\/([^/?]+)/.exec(page.url())?.[1] ?? "";
  await page.goto(`/fr/talks/${slug}`);
  for (const fact of [
    title,
    "Échanger des pratiques de retour digne",
    author,
    guest,
    similarOrganization,
    "Afrique",
    "3 mai 2027",
    "français",
    "Dakar et en ligne",
  ]) {
    await expect(main(page)).toContainText(fact);
  }
  // Whoever was merged into it works on it now.
  await signInAs(page, "partner");
  await page.goto(`/en/my/proposals/${proposal}`);
  await expect(main(page)).toContainText(reference);
});

test("it is scheduled from the planning calendar, around a talk in the same region", async ({ page }) => {
  await signInAs(page, "secretariat");
  await page.goto("/en/desk/imports/new");
  const table = `Title,Date,Time,Level,Region,Languages\n${clashTitle},5 May 2027,10:00-12:00 CEST,Regional,Africa,French\n`;
  await page
    .locator('[name="file"]')
    .setInputFiles({ name: `clash-${mark}.csv`, mimeType: "text/csv", buffer: Buffer.from(table) });
  await button(page, "Read the file").click();
  await button(page, "Bring 1 row in").click();
  await expect(page.getByText("1 talk was brought in.")).toBeVisible({ timeout: 30_000 });
  clashImport = new URL(page.url()).pathname;

  await page.goto("/en/desk/planning?month=2027-05");
  await expectAccessible(page);
  await expect(main(page)).toContainText(clashTitle);
  await page.goto(`/en/desk/planning/${slug}`);
  await fill(page, { words: "5 May 2027", startTime: "11:00", endTime: "13:00" });
  await button(page, "Look at this date").click();
  const clash = main(page).getByRole("listitem").filter({ hasText: clashTitle });
  await expect(clash).toContainText("At the same hours");
  await expect(clash).toContainText("the same region");
  await expectAccessible(page);

  await fill(page, { words: "13 May 2027", startTime: "15:00", endTime: "17:00" });
  await button(page, "Look at this date").click();
  await expect(page.getByRole("heading", { name: /13 May 2027/ })).toBeVisible();
  await expect(clash).toHaveCount(0);
  await button(page, "Schedule the talk on this date").click();
  await expect(page.getByText("The talk is scheduled.")).toBeVisible();
  await page.goto(`/fr/talks/${slug}`);
  await expect(main(page)).toContainText("13 mai 2027");

  await page.goto(clashImport);
  await button(page, "Take the import back").click();
  await expect(page.getByText("This import was taken back.")).toBeVisible();
});

/** Decides by a step that the page folds away, and waits until it is held. */
async function decide(page: Page, name: string, fields: Record<string, string>): Promise<void> {
  const form = page.locator("form", { has: page.getByRole("button", { name, exact: true, includeHidden: true }) });
  await unfold(form.getByRole("button", { name, exact: true, includeHidden: true }));
  await fill(form, fields);
  await form.getByRole("button", { name, exact: true }).click();
  await expect(page.getByText("Your decision is held.")).toBeVisible();
}
