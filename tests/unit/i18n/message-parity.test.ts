import { describe, expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { namespaces } from "@/lib/i18n/namespaces";
import { namespacesOf, readMessages } from "../../support/messages";

const english = [...readMessages("en").keys()];

test("every English file is a namespace, and every namespace has its English file", () => {
  expect(namespacesOf("en").sort()).toEqual([...namespaces].sort());
});

describe.each(locales.filter((locale) => locale !== "en"))("the messages in %s", (locale) => {
  const keys = new Set(readMessages(locale).keys());

  test("have no key that English does not have", () => {
    expect([...keys].filter((key) => !english.includes(key))).toEqual([]);
  });

  test.each(namespaces)("say all of %s", (namespace) => {
    expect(english.filter((key) => key.startsWith(`${namespace}.`) && !keys.has(key))).toEqual([]);
  });
});
