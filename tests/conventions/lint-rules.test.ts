import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/import-graph";

/** Each rule of the house that the linter holds, with a file that breaks it: a rule that does not bite is no rule. */
const violations = [
  [
    "lib reaching into components",
    "lib/talks/seeded.ts",
    'import { X } from "@/components/ui/tag";\nexport const y = X;\n',
  ],
  ["lib reaching into app", "lib/talks/seeded.ts", 'import { X } from "@/app/page";\nexport const y = X;\n'],
  ["a letter outside lib/mail", "lib/talks/seeded.ts", 'import { X } from "@/emails/sign-in";\nexport const y = X;\n'],
  ["lib/mail reaching into app", "lib/mail/seeded.ts", 'import { X } from "@/app/page";\nexport const y = X;\n'],
  [
    "a component reaching the database",
    "components/seeded.tsx",
    'import { db } from "@/lib/db/client";\nexport const y = db;\n',
  ],
  [
    "a component reaching queries",
    "components/seeded.tsx",
    'import { q } from "@/lib/talks/queries";\nexport const y = q;\n',
  ],
  ["a component with a schema", "components/seeded.tsx", 'import * as z from "zod";\nexport const y = z;\n'],
  ["a page reaching the database", "app/seeded.tsx", 'import { db } from "@/lib/db/client";\nexport const y = db;\n'],
  ["the environment read outside env.ts", "lib/talks/seeded.ts", "export const port = process.env.PORT;\n"],
  ["a file name in camel case", "lib/talks/seededFile.ts", "export const x = 1;\n"],
  [
    "a promise nobody waits for",
    "lib/talks/seeded.ts",
    "async function f(): Promise<void> {}\nexport function g() {\n  f();\n}\n",
  ],
  ["a barrel", "lib/talks/seeded.ts", 'export * from "./workflow";\n'],
] as const;

function lint(file: string, text: string) {
  const biome = path.join(root, "node_modules/.bin/biome");
  return spawnSync(biome, ["lint", `--stdin-file-path=${file}`, "--diagnostic-level=error"], {
    cwd: root,
    input: text,
    encoding: "utf8",
  });
}

test.each(violations)("the linter refuses %s", (_name, file, text) => {
  const result = lint(file, text);
  expect(result.stderr + result.stdout).toMatch(/lint\//);
});

test("the linter accepts a file that keeps the rules", () => {
  const result = lint(
    "lib/talks/seeded.ts",
    'import { talkMachine } from "./workflow";\nexport const x = talkMachine;\n',
  );
  expect(result.stderr + result.stdout).not.toMatch(/lint\//);
});
