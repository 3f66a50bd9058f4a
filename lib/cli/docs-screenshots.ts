import path from "node:path";
import { chromium } from "@playwright/test";
import { findChromium } from "./chromium";
import { runCommand } from "./command";
import { freePort } from "./free-port";
import { startInstance } from "./instance";
import { dataDirectory, projectRoot } from "./paths";
import { stopSignal } from "./stop-signal";

/** What the README shows: the page of the real introductory talk, in both directions of writing. */
const pictures = [
  { name: "talk-en.png", address: "/en/talks/saving-lives-and-humanitarian-assistance-2023-03" },
  { name: "talk-ar.png", address: "/ar/talks/saving-lives-and-humanitarian-assistance-2023-03" },
];

/** Takes the pictures of the README from the built portal with the demo's data. */
runCommand(async () => {
  const executablePath = await findChromium();
  const giveUp = new AbortController();
  void stopSignal().finally(() => giveUp.abort());
  const instance = await startInstance({
    web: "start",
    port: await freePort(),
    dataDir: path.join(dataDirectory, "screenshots"),
    reset: true,
    signal: giveUp.signal,
  });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 1000 }, timezoneId: "Europe/Zurich" });
    for (const { name, address } of pictures) {
      await page.goto(`${instance.url}${address}`, { waitUntil: "networkidle" });
      await page.screenshot({ path: path.join(projectRoot, "docs/images", name) });
    }
  } finally {
    await browser.close();
    await instance.stop();
  }
  return 0;
});
