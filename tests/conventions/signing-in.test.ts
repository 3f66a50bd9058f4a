import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../../app/(dynamic)/[locale]");
const files = readdirSync(root, { recursive: true, encoding: "utf8" });
const isUnknown = (file: string) => file.includes("[...rest]");
const textOf = (file: string) => readFileSync(path.join(root, file), "utf8");

/**
 * A frame does not know which page it stands around: where it sent visitors to sign in, every link of a letter led to the
 * front of the area in the end.
 */
describe("a visitor is sent to sign in by the page, which knows where they come back to", () => {
  test.each(files.filter((file) => path.basename(file) === "layout.tsx"))("%s sends nobody", (file) => {
    expect(textOf(file)).not.toMatch(/requireActor|redirect\(/);
  });

  const signedIn = files.filter((file) => /^(desk|my)\b/.test(file) && path.basename(file) === "page.tsx");
  test.each(signedIn.filter((file) => !isUnknown(file)))("%s asks who is there, naming its own address", (file) => {
    expect(textOf(file)).toMatch(/requireActor\(locale, /);
  });
});
