import { describe, expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { argumentsOf, parseMessage, pluralsOf, valueNamesOf } from "../../support/message-syntax";
import { readMessages } from "../../support/messages";

const english = readMessages("en");

/** The plural categories into which whole numbers fall in a language, each with some of its numbers. */
function categoriesOf(locale: string, type: Intl.PluralRuleType): Map<string, number[]> {
  const rules = new Intl.PluralRules(locale, { type });
  const categories = new Map<string, number[]>();
  for (let count = 0; count <= 1000; count += 1) {
    const category = rules.select(count);
    categories.set(category, [...(categories.get(category) ?? []), count]);
  }
  return categories;
}

/** The categories that a plural lacks. An exact case such as `=0` may stand for a category of that one number. */
function missingCases(locale: string, cases: readonly string[], ordinal: boolean): string[] {
  return [...categoriesOf(locale, ordinal ? "ordinal" : "cardinal")]
    .filter(([category, counts]) => !cases.includes(category) && !counts.every((count) => cases.includes(`=${count}`)))
    .map(([category]) => category);
}

/** Cases that are all exact, such as `=0` and the rest, choose between sentences; they do not count anything. */
function isPlural({ cases }: { cases: readonly string[] }): boolean {
  return !cases.every((name) => name === "other" || name.startsWith("=")) || cases.length === 1;
}

/** A quoted placeholder or brace, such as `'{page}'` or `'{'`, stays as it is written, for somebody else to fill in. */
function hides(message: string): boolean {
  return message.replace(/'\{\w+\}'|'[{}]'/g, "").includes("'");
}

describe.each(locales)("messages in %s", (locale) => {
  const messages = readMessages(locale);

  test("can be read by the library that says them", () => {
    const faults = [...messages].flatMap(([key, message]) => {
      try {
        parseMessage(message);
        return [];
      } catch (error) {
        return [`${key}: ${(error as Error).message}`];
      }
    });
    expect(faults).toEqual([]);
  });

  test("want the same values and tags as in English", () => {
    const different = [...messages].filter(([key, message]) => {
      const source = english.get(key);
      if (source === undefined) return false;
      return valueNamesOf(parseMessage(message)).join() !== valueNamesOf(parseMessage(source)).join();
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test("tell apart every plural of the language", () => {
    const incomplete = [...messages].flatMap(([key, message]) =>
      pluralsOf(parseMessage(message))
        .filter(isPlural)
        .flatMap(({ name, cases, ordinal }) =>
          missingCases(locale, cases, ordinal).map((category) => `${key}: {${name}} lacks ${category}`),
        ),
    );
    expect(incomplete).toEqual([]);
  });

  test("hold a straight apostrophe only where it is meant to hide a brace, since it hides what follows", () => {
    expect([...messages].filter(([, message]) => hides(message)).map(([key]) => key)).toEqual([]);
  });

  test("begin and end with something that is seen", () => {
    expect([...messages].filter(([, message]) => message !== message.trim()).map(([key]) => key)).toEqual([]);
  });
});

describe("the checks", () => {
  test("see what is wrong", () => {
    expect(() => parseMessage("{count, plural, one {x}}")).toThrow();
    expect(() => parseMessage("Hello {name")).toThrow();
    expect(argumentsOf(parseMessage("{n, plural, other {# <b>{who}</b>}}"))).toEqual([
      "b tag",
      "n plural",
      "who plain",
    ]);
    expect(missingCases("ru", ["one", "few", "other"], false)).toEqual(["many"]);
    expect(missingCases("ar", ["=0", "=1", "two", "few", "many", "other"], false)).toEqual([]);
    expect(missingCases("zh", ["other"], false)).toEqual([]);
    expect(missingCases("en", ["other"], false)).toEqual(["one"]);
    expect(hides("Don't")).toBe(true);
    expect(hides("Page '{page}' of '{pages}'")).toBe(false);
  });
});
