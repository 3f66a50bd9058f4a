import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { parseDateWords } from "@/lib/time/parse-date-words";

type Messages = Record<string, Record<string, string>>;

function read(locale: string): Messages {
  return JSON.parse(readFileSync(`lib/i18n/messages/${locale}/time.json`, "utf8")) as Messages;
}

function gaps(messages: Messages): string[] {
  return Object.entries(messages).flatMap(([group, texts]) =>
    Object.entries(texts).map(([key, text]) => {
      const names = [...text.matchAll(/\{(\w+)/g)].map((match) => match[1]);
      return `${group}.${key} ${[...new Set(names)].sort().join(" ")}`;
    }),
  );
}

describe("messages about dates", () => {
  test.each(["format", "error", "warning"])("%s has the same keys and gaps in all six languages", (group) => {
    const english = gaps({ [group]: read("en")[group] ?? {} }).sort();
    for (const locale of locales) expect(gaps({ [group]: read(locale)[group] ?? {} }).sort(), locale).toEqual(english);
  });

  test("every error and warning of the reader can be said, in all six languages", async () => {
    const phrases = [
      "",
      "31 November",
      "March",
      "23.03.23",
      "15:00",
      "soon",
      "23 March 2023, 3 PM XYZ",
      "5 March 1023",
    ];
    for (const locale of locales) {
      const t = await translatorFor(locale);
      for (const words of [...phrases, "22 June 2023, 15:00 CET", "03/04/2023", "11 March 2024 (Geneva)"]) {
        const parsed = parseDateWords(words);
        for (const { key, values } of parsed.ok ? parsed.warnings : [parsed.error]) {
          expect(t.has(key), key).toBe(true);
          expect(t(key, values), `${locale} ${key}`).not.toMatch(/[{}]|time\./);
        }
      }
    }
  });
});
