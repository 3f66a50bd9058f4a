import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import writeWorkbook from "write-excel-file/node";
import { expectAccessible, fill, signInAs, watchFaults } from "../../support/pages";
import { officeFile } from "../../support/zip";

/**
 * The secretariat's calendar comes in as a table of 200 rows with the dates that people write, and is taken back by one
 * button; so does a small workbook. What is no calendar is refused in plain words.
 */

const mark = randomUUID().slice(0, 6);
const csv = "text/csv";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Dates as calendars have them, all in 2027. */
const messyDates = [
  "31 October 2027",
  "Week of 8 November 2027",
  "Late 2027",
  "8 or 11 March 2027 (TBD)",
  "fin 2027",
  "semana del 3 de mayo de 2027",
  "15/06/2027",
  "2027-07-06",
  "Q3 2027",
  "12 septembre 2027",
  "September 2027",
  "9-10 February 2027",
  "TBD",
];
const times = ["3 PM CET", "14:30-16:15 CEST", "14h30 (heure de Genève)", ""];

/** The places of rows, from 0, that cannot be read as they stand: without a year until one is stated, and for good. */
const withoutYear = [10, 60, 110];
const impossible = [20, 120];

function dateOf(index: number): string {
  if (withoutYear.includes(index)) return "Week of 3 November";
  if (impossible.includes(index)) return "31 November 2027";
  return messyDates[index % messyDates.length] ?? "";
}

function timeOf(index: number): string {
  const hasDay = ["31 October 2027", "15/06/2027", "2027-07-06", "12 septembre 2027"].includes(dateOf(index));
  return hasDay ? (times[index % times.length] ?? "") : "";
}

const rows = Array.from({ length: 200 }, (_, index) => [
  `Imported talk ${mark}, number ${index + 1}; “first draft”`,
  dateOf(index),
  timeOf(index),
  index % 2 === 0 ? "Regional" : "global",
  index % 2 === 0 ? "Africa" : "",
  index % 3 === 0 ? "English, French" : "EN/ES",
  "open",
]);
const heading = ["Event", "Date", "Time", "Level", "Region", "Languages", "Audience"];
const table = [heading, ...rows]
  .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";"))
  .join("\r\n");

let faults: string[] = [];
test.beforeEach(async ({ page }) => {
  faults = watchFaults(page);
  await signInAs(page, "secretariat");
  await page.goto("/en/desk/imports/new");
});
test.afterEach(() => {
  expect(faults).toEqual([]);
});

const button = (page: Page, name: string | RegExp) => page.getByRole("main").getByRole("button", { name }).first();

async function upload(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await page.locator('[name="file"]').setInputFiles({ name, mimeType, buffer });
  await button(page, "Read the file").click();
}

/** A file of 26 MB on the disk: what is handed to the browser by value takes long at this size. */
async function uploadLarge(page: Page, path: string): Promise<void> {
  await writeFile(path, Buffer.alloc(26 * 1024 * 1024, "Title,Date\n"));
  await page.locator('[name="file"]').setInputFiles(path);
  await button(page, "Read the file").click();
  await expect(page.getByRole("main")).toContainText("The file is larger than 5 MB.");
}

test("200 rows are read, mended, brought in and taken back", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto("/en/desk/imports");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Import a calendar" }).click();
  await expectAccessible(page);
  await upload(page, `calendar-${mark}.csv`, csv, Buffer.from(`\uFEFF${table}`));
  await expect(page).toHaveURL(/\/desk\/imports\/[0-9a-f-]{36}$/);
  const address = page.url();
  const counts = page.getByRole("status").filter({ hasText: "ready" });
  await expect(counts).toContainText("195 rows are ready; 5 have errors; none is left out.");
  await expect(button(page, /^Bring/)).toHaveCount(0);
  await expectAccessible(page);

  // Columns as they were taken for by their headings.
  for (const [field, column] of [
    ["title", "0"],
    ["date", "1"],
    ["startTime", "2"],
    ["regions", "4"],
  ] as const) {
    await expect(page.locator(`[name="columns.${field}"]`)).toHaveValue(column);
  }
  await page.goto(`${address}?rows=error`);
  const row = (number: number) => page.getByRole("row", { name: new RegExp(`number ${number};`) });
  await expect(row(11)).toContainText("12");
  await expect(row(11)).toContainText("“Week of 3 November”");
  await expect(row(21)).toContainText("There is no such day");
  await expectAccessible(page);

  // What is stated for the whole file mends three; two are left out.
  await page.goto(address);
  await fill(page, { year: "2027" });
  await button(page, "Read the rows again").click();
  await expect(counts).toContainText("198 rows are ready; 2 have errors; none is left out.");
  await button(page, "Leave out all 2 rows with errors").click();
  await expect(counts).toContainText("198 rows are ready; none has an error; 2 are left out.");
  await button(page, "Bring 198 rows in").click();
  await expect(page.getByText("198 talks were brought in.")).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);

  // Words find a talk as soon as the worker has put it into the index.
  await expect(async () => {
    await page.goto(`/en/calendar?q=${mark}`);
    await expect(page.getByRole("main")).toContainText("198", { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.locator("article", { hasText: mark }).first()).toBeVisible();

  await page.goto(address);
  await button(page, "Take the import back").click();
  await expect(page.getByText("This import was taken back.")).toBeVisible({ timeout: 60_000 });
  await page.goto(`/en/calendar?q=${mark}`);
  await expect(page.locator("article", { hasText: mark })).toHaveCount(0);
});

test("a workbook comes in with its own days and hours, and is taken back", async ({ page }) => {
  const title = `Talk of a workbook ${mark}`;
  const book = await writeWorkbook([
    ["Title", "Date", "Start time", "End time", "Time zone", "Level"].map((value) => ({ value })),
    [
      { value: title },
      { value: new Date("2027-06-15T00:00:00Z"), type: Date, format: "dd/mm/yyyy" },
      ...["15:00", "17:00", "Europe/Zurich", "Global"].map((value) => ({ value })),
    ],
    [{ value: `Another of it ${mark}` }, { value: "mid-2027" }, null, null, null, { value: "National" }],
  ]).toBuffer();
  await upload(page, `calendar-${mark}.xlsx`, xlsx, book);
  await expect(page.getByRole("row").filter({ hasText: title }).first()).toContainText("15 June 2027");
  await expect(page.getByText("The talk is national, but no country is named.")).toBeVisible();
  await button(page, "Bring 2 rows in").click();
  await expect(page.getByText("2 talks were brought in.")).toBeVisible({ timeout: 30_000 });
  await page.getByRole("link", { name: title, exact: true }).click();
  await expect(page.getByRole("main")).toContainText("15 June 2027");
  await page.goBack();
  await button(page, "Take the import back").click();
  await expect(page.getByText("This import was taken back.")).toBeVisible();
});

test("what is no calendar is refused in plain words", async ({ page }, info) => {
  const workbook = await writeWorkbook([
    [{ value: "Title" }, { value: "Date" }],
    [{ value: "A talk" }, { value: "2027" }],
  ]);
  const refusals: [name: string, type: string, content: Buffer, words: string][] = [
    ["calendar.csv", csv, await workbook.toBuffer(), "The content of the file is not what its name says (.csv)."],
    ["calendar.xlsx", xlsx, Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"), "This is a PDF"],
    [
      "calendar.xlsx",
      xlsx,
      officeFile("xlsx", [{ name: "xl/worksheets/sheet1.xml", content: Buffer.alloc(80 * 1024 * 1024) }]),
      "The file would swell to many times its size",
    ],
  ];
  for (const [name, type, content, words] of refusals) {
    await upload(page, name, type, content);
    await expect(page.getByRole("main")).toContainText(words);
  }
  await uploadLarge(page, info.outputPath("calendar.csv"));
  await expectAccessible(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("26 MB are refused by the server too", async ({ page }, info) => {
    await uploadLarge(page, info.outputPath("calendar.csv"));
  });
});
