import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { playwrightTally, sum, vitestTally } from "@/lib/cli/test-results";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gcm-talks-results-"));
  file = path.join(folder, "report.json");
});

afterEach(() => rm(folder, { recursive: true }));

test("a Vitest file that could not be loaded counts as a failure", async () => {
  const testResults = [
    { status: "passed", assertionResults: [{}] },
    { status: "failed", assertionResults: [{}] },
    { status: "failed", assertionResults: [] },
  ];
  await writeFile(file, JSON.stringify({ numPassedTests: 7, numFailedTests: 1, testResults }));
  expect(await vitestTally(file)).toEqual({ passed: 7, failed: 2 });
});

test("Playwright counts a second try as passed and an error outside of tests as failed", async () => {
  await writeFile(file, JSON.stringify({ stats: { expected: 5, flaky: 1, unexpected: 2 }, errors: [{}] }));
  expect(await playwrightTally(file)).toEqual({ passed: 6, failed: 3 });
});

test.each(["", "{", "null"])("a report that is missing or cut off (%j) counts as a failure", async (text) => {
  if (text) await writeFile(file, text);
  expect(await vitestTally(file)).toEqual({ passed: 0, failed: 1 });
  expect(await playwrightTally(file)).toEqual({ passed: 0, failed: 1 });
});

test("the total is the sum", () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
