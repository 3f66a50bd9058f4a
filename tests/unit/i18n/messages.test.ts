import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { type MessageTree, messagesFor, overlay } from "@/lib/i18n/messages";
import { namespaces } from "@/lib/i18n/namespaces";
import { translatorFor } from "@/lib/i18n/translator";

const folder = path.join(import.meta.dirname, "../../../lib/i18n/messages");

function flatten(tree: MessageTree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${prefix}${key}`, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

function read(locale: string, namespace: string): [string, string][] {
  try {
    return flatten(JSON.parse(readFileSync(path.join(folder, locale, `${namespace}.json`), "utf8")));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/**
 * The values that a message needs, whatever its wording. Braces take turns: a value, the texts of its plural or choice,
 * the values in those.
 */
function valuesOf(message: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (const [brace, name] of message.matchAll(/[{}]\s*(\w*)/g)) {
    depth += brace.startsWith("{") ? 1 : -1;
    if (brace.startsWith("{") && depth % 2 === 1) names.add(name ?? "");
  }
  return [...names].sort();
}

/** What the library that says the messages cannot read in one. */
function faultsOf(locale: string, message: string): string[] {
  const faults: string[] = [];
  const values = Object.fromEntries(valuesOf(message).map((name) => [name, 3]));
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([, name]) => [name, (text: string) => text]);
  const t = createTranslator({ locale, messages: { message }, onError: (error) => faults.push(error.message) });
  t.markup("message", { ...values, ...Object.fromEntries(tags) });
  return faults;
}

describe("messages", () => {
  test("every file is a namespace, and every namespace has its English file", () => {
    const english = readdirSync(path.join(folder, "en")).map((file) => path.basename(file, ".json"));
    expect(english.sort()).toEqual([...namespaces].sort());
  });

  test.each(locales)("every message in %s can be read, exists in English and wants the same values", (locale) => {
    const english = new Map(
      namespaces.flatMap((name) => read("en", name).map(([key, text]) => [`${name}.${key}`, text])),
    );
    for (const namespace of namespaces) {
      for (const [key, text] of read(locale, namespace)) {
        const source = english.get(`${namespace}.${key}`);
        expect(source, `${locale}: ${namespace}.${key} is not in English`).toBeDefined();
        expect(faultsOf(locale, text), `${locale}: ${namespace}.${key}`).toEqual([]);
        expect(valuesOf(text), `${locale}: ${namespace}.${key}`).toEqual(valuesOf(source ?? ""));
      }
    }
  });

  test.each(["common", "navigation", "forms", "errors"])("%s speaks all six languages", (namespace) => {
    const keys = read("en", namespace).map(([key]) => key);
    for (const locale of locales)
      expect(
        read(locale, namespace)
          .map(([key]) => key)
          .sort(),
      ).toEqual([...keys].sort());
  });

  test("what a language does not say is said in English, key by key", () => {
    const english = { a: "A", group: { b: "B", c: "C" } };
    expect(overlay(english, { group: { b: "Б" }, stray: "x" })).toEqual({ a: "A", group: { b: "Б", c: "C" } });
    expect(overlay(english, { group: "not a group" })).toEqual(english);
  });

  test("plurals follow the language", async () => {
    const russian = await translatorFor("ru");
    expect(russian("errors.tooLong", { max: 2 })).toBe("Не более 2 знаков");
    expect(russian("errors.tooLong", { max: 21 })).toBe("Не более 21 знака");
    expect((await translatorFor("ar"))("errors.tooLong", { max: 300 })).toContain("300");
    expect(Object.keys(await messagesFor("zh")).sort()).toEqual([...namespaces].sort());
  });
});
