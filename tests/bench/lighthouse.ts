import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { freePort } from "@/lib/cli/free-port";
import { median } from "./measure";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/**
 * What Lighthouse gives a page on a slow telephone, out of 100, by category: the middle one of three runs each.
 * @param program path of the browser
 */
export async function lighthouseScores(program: string, url: string): Promise<Record<string, number>> {
  const runs = [await oneRun(program, url), await oneRun(program, url), await oneRun(program, url)];
  return Object.fromEntries(categories.map((name) => [name, median(runs.map((run) => run[name] ?? 0))]));
}

async function oneRun(program: string, url: string): Promise<Record<string, number>> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: program,
    args: [
      `--remote-debugging-port=${port}`,
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
    ],
  });
  try {
    const result = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: "error" });
    const scores = result?.lhr.categories ?? {};
    return Object.fromEntries(categories.map((name) => [name, Math.round((scores[name]?.score ?? 0) * 100)]));
  } finally {
    await browser.close();
  }
}
