import { beforeAll, describe, expect, test } from "vitest";
import * as everything from "@/app/api/v1/[...rest]/route";
import * as index from "@/app/api/v1/route";
import * as talks from "@/app/api/v1/talks/route";
import * as calendar from "@/app/calendar.ics/route";
import { lists } from "@/lib/api/lists";
import { indexChanges } from "@/lib/search/index-changes";
import { makeTalk } from "../../factories/talk";
import { makeTalkWithEverything } from "../../factories/talk-with-everything";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";
import { ask } from "../../support/open-data";

useDatabase();

type Route = typeof talks;
const routeOf = async (name: string) => (await import(`../../../app/api/v1/${name}/route.ts`)) as Route;
const names = lists.map(({ name }) => name);

interface Body {
  total: number;
  page: number;
  perPage: number;
  ignored: string[];
  items: { slug: string; title: string }[];
  talks: unknown[];
  ignoredFilters: string[];
}
const bodyOf = async (query: string) => (await (await talks.GET(ask(`/api/v1/talks${query}`))).json()) as Body;

beforeAll(async () => {
  for (let number = 1; number <= 5; number++) await makeTalk({ title: `Talk ${number}`, slug: `talk-${number}` });
});

describe("pages of a list", () => {
  test("each record comes once, by following the links", async () => {
    const found: string[] = [];
    let next: string | undefined = "https://talks.test.example/api/v1/talks?perPage=2&level=global";
    while (next) {
      const answer = await talks.GET(new Request(next));
      const body = (await answer.json()) as Body;
      expect(body).toMatchObject({ total: 5, perPage: 2 });
      found.push(...body.items.map((talk) => talk.slug));
      const link = answer.headers.get("link") ?? "";
      expect(link).toContain('level=global&perPage=2&page=1>; rel="first"');
      expect(link).toContain('level=global&perPage=2&page=3>; rel="last"');
      next = /<([^>]+)>; rel="next"/.exec(link)?.[1];
    }
    expect(found).toEqual(["talk-1", "talk-2", "talk-3", "talk-4", "talk-5"]);
  });

  test("a page beyond the last is empty and leads back", async () => {
    const answer = await talks.GET(ask("/api/v1/talks?page=900"));
    expect(((await answer.json()) as Body).items).toEqual([]);
    expect(answer.headers.get("link")).toContain('page=1>; rel="prev"');
    expect(answer.headers.get("link")).not.toContain('rel="next"');
  });

  test("the first answers of version 1 had other names, which still hold", async () => {
    const body = await bodyOf("?level=x&page=no");
    expect(body.talks).toEqual(body.items);
    expect(body.ignoredFilters).toEqual(["level"]);
  });

  test("`format` chooses a table, or how a talk is held, or both", async () => {
    expect((await bodyOf("?format=hybrid")).total).toBe(5);
    expect((await bodyOf("?format=online")).total).toBe(0);
    const table = await talks.GET(ask("/api/v1/talks?format=csv&format=online"));
    expect(table.headers.get("content-type")).toMatch(/^text\/csv/);
    expect((await table.text()).trim().split("\r\n")).toHaveLength(1);
    expect((await bodyOf("?format=csv2")).ignored).toEqual(["format"]);
  });
});

describe("words to look for", () => {
  const found = async (words: string) => (await bodyOf(`?q=${words}`)).items.map((talk) => talk.slug).sort();

  test("find in data and calendar file what the calendar finds; of a closed talk the title only", async () => {
    const summary = "About xylophones";
    await makeTalk({ slug: "words-open", title: "Remittances", summary });
    await makeTalk({ slug: "words-closed", title: "Remittances", summary, chathamHouse: true });
    expect(await found("remitt"), "a talk that is not in the index yet").toEqual(["words-closed", "words-open"]);
    await indexChanges(new Date("2026-11-21T09:00:00Z"));
    expect(await found("xylophones")).toEqual(["words-open"]);
    expect(await found("remittances")).toEqual(["words-closed", "words-open"]);
    const file = await (await calendar.GET(ask("/calendar.ics?q=xylophones"))).text();
    expect(file).toContain("words-open");
    expect(file).not.toContain("words-closed");
  });
});

describe("rubbish in an address is left out and named, never an error", () => {
  test.each([
    ["page=abc", ["page"]],
    ["page=0", ["page"]],
    ["page=-1", ["page"]],
    ["page=1e9", ["page"]],
    ["perPage=101", ["perPage"]],
    ["perPage=", []],
    ["nonsense=1", ["nonsense"]],
    ["__proto__=1&constructor=2", ["__proto__", "constructor"]],
    ["page=2&page=1", ["page"]],
    ["objective=8&objective=9", ["objective"]],
    ["objective[]=8", ["objective[]"]],
    ["objective=24", ["objective"]],
    ["objective=%00", ["objective"]],
    [`objective=${"8".repeat(10_000)}`, ["objective"]],
    [`${"n".repeat(10_000)}=1`, ["n".repeat(40)]],
    ["%F0%9F=1", ["\ufffd"]],
  ])("%s", async (query, ignored) => {
    for (const name of ["talks", "pledges"]) {
      const route = await routeOf(name);
      const answer = await route.GET(ask(`/api/v1/${name}?${query}`));
      expect(answer.status).toBe(200);
      expect(((await answer.json()) as Body).ignored).toEqual(ignored);
    }
  });

  test("ten thousand letters to look for are as good as the first two hundred", async () => {
    expect((await talks.GET(ask(`/api/v1/talks?q=${"a".repeat(10_000)}`))).status).toBe(200);
    expect((await calendar.GET(ask(`/calendar.ics?q=${"a".repeat(10_000)}&from=%00&from=x`))).status).toBe(200);
  });

  test("a thousand names are not echoed", async () => {
    const query = Array.from({ length: 1000 }, (_, number) => `n${number}=1`).join("&");
    expect((await bodyOf(`?${query}`)).ignored.length).toBeLessThanOrEqual(20);
  });
});

describe("every list", () => {
  test.each(names)("%s is open to other sites, tagged, and read-only", async (name) => {
    const route = await routeOf(name);
    for (const query of ["", "?format=csv"]) {
      const first = await route.GET(ask(`/api/v1/${name}${query}`));
      expect(first.headers.get("access-control-allow-origin")).toBe("*");
      expect(first.headers.get("link")).toContain('rel="first"');
      const etag = first.headers.get("etag") ?? "";
      const again = await route.GET(ask(`/api/v1/${name}${query}`, { headers: { "if-none-match": etag } }));
      expect(again.status).toBe(304);
    }
    expect(route.OPTIONS().headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
    for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const) {
      expect(route[method]().status).toBe(405);
      expect(route[method]().headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    }
  });

  test("asks the database as often for many records as for one", async () => {
    await makeTalkWithEverything("q1");
    const count = async () => {
      const counts: number[] = [];
      for (const name of names) {
        const route = await routeOf(name);
        counts.push(await countQueries(() => route.GET(ask(`/api/v1/${name}?perPage=100`))));
      }
      return counts;
    };
    const before = await count();
    for (const mark of ["q2", "q3", "q4"]) await makeTalkWithEverything(mark);
    expect(await count()).toEqual(before);
  });
});

describe("the address of the API itself", () => {
  test("leads people to the page that explains it, in their language", () => {
    const answer = index.GET(ask("/api/v1", { headers: { accept: "text/html,*/*", "accept-language": "fr-CH, en" } }));
    expect(answer.status).toBe(307);
    expect(answer.headers.get("location")).toBe("/fr/open-data");
    expect(answer.headers.get("vary")).toContain("Accept-Language");
  });

  test("tells programs where the lists are", async () => {
    const body = (await index.GET(ask("/api/v1")).json()) as { lists: Record<string, string> };
    expect(Object.keys(body.lists)).toEqual(names);
  });

  test("answers programs in their language also where nothing is", async () => {
    const answer = everything.GET();
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ error: "not-found" });
  });
});
