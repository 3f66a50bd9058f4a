import { describe, expect, test } from "vitest";
import { messagesFor, overlay } from "@/lib/i18n/messages";
import { namespaces } from "@/lib/i18n/namespaces";
import { translatorFor } from "@/lib/i18n/translator";

describe("messages", () => {
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
