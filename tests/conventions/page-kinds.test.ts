import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unstable_doesMiddlewareMatch as doesProxyMatch } from "next/experimental/testing/server";
import { describe, expect, test } from "vitest";
import { filteredPages } from "@/lib/http/filtered-pages";
import { pledgeTerms } from "@/lib/pledges/pledge-list";
import { practiceTerms } from "@/lib/practices/practice-list";
import { reportTerms } from "@/lib/reports/report-list";
import { calendarFilterNames } from "@/lib/talks/calendar-filter";
import { config } from "../../proxy";

const app = path.join(import.meta.dirname, "../../app");

/** The addresses of all pages in a part of `app`, with an example for each changing piece. */
function pagesOf(group: string): string[] {
  return readdirSync(path.join(app, group), { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => path.dirname(file).split(path.sep))
    .map((parts) => parts.filter((part) => part !== "." && !part.startsWith("(")))
    .map(
      (parts) => `/${parts.map((part) => (part === "[locale]" ? "en" : part.startsWith("[") ? "x1" : part)).join("/")}`,
    )
    .sort();
}

function getsNonce(url: string): boolean {
  return doesProxyMatch({ config, url });
}

describe("every page has one content security policy", () => {
  test.each(pagesOf("(dynamic)"))("%s is made for the request, with a nonce from proxy.ts", (url) => {
    expect(getsNonce(url), `add ${url} to the matcher of proxy.ts`).toBe(true);
  });

  test.each(pagesOf("(public)"))("%s is cached, and no nonce reaches it", (url) => {
    expect(getsNonce(url), `${url} must not match proxy.ts`).toBe(false);
  });

  const lists = filteredPages.map((page) => `/en/${page}`);
  const names: Record<string, string[]> = {
    "/en/calendar": [...calendarFilterNames, "view", "month", "page"],
    "/en/reports": [...Object.keys(reportTerms.facets), "q", "sort", "page"],
    "/en/pledges": [...Object.keys(pledgeTerms.facets), "q", "sort", "page"],
    "/en/practices": [...Object.keys(practiceTerms.facets), "q", "sort", "page"],
  };
  test.each(lists)(
    "%s has a twin for its query, and proxy.ts sends every name by which it can be asked there",
    (url) => {
      expect(pagesOf("(public)")).toContain(url);
      expect(pagesOf("(dynamic)")).toContain(`${url}-filtered`);
      expect(names[url]?.filter((name) => !getsNonce(`${url}?${name}=x`))).toEqual([]);
      expect(getsNonce(`${url}?utm_source=x`)).toBe(false);
    },
  );

  test("every twin belongs to a list of lib/http/filtered-pages.ts", () => {
    const twins = pagesOf("(dynamic)").filter((url) => url.endsWith("-filtered"));
    expect(twins).toEqual(lists.map((url) => `${url}-filtered`).sort());
  });

  test("the embedded calendar is made for the request, under its own policy", () => {
    expect(pagesOf("embed")).toEqual(["/en/calendar"]);
    for (const url of ["/embed/calendar", "/embed/fr/calendar"]) expect(getsNonce(url), url).toBe(true);
    for (const url of ["/embed", "/embed/fr", "/embed/xx/calendar"]) expect(getsNonce(url), url).toBe(false);
  });

  test("an area with a nonce catches its unknown addresses itself; elsewhere they get the page for unknown ones", () => {
    for (const area of ["desk", "my", "propose", "search", "sign-in", "subscribe", "talks/x1"]) {
      const folder = path.join(app, "(dynamic)/[locale]", area.replace("x1", "[slug]"), "[...rest]");
      expect(readdirSync(folder), area).toContain("page.tsx");
    }
    for (const url of ["/en/nowhere", "/en/reports/a/b", "/xx", "/en/myth", "/en/deskx/a", "/demo/other"]) {
      expect(getsNonce(url), url).toBe(false);
    }
  });

  test("the cached part refuses what would make it dynamic", () => {
    const layout = readFileSync(path.join(app, "(public)/[locale]/layout.tsx"), "utf8");
    expect(layout).toContain('export const dynamic = "error"');
    for (const file of readdirSync(path.join(app, "(public)"), { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".tsx")) continue;
      const text = readFileSync(path.join(app, "(public)", file), "utf8");
      if (!file.endsWith("[locale]/layout.tsx")) expect(text, file).not.toMatch(/export const dynamic\b/);
      expect(text, file).not.toMatch(/searchParams|next\/headers|currentActor|action-form|"@\/lib\/auth/);
    }
  });

  test("no other place writes a policy for pages", () => {
    expect(readFileSync(path.join(app, "../next.config.js"), "utf8")).not.toMatch(/content-security-policy/i);
  });

  test("the frame has the one main landmark", () => {
    for (const part of ["app", "components"]) {
      const folder = path.join(app, "..", part);
      for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        if (!file.endsWith(".tsx") || /layout\/document|global-not-found|^embed\//.test(file)) continue;
        expect(readFileSync(path.join(folder, file), "utf8"), file).not.toMatch(/<main[\s>]/);
      }
    }
  });
});
