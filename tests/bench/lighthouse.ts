import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { freePort } from "@/lib/cli/free-port";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/**
 * What Lighthouse gives a page on a slow telephone, out of 100, by category.
 * @param program path of the browser
 */
export async function lighthouseScores(program: string, url: string): Promise<Record<string, number>> {
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
