import { readFile } from "node:fs/promises";

/** How many tests passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, tally) => ({ passed: total.passed + tally.passed, failed: total.failed + tally.failed }),
    { passed: 0, failed: 0 },
  );
}

/**
 * Reads the JSON report of Vitest. A test file that could not even be loaded counts as one failure.
 *
 * @param file the report; one that is missing or cut off, because the runner broke down, counts as one failure
 */
export async function vitestTally(file: string): Promise<Tally> {
  const report = await readReport<{
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  }>(file);
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    (result) => result.status === "failed" && result.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/**
 * Reads the JSON report of Playwright. A test that passed only at a second try counts as passed; an error outside of
 * any test counts as one failure.
 *
 * @param file as for Vitest
 */
export async function playwrightTally(file: string): Promise<Tally> {
  const report = await readReport<{
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  }>(file);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length };
}

async function readReport<T>(file: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}
