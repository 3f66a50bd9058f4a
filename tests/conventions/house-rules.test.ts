import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readSources, root, type Sources } from "../support/import-graph";

const sources = readSources("app", "components", "lib", "emails", "prisma");

/** Lines of the sources that match, as `file: line`. */
function linesMatching(files: Sources, pattern: RegExp, only: (file: string) => boolean): string[] {
  return [...files]
    .filter(([file]) => only(file))
    .flatMap(([file, text]) =>
      text.split("\n").flatMap((line) => (pattern.test(line) ? [`${file}: ${line.trim()}`] : [])),
    );
}

const rules: { name: string; pattern: RegExp; only: (file: string) => boolean; seeded: [string, string] }[] = [
  {
    name: "zod is imported whole, so that unused locales stay out of the browser",
    pattern: /import (?!\* as z |type )[^;]*from "zod"/,
    only: () => true,
    seeded: ["lib/talks/seeded.ts", 'import { z } from "zod";'],
  },
  {
    name: "no style attribute: the content security policy blocks it",
    pattern: /\sstyle=\{/,
    only: (file) => file.startsWith("app/") || file.startsWith("components/"),
    seeded: ["components/seeded.tsx", "<p style={{ color: 'red' }} />"],
  },
  {
    name: "no raw html",
    pattern: /dangerouslySetInnerHTML/,
    only: () => true,
    seeded: ["components/seeded.tsx", "<p dangerouslySetInnerHTML={x} />"],
  },
  {
    name: "only logical directions, so that right-to-left pages mirror",
    pattern:
      /className="[^"]*(?<![\w-])(?:[a-z]+:)*-?(?:ml|mr|pl|pr|left|right|border-l|border-r|rounded-l|rounded-r|text-left|text-right)(?:-[\w[]|(?=[\s"]))/,
    only: (file) => file.startsWith("app/") || file.startsWith("components/"),
    seeded: ["components/seeded.tsx", '<p className="mt-2 ml-4" />'],
  },
  {
    name: "only the workflow writes a status",
    pattern: /\.(update|updateMany|upsert)\(\{.*data:.*\bstatus:/,
    only: (file) => file.startsWith("lib/") && !/^lib\/(workflow|mail)\//.test(file),
    seeded: ["lib/talks/seeded.ts", 'await tx.talk.update({ where: { id }, data: { status: "held" } });'],
  },
  {
    name: "the clock is read in one place, so that a fixed time rules the whole demo",
    pattern: /new Date\(\)|Date\.now\(\)/,
    only: (file) =>
      /^lib\/(proposals|talks|concept-notes|agendas|registrations|reports|pledges|practices|follow-ups|workflow|access)\//.test(
        file,
      ),
    seeded: ["lib/talks/seeded.ts", "const now = new Date();"],
  },
];

describe("house rules", () => {
  test.each(rules)("$name", ({ pattern, only, seeded }) => {
    expect(linesMatching(sources, pattern, only)).toEqual([]);
    const withViolation = new Map(sources).set(...seeded);
    expect(linesMatching(withViolation, pattern, only)).toHaveLength(1);
  });

  test("no drawer called utils or helpers", () => {
    const drawers = [...sources.keys()].filter((file) => /(^|\/)(utils?|helpers?|misc|common)(\/|\.tsx?$)/.test(file));
    expect(drawers).toEqual([]);
  });

  test("nothing is read from outside the project, and no registry host is written down", () => {
    const lock = readFileSync(path.join(root, "package-lock.json"), "utf8");
    expect(lock).not.toContain('"resolved"');
    expect(linesMatching(sources, /\.\.\/shared|registry\.[a-z]+js\.org/, () => true)).toEqual([]);
  });

  test("the top level holds what the contract names", () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
      .map((entry) => entry.name);
    const allowed = ["app", "components", "docs", "emails", "lib", "prisma", "public", "test-results", "tests"];
    expect(folders.filter((folder) => !allowed.includes(folder))).toEqual([]);
  });
});
