import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const css = readFileSync(path.join(import.meta.dirname, "../../../app/globals.css"), "utf8");

/** The colours of a scheme, by name, from the block that follows a marker. */
function coloursAfter(marker: string): Map<string, string> {
  const from = css.indexOf(":root", css.indexOf(marker));
  const block = css.slice(from, css.indexOf("}", from));
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(first: string, second: string): number {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
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
])("the %s scheme", (_, marker) => {
  const colours = coloursAfter(marker);
  const ratio = ([first = "", second = ""]: string[]): number =>
    contrast(colours.get(first) ?? "", colours.get(second) ?? "");

  test.each(textPairs)("%s on %s can be read (4.5 : 1)", (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapePairs)("%s on %s can be made out (3 : 1)", (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(3);
  });
});
