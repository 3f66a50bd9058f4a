import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { withDiagrams } from "@/lib/workflow/diagram";
import { machines } from "@/lib/workflow/machines";
import { root } from "../support/import-graph";

const page = readFileSync(path.join(root, "ARCHITECTURE.md"), "utf8");

test("the diagrams in ARCHITECTURE.md are those of the workflow tables", () => {
  expect(withDiagrams(page, machines), "run: npm run docs:diagrams").toBe(page);
});

test("a page drawn from older tables is found", () => {
  expect(withDiagrams(page, machines.slice(1))).not.toBe(page);
});
