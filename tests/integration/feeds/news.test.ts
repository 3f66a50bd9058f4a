import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as atom } from "@/app/feed.atom/route";
import { GET as json } from "@/app/feed.json/route";
import { GET as rss } from "@/app/feed.xml/route";
import { db } from "@/lib/db/client";
import { readNews } from "@/lib/feeds/read-news";
import { locales } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { cancelTalk } from "@/lib/talks/cancel-talk";
import { postponeTalk } from "@/lib/talks/postpone-talk";
import { makeNote } from "../../factories/concept-note";
import { contextOf, makeActor } from "../../factories/people";
import { makeReport } from "../../factories/report";
import { makeTalk } from "../../factories/talk";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";
import { ask } from "../../support/open-data";

useDatabase();

const hostile = `A <b>bold</b> & "quoted" ]]> title </item> \u0007 العربية 👩🏽‍🚀`;
const shown = hostile.replace("\u0007", "");

interface Item {
  id: string;
  title: string;
  text: string;
  url: string;
  at: Date;
}

/** What a reader of HTML shows of a text that the format carries as HTML. */
function fromHtml(html: string): string {
  return html.replaceAll("<br>", "\n").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

// Values stay text, and entities outside of CDATA are undone by the parser itself.
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => /^(item|entry)$/.test(name),
});

const readers: Record<string, (query?: string) => Promise<Item[]>> = {
  async rss(query = "") {
    const text = await (await rss(ask(`/feed.xml${query}`))).text();
    expect(XMLValidator.validate(text)).toBe(true);
    const { channel } = parser.parse(text).rss;
    return (channel.item as Record<string, string>[]).map((one) => ({
      id: (one.guid as unknown as { "#text": string })["#text"],
      title: fromHtml(one.title ?? ""),
      text: fromHtml(one.description ?? ""),
      url: one.link ?? "",
      at: new Date(one.pubDate ?? ""),
    }));
  },
  async atom(query = "") {
    const text = await (await atom(ask(`/feed.atom${query}`))).text();
    expect(XMLValidator.validate(text)).toBe(true);
    const { feed } = parser.parse(text);
    expect(feed.author.name).toBeTruthy();
    expect(Number.isNaN(Date.parse(feed.updated))).toBe(false);
    return (feed.entry as Record<string, Record<string, string> & string>[]).map((one) => ({
      id: one.id ?? "",
      title: fromHtml(one.title?.["#text"] ?? ""),
      text: fromHtml(one.summary?.["#text"] ?? ""),
      url: one.link?.["@_href"] ?? "",
      at: new Date(one.updated ?? ""),
    }));
  },
  async json(query = "") {
    const feed = (await (await json(ask(`/feed.json${query}`))).json()) as { items: Record<string, string>[] };
    return feed.items.map((one) => ({
      id: one.id ?? "",
      title: one.title ?? "",
      text: one.content_text ?? "",
      url: one.url ?? "",
      at: new Date(one.date_published ?? ""),
    }));
  },
};

beforeAll(async () => {
  const actor = await makeActor("secretariat");
  const [off, gone] = await Promise.all([makeTalk({ title: "Put off" }), makeTalk({ title: "Called off" })]);
  const nothing = { words: "", startTime: "", endTime: "", timeZone: "" };
  await postponeTalk({ id: off.id, version: off.version, reason: "The hall.", ...nothing }, contextOf(actor));
  await cancelTalk({ id: gone.id, version: gone.version, reason: "No speakers." }, contextOf(actor));
  const noted = await makeTalk({ title: "Noted" });
  await makeNote(noted.id, { status: "superseded" });
  await makeNote(noted.id, { status: "published", number: 2 });
  await makeReport({ title: "Reported" }, { status: "published", publishedAt: new Date("2026-11-20T09:00:00Z") });
  await makeTalk({ title: hostile });
  await makeTalk({ title: "Of the past", source: "The website of the Network" });
  await makeTalk({ title: "Not listed", listing: "unlisted" });
});

describe.each(Object.entries(readers))("news as %s", (_format, read) => {
  test("tell what happened to public talks, newest first, each with an id of its own and a date", async () => {
    const items = await read();
    const titles = items.map((one) => one.title);
    expect(titles).toEqual(
      expect.arrayContaining([
        "Postponed: Put off",
        "Cancelled: Called off",
        "Concept note: Noted",
        "New version of the concept note: Noted",
        "Summary report: Reported",
        `New talk: ${shown}`,
      ]),
    );
    expect(titles.join("\n")).not.toMatch(/Of the past|Not listed/);
    expect(new Set(items.map((one) => one.id)).size).toBe(items.length);
    const times = items.map((one) => one.at.getTime());
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(items.find((one) => one.title === "Postponed: Put off")?.text).toMatch(
      /^Date: date to be announced\nDate before: 3 December 2026.*\nReason: The hall\.$/s,
    );
    for (const one of items) expect(one.url).toMatch(/^https:\/\/talks\.test\.example\/en\/talks\/[\w-]+$/);
  });

  test.each(locales)("speak %s, under the same ids", async (locale) => {
    const t = await translatorFor(locale);
    const items = await read(`?locale=${locale}`);
    expect(items.map((one) => one.title)).toContain(t("feeds.title.postponed", { title: "Put off" }));
    expect(items.map((one) => one.id)).toEqual((await read()).map((one) => one.id));
    expect(items[0]?.url).toContain(`/${locale}/talks/`);
  });

  test("anything else in the query is ignored", async () => {
    expect(await read("?locale=xx&locale=fr&page=%00&a[b]=c")).toEqual(await read());
  });
});

describe("the answers", () => {
  test.each([
    ["/feed.xml", rss, "application/rss+xml"],
    ["/feed.atom", atom, "application/atom+xml"],
    ["/feed.json", json, "application/feed+json"],
  ] as const)("%s is 304 to who has it, until something happens", async (path, get, type) => {
    const first = await get(ask(path));
    expect(first.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
    const known = { headers: { "if-none-match": first.headers.get("etag") ?? "" } };
    expect((await get(ask(path, known))).status).toBe(304);
    await makeTalk({ title: `News after ${path}` });
    expect((await get(ask(path, known))).status).toBe(200);
  });

  test("nothing to tell is a feed too", async () => {
    await db.talk.updateMany({ data: { listing: "unlisted" } });
    expect(XMLValidator.validate(await (await rss(ask("/feed.xml"))).text())).toBe(true);
    expect(XMLValidator.validate(await (await atom(ask("/feed.atom"))).text())).toBe(true);
    expect(((await (await json(ask("/feed.json"))).json()) as { items: unknown[] }).items).toEqual([]);
    await db.talk.updateMany({ data: { listing: "listed" } });
  });

  test("the number of queries and of items does not grow with the talks", async () => {
    const few = await countQueries(readNews);
    await db.talk.createMany({
      data: Array.from({ length: 120 }, (_, number) => ({
        slug: `many-${number}`,
        title: `Talk ${number}`,
        level: "global" as const,
        format: "online" as const,
      })),
    });
    expect(await countQueries(readNews)).toBe(few);
    expect((await readNews()).length).toBe(50);
  });
});
