import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint } from "@/lib/cli/fingerprint";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "gcm-talks-fingerprint-"));
  await mkdir(path.join(root, "app/deep"), { recursive: true });
  await writeFile(path.join(root, "app/a.ts"), "one");
  await writeFile(path.join(root, "app/deep/b.ts"), "two");
});

afterEach(() => rm(root, { recursive: true }));

const now = () => fingerprint(root, ["app", "missing.json"]);

test("a file that is only written again changes nothing", async () => {
  const before = await now();
  await writeFile(path.join(root, "app/a.ts"), "one");
  await utimes(path.join(root, "app/a.ts"), 1, 1);
  expect(await now()).toBe(before);
});

test.each([
  ["changed", () => writeFile(path.join(root, "app/deep/b.ts"), "twO")],
  ["added", () => writeFile(path.join(root, "app/deep/c.ts"), "")],
  ["removed", () => rm(path.join(root, "app/a.ts"))],
  ["renamed", () => rename(path.join(root, "app/a.ts"), path.join(root, "app/z.ts"))],
  ["added where nothing was", () => writeFile(path.join(root, "missing.json"), "{}")],
])("a file that is %s is noticed", async (_how, change) => {
  const before = await now();
  await change();
  expect(await now()).not.toBe(before);
});

test("what is left out does not count", async () => {
  const without = () => fingerprint(root, ["app"], (file) => file === "app/deep");
  const before = await without();
  await writeFile(path.join(root, "app/deep/b.ts"), "changed");
  expect(await without()).toBe(before);
});
