import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../support/import-graph";

/** Each rule of the house that the linter holds, with a file that breaks it: a rule that does not bite is no rule. */
const violations = [
  [
    "lib reaching into components",
    "noRestrictedImports",
    "lib/talks/a.ts",
    'import { X } from "@/components/ui/tag";\nexport const y = X;\n',
  ],
  [
    "lib reaching into app",
    "noRestrictedImports",
    "lib/talks/b.ts",
    'import { X } from "@/app/page";\nexport const y = X;\n',
  ],
  [
    "a letter outside lib/mail",
    "noRestrictedImports",
    "lib/talks/c.ts",
    'import { X } from "@/emails/sign-in";\nexport const y = X;\n',
  ],
  [
    "lib/mail reaching into app",
    "noRestrictedImports",
    "lib/mail/a.ts",
    'import { X } from "@/app/page";\nexport const y = X;\n',
  ],
  [
    "a component reaching the database",
    "noRestrictedImports",
    "components/a.tsx",
    'import { db } from "@/lib/db/client";\nexport const y = db;\n',
  ],
  [
    "a component reaching into app",
    "noRestrictedImports",
    "components/b.tsx",
    'import { X } from "@/app/page";\nexport const y = X;\n',
  ],
  [
    "a component with a schema",
    "noRestrictedImports",
    "components/c.tsx",
    'import * as z from "zod";\nexport const y = z;\n',
  ],
  [
    "a page reaching the database",
    "noRestrictedImports",
    "app/a.tsx",
    'import { db } from "@/lib/db/client";\nexport const y = db;\n',
  ],
  ["the environment read outside env.ts", "noProcessEnv", "lib/talks/d.ts", "export const port = process.env.PORT;\n"],
  ["a file name in camel case", "useFilenamingConvention", "lib/talks/camelCase.ts", "export const x = 1;\n"],
  [
    "a promise nobody waits for",
    "noFloatingPromises",
    "lib/talks/e.ts",
    "async function f(): Promise<void> {}\nexport function g() {\n  f();\n}\n",
  ],
  ["a barrel", "noBarrelFile", "lib/talks/f.ts", 'export * from "./a";\nexport * from "./b";\n'],
  ["a cycle of imports", "noImportCycles", "lib/talks/g.ts", 'import { h } from "./h";\nexport const g = () => h;\n'],
] as const;

const innocent = "lib/talks/innocent.ts";
let folder: string;
let found: Map<string, string[]>;

/** Lints the files in a folder of their own, under the project's own rules. */
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "lint-rules-"));
  for (const file of ["biome.json", "tsconfig.json", ".gitignore"]) {
    copyFileSync(path.join(root, file), path.join(folder, file));
  }
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  for (const [, , file, text] of violations) write(file, text);
  write("lib/talks/h.ts", 'import { g } from "./g";\nexport const h = () => g;\n');
  write(innocent, "export const x = 1;\n");
  const biome = path.join(root, "node_modules/.bin/biome");
  const { stdout } = spawnSync(biome, ["lint", "--reporter=json", "--max-diagnostics=none", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  found = new Map();
  for (const { category, location } of JSON.parse(stdout).diagnostics as {
    category: string;
    location: { path: unknown };
  }[]) {
    const file = typeof location.path === "string" ? location.path : String((location.path as { file: string }).file);
    found.set(file, [...(found.get(file) ?? []), category]);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(violations)("the linter refuses %s", (_name, rule, file) => {
  expect(found.get(file) ?? []).toContainEqual(expect.stringContaining(rule));
});

test("the linter accepts a file that keeps the rules", () => {
  expect(found.has(innocent)).toBe(false);
});
