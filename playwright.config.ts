import { defineConfig } from "@playwright/test";

/** Set by `npm run test:e2e`, which starts the portal, finds the browser, and then calls Playwright. */
const { CHROMIUM_PATH, E2E_URL, E2E_REPORT } = process.env;

/** They look at every page and change nothing, so they may run beside the stories. */
const looks = /public\/(every-page|appearance|narrow)\.spec\.ts$/;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  // The journey of a talk is one story on one database; its steps follow each other.
  fullyParallel: false,
  workers: 2,
  projects: [
    { name: "stories", testIgnore: looks, workers: 1 },
    { name: "looks", testMatch: looks, workers: 1 },
  ],
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: E2E_REPORT ? [["list"], ["json", { outputFile: E2E_REPORT }]] : [["list"]],
  use: {
    baseURL: E2E_URL ?? "http://localhost:3000",
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    locale: "en-GB",
    timezoneId: "Europe/Zurich",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
