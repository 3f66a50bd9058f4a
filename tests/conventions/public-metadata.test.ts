import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/import-graph";

const folder = path.join(root, "app/(public)/[locale]");
const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (file) => path.basename(file) === "page.tsx",
);

test.each(pages)("%s says its address, its languages and how it looks where it is shared", (file) => {
  const text = readFileSync(path.join(folder, file), "utf8");
  const [first] = path.dirname(file).split(path.sep);
  const own = first === "." ? 'pageMetadata(""' : `pageMetadata(["\`]/${first}`;
  expect(text).toMatch(new RegExp(own.replace("(", "\\(")));
});

test("a page made for one request gives no canonical address: with a query it is another list", () => {
  const dynamic = path.join(root, "app/(dynamic)");
  for (const file of readdirSync(dynamic, { recursive: true, encoding: "utf8" })) {
    if (!/(-filtered|\/search)\/page\.tsx$/.test(file)) continue;
    const text = readFileSync(path.join(dynamic, file), "utf8");
    expect(text, file).toMatch(/robots: \{ index: false/);
    expect(text, file).not.toContain("pageMetadata");
  }
});
