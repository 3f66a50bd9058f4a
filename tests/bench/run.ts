import { cpus } from "node:os";
import path from "node:path";
import { findChromium } from "@/lib/cli/chromium";
import { runCommand } from "@/lib/cli/command";
import { withClient } from "@/lib/cli/embedded/cluster";
import { freePort } from "@/lib/cli/free-port";
import { startInstance } from "@/lib/cli/instance";
import { dataDirectory } from "@/lib/cli/paths";
import { renderPdf } from "@/lib/documents/render-pdf";
import { portalDocument } from "../factories/portal-document";
import { startBareSite } from "./bare-site";
import { fillCalendar } from "./fill-calendar";
import { lighthouseScores } from "./lighthouse";
import { fetchPage, medianTime, throughput } from "./measure";

/** Talks of a small calendar, of the one in which pages are served, and of one that nobody will ever have. */
const sizes = [1_000, 10_000, 100_000] as const;

const realTalk = "/en/talks/saving-lives-and-humanitarian-assistance-2023-03";

/** Pages made for the request, measured at each size. Aim: 1.5 or less from the small to the largest. */
const askedPages = [
  "/en/calendar?level=regional",
  "/en/calendar?objective=8&level=regional",
  "/en/calendar?country=KE&status=held&page=3",
  "/en/calendar?q=consular+help",
  "/en/calendar?view=month&month=2027-03",
  "/en/calendar?view=roadmap",
  "/en/search?q=remittances",
  "/en/search?q=remitances+partnershps",
];

const rows: [string, string][] = [];
const tell = (what: string, figure: string) => {
  rows.push([what, figure]);
  console.log(`${what.padEnd(72)} ${figure}`);
};

runCommand(async () => {
  console.log(
    `${cpus().length} processors (${cpus()[0]?.model.trim()}), Node ${process.version}; ratios of one run, side by side\n`,
  );
  const chromium = await findChromium();
  const instance = await startInstance({
    web: "start",
    port: await freePort(),
    dataDir: path.join(dataDirectory, "bench"),
    reset: true,
    signal: new AbortController().signal,
  });
  try {
    const times = new Map(askedPages.map((page) => [page, [] as number[]]));
    // Whatever a server does only once is done before anything is measured.
    for (const page of askedPages) await medianTime(() => fetchPage(instance.url + page), 3);
    for (const size of sizes) {
      await withClient(instance.ownerUrl, (owner) => fillCalendar(owner, size));
      for (const page of askedPages) times.get(page)?.push(await medianTime(() => fetchPage(instance.url + page)));
      if (size === 10_000) await servePages(instance.url, chromium);
    }
    for (const [page, [small = 0, , large = 0]] of times) {
      tell(
        `${page}: ${sizes[2]} talks, in times of ${sizes[0]}`,
        `${(large / small).toFixed(2)}  (${small.toFixed(0)} ms)`,
      );
    }
  } finally {
    await instance.stop();
  }
  const cold = performance.now();
  await renderPdf(portalDocument());
  const first = performance.now() - cold;
  tell(
    "PDF: a warm render, in times of the first",
    ((await medianTime(() => renderPdf(portalDocument()))) / first).toFixed(2),
  );
  return 0;
});

/** With ten thousand talks: how fast cached pages are served, and what Lighthouse says. */
async function servePages(url: string, chromium: string): Promise<void> {
  const bare = await startBareSite();
  const [reported, open] = [await exampleTalk(url, "Search and rescue"), await exampleTalk(url, "Naming the missing")];
  try {
    // Cached pages, beside bare static ones of the same weight. Aim: 0.8 or more.
    for (const page of ["/en/calendar", realTalk, reported, "/en/reports"]) {
      // The first visitor has the page made; everybody else is served from the cache.
      const made = Math.round(Buffer.byteLength(await fetchPage(url + page)) / 1024);
      const kilobytes = Math.round(Buffer.byteLength(await fetchPage(url + page)) / 1024);
      // Beside a page of the weight that the framework gives this one, and beside one as light as it is served.
      const [ours = 0, same = 0, light = 0] = await throughput([
        url + page,
        `${bare.url}/${made}`,
        `${bare.url}/${kilobytes}`,
      ]);
      tell(
        `${page}: requests per second, in times of a bare static page`,
        `${(ours / same).toFixed(2)} (${made} kB as made); ${(ours / light).toFixed(2)} (${kilobytes} kB as served)`,
      );
    }
  } finally {
    await bare.stop();
  }
  for (const page of ["/en", "/en/calendar", realTalk, `${open}/register`, "/ar/calendar"]) {
    await fetchPage(url + page);
    const scores = await lighthouseScores(chromium, url + page);
    tell(
      `${page}: Lighthouse`,
      Object.entries(scores)
        .map(([name, score]) => `${name} ${score}`)
        .join(", "),
    );
  }
}

/** The page of an example talk, whose address hangs on the day on which it was made. */
async function exampleTalk(url: string, title: string): Promise<string> {
  const { items } = JSON.parse(await fetchPage(`${url}/api/v1/talks?q=${encodeURIComponent(title)}`)) as {
    items: { slug: string }[];
  };
  const [talk] = items;
  if (!talk) throw new Error(`The demo has no talk "${title}"`);
  return `/en/talks/${talk.slug}`;
}
