import { readdirSync } from "node:fs";
import path from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as robots } from "@/app/robots.txt/route";
import { GET as sitemap } from "@/app/sitemap.xml/route";
import { db } from "@/lib/db/client";
import { fixedPages } from "@/lib/feeds/sitemap-records";
import { makeTalkWithEverything } from "../../factories/talk-with-everything";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";
import { root } from "../../support/import-graph";
import { ask } from "../../support/open-data";

useDatabase();

interface Url {
  loc: string;
  "xhtml:link": { "@_hreflang": string; "@_href": string }[];
}
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => /^(url|sitemap|xhtml:link)$/.test(name) });

async function read(query = ""): Promise<{ urls: Url[]; maps: string[] }> {
  const text = await (await sitemap(ask(`/sitemap.xml${query}`))).text();
  expect(XMLValidator.validate(text)).toBe(true);
  const found = parser.parse(text);
  return {
    urls: found.urlset?.url ?? [],
    maps: (found.sitemapindex?.sitemap ?? []).map((one: { loc: string }) => one.loc),
  };
}

/** The addresses of one of several sitemaps; parsing megabytes would take the test longer than making them. */
async function locations(page: number): Promise<string[]> {
  const text = await (await sitemap(ask(`/sitemap.xml?page=${page}`))).text();
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);
}

beforeAll(async () => {
  await makeTalkWithEverything("s1");
  await makeTalkWithEverything("s2", { chathamHouse: true });
  await makeTalkWithEverything("s3", { listing: "unlisted" });
});

describe("the sitemap", () => {
  test("names every public page in six languages, each with the others, and no other page", async () => {
    const { urls } = await read();
    const paths = urls.map(({ loc }) => loc.replace("https://talks.test.example", ""));
    for (const locale of ["ar", "zh", "en", "fr", "ru", "es"]) {
      expect(paths).toEqual(
        expect.arrayContaining(
          [
            "",
            "/calendar",
            "/talks/s1-slug",
            "/talks/s2-slug",
            "/practices/s1-practice",
            "/practices/s2-hubpractice",
          ].map((rest) => `/${locale}${rest}`),
        ),
      );
    }
    expect(paths.join("\n")).not.toMatch(/s3-slug|s2-practice|s3-practice|intention|notedpractice/);
    expect(new Set(paths).size).toBe(paths.length);
    for (const one of urls) {
      const alternates = one["xhtml:link"];
      expect(alternates.map((link) => link["@_hreflang"])).toEqual(["ar", "zh", "en", "fr", "ru", "es", "x-default"]);
      expect(alternates.map((link) => link["@_href"])).toContain(one.loc);
    }
  });

  test("has every fixed page that `app` has", () => {
    const folder = path.join(root, "app/(public)/[locale]");
    const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => path.basename(file) === "page.tsx" && !file.includes("["))
      .map((file) => (path.dirname(file) === "." ? "" : `/${path.dirname(file)}`));
    expect([...fixedPages].sort()).toEqual(pages.sort());
  });

  test.each(["page=0", "page=2", "page=x", "page=", "page=%00", "page=999999999"])(
    "%s is no sitemap",
    async (query) => {
      expect((await sitemap(ask(`/sitemap.xml?${query}`))).status).toBe(404);
    },
  );

  test("is split when it grows, with each page once, and the same number of queries", async () => {
    const few = await countQueries(() => sitemap(ask("/sitemap.xml?page=1")));
    await db.talk.createMany({
      data: Array.from({ length: 1700 }, (_, number) => ({
        slug: `many-${number}`,
        title: `Talk ${number}`,
        level: "global" as const,
        format: "online" as const,
      })),
    });
    const { maps, urls } = await read();
    expect(urls).toEqual([]);
    expect(maps).toEqual([1, 2, 3].map((page) => `https://talks.test.example/sitemap.xml?page=${page}`));
    const parts: string[][] = [];
    for (const page of [1, 2, 3]) parts.push(await locations(page));
    const paths = parts.flat();
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((one) => one.includes("/ru/talks/many-"))).toHaveLength(1700);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(5000);
    expect(await countQueries(() => sitemap(ask("/sitemap.xml?page=2")))).toBeLessThanOrEqual(few);
  });
});

describe("robots.txt", () => {
  test("names the sitemap, and keeps machines from lists with a query but not from pages", async () => {
    const text = await robots(ask("/robots.txt")).text();
    expect(text).toContain("Sitemap: https://talks.test.example/sitemap.xml\n");
    const rules = [...text.matchAll(/^Disallow: (.+)$/gm)].map(
      ([, rule = ""]) => new RegExp(`^${rule.replace(/[.?]/g, "\\$&").replaceAll("*", ".*")}`),
    );
    const isKept = (address: string) => rules.some((rule) => rule.test(address));
    for (const address of [
      "/en/calendar?region=africa",
      "/ar/search?q=a",
      "/en/desk",
      "/fr/my",
      "/en/talks/x/register/confirm",
      "/es/subscribe/manage",
    ]) {
      expect(isKept(address), address).toBe(true);
    }
    for (const address of [
      "/",
      "/en",
      "/en/calendar",
      "/en/talks/x",
      "/en/talks/x/register",
      "/en/propose",
      "/sitemap.xml?page=2",
    ]) {
      expect(isKept(address), address).toBe(false);
    }
  });
});
