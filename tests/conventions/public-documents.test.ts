import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readSources, resolveImport, root, runtimeImports, type Sources } from "../support/import-graph";

/**
 * Cached pages are served without the framework's scripts (docs/decisions/0009): what React would do in the browser does not
 * happen there. These components say all that they have to say on the server, or are for errors, which no cached page is.
 */
const completeOnTheServer = [
  "app/(public)/[locale]/error.tsx",
  "components/layout/failure-texts.tsx",
  "components/layout/failure.tsx",
  "components/layout/language-links.tsx",
  "components/layout/section-links.tsx",
];

function clientComponentsOf(sources: Sources, area: string): string[] {
  const seen = new Set<string>();
  const waiting = [...sources.keys()].filter((file) => file.startsWith(area));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const text = sources.get(file);
    if (text === undefined || seen.has(file)) continue;
    seen.add(file);
    waiting.push(...runtimeImports(text).map((specifier) => resolveImport(sources, file ?? "", specifier)));
  }
  return [...seen].filter((file) => sources.get(file)?.startsWith('"use client"')).sort();
}

describe("public pages are documents", () => {
  const sources = readSources("app", "components", "lib");

  test("no public page uses a component that needs React in the browser", () => {
    expect(clientComponentsOf(sources, "app/(public)/")).toEqual(completeOnTheServer);
  });

  test("the rule bites", () => {
    const seeded = new Map(sources)
      .set("components/talks/seeded.tsx", '"use client";\nexport const Seeded = null;')
      .set("app/(public)/[locale]/seeded/page.tsx", 'import { Seeded } from "@/components/talks/seeded";');
    expect(clientComponentsOf(seeded, "app/(public)/")).toContain("components/talks/seeded.tsx");
  });

  test("the one script of public pages asks for nothing else", () => {
    const script = readFileSync(path.join(root, "public/page.js"), "utf8");
    expect(script).not.toMatch(/\bimport\b|https?:|fetch\(|innerHTML|eval\(|document\.write/);
    expect(Buffer.byteLength(script)).toBeLessThan(5_000);
  });
});
