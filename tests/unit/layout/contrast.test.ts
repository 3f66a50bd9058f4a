import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { brandColours, brandPages } from "@/lib/reference/brand-colours";
import { contrast } from "@/lib/reference/contrast";

const css = readFileSync(path.join(import.meta.dirname, "../../../app/globals.css"), "utf8");

/** The colours of a scheme, by name, from the block that follows a marker. */
function coloursAfter(marker: string): Map<string, string> {
  const from = css.indexOf(":root", css.indexOf(marker));
  const block = css.slice(from, css.indexOf("}", from));
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = "", value = ""]) => [name, value]));
}

const textPairs = [
  ["ink", "page"],
  ["ink", "surface"],
  ["muted", "page"],
  ["muted", "surface"],
  ["link", "page"],
  ["link", "surface"],
  ["link", "info-soft"],
  ["link-hover", "page"],
  ["link-hover", "info-soft"],
  ["on-action", "action"],
  ["on-action", "action-hover"],
  ["page", "bad"],
  ["info", "info-soft"],
  ["good", "good-soft"],
  ["warn", "warn-soft"],
  ["bad", "bad-soft"],
  ["bad", "page"],
  ["ink", "warn-soft"],
  ["ink", "bad-soft"],
  ["ink", "good-soft"],
  ["ink", "info-soft"],
];

const shapePairs = [
  ["edge", "page"],
  ["edge", "surface"],
  ["focus", "page"],
  ["focus", "surface"],
  ["good", "page"],
];

describe.each([
  ["light", "@layer base"],
  ["dark", "prefers-color-scheme: dark"],
] as const)("the %s scheme", (scheme, marker) => {
  const colours = coloursAfter(marker);
  const ratio = ([first = "", second = ""]: string[]): number =>
    contrast(colours.get(first) ?? "", colours.get(second) ?? "");

  test.each(textPairs)("%s on %s can be read (4.5 : 1)", (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapePairs)("%s on %s can be made out (3 : 1)", (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(3);
  });

  test("the page on branding gives the colours that the portal has", () => {
    expect(brandPages[scheme]).toBe(colours.get("page"));
    for (const colour of brandColours) expect(colour[scheme], colour.name).toBe(colours.get(colour.name));
  });
});
