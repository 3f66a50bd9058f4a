import path from "node:path";
import { findChromium } from "./chromium";
import { runCommand } from "./command";
import { freePort } from "./free-port";
import { startInstance } from "./instance";
import { dataDirectory, projectRoot } from "./paths";
import { packageProgram, runNode } from "./programs";
import { stopSignal } from "./stop-signal";

/** Variables of the person's own installation that must not reach the one under test. */
const foreign = [
  "APP_URL",
  "AUTH_SECRET",
  "DATABASE_URL",
  "DATABASE_OWNER_URL",
  "SMTP_URL",
  "STORAGE_URL",
  "CACHE_URL",
  "DEMO_NOW",
];

runCommand(async () => {
  const chromium = await findChromium();
  for (const name of foreign) delete process.env[name];
  const giveUp = new AbortController();
  const stopping = stopSignal().finally(() => giveUp.abort());
  const instance = await startInstance({
    web: "start",
    port: await freePort(),
    dataDir: path.join(dataDirectory, "e2e"),
    reset: true,
    signal: giveUp.signal,
  });
  try {
    const tests = runNode([packageProgram("@playwright/test", "playwright"), "test", ...process.argv.slice(2)], {
      env: {
        ...process.env,
        CHROMIUM_PATH: chromium,
        E2E_URL: instance.url,
        E2E_CACHE_DIR: path.join(dataDirectory, "e2e", "cache"),
        E2E_REPORT: path.join(projectRoot, "test-results", "e2e.json"),
      },
      signal: giveUp.signal,
    });
    const outcome = await Promise.race([tests, instance.broken, stopping]);
    if (typeof outcome === "object") return outcome.code;
    giveUp.abort();
    await tests.catch(() => undefined);
    console.error(outcome ?? "Stopped.");
    return 1;
  } finally {
    await instance.stop();
  }
});
