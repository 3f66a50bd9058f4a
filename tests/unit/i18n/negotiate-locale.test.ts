import { expect, test } from "vitest";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";

test.each([
  [null, "en"],
  ["", "en"],
  ["fr", "fr"],
  ["FR-ch, en;q=0.8", "fr"],
  ["en;q=0.3, es;q=0.9, ru;q=0.5", "es"],
  ["de-DE, de;q=0.9, ru;q=0.4", "ru"],
  ["zh-Hant-TW,zh;q=0.9", "zh"],
  ["ar;q=0, fr;q=0.1", "fr"],
  ["pt, *;q=0.5", "en"],
  ["es;q=2, ar;q=abc, fr;q=0.2", "fr"],
  ["ar,fr", "ar"],
  [`${"xx,".repeat(50_000)}fr`, "en"],
])("%s", (header, expected) => {
  expect(negotiateLocale(header)).toBe(expected);
});
