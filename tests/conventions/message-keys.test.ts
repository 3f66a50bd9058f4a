import { describe, expect, test } from "vitest";
import { namespaces } from "@/lib/i18n/namespaces";
import { readSources, type Sources } from "../support/import-graph";
import { couldBeKey, keyPattern, keyUses, looseTexts } from "../support/message-keys";
import { readMessages } from "../support/messages";
import { filledIn } from "../support/string-literals";

const sources = readSources("app", "components", "lib", "emails");
const english = [...readMessages("en").keys()];

const within = (namespace: string, key: string): string => (namespace === "" ? key : `${namespace}.${key}`);

/** True where the key, or a group of messages of that name, is there. */
function isThere(key: string): boolean {
  if (!key.includes(filledIn)) return english.some((one) => one === key || one.startsWith(`${key}.`));
  const pattern = keyPattern(key);
  return english.some((one) => pattern.test(one));
}

/** Keys that a translator is asked for and that no message has. */
function missingKeys(files: Sources): string[] {
  return keyUses(files).flatMap(({ file, namespaces: bound, key }) => {
    if (key === null || bound === null || bound.some((namespace) => isThere(within(namespace, key)))) return [];
    return [`${file}: ${bound.map((namespace) => within(namespace, key)).join(" or ")}`];
  });
}

/** Full keys that stand as texts, such as in `{ key: "errors.stale" }`, and that no message has. */
function missingReferences(files: Sources): string[] {
  const named = new RegExp(`(?:key|error|message): ["\`]((?:${namespaces.join("|")})\\.[\\w.-]+)["\`]`, "g");
  return [...files].flatMap(([file, text]) =>
    [...text.matchAll(named)].flatMap(([, key = ""]) => (isThere(key) ? [] : [`${file}: ${key}`])),
  );
}

/** Messages that nothing says: neither a translator of their namespace, nor a text that is their whole key. */
function unusedKeys(files: Sources): string[] {
  const uses = keyUses(files);
  const texts = looseTexts(files);
  const whole = [...texts].filter((text) => text.includes(".") && text.includes(filledIn) && couldBeKey(text));
  const wholePatterns = whole.filter((text) => namespaces.some((name) => text.startsWith(`${name}.`))).map(keyPattern);
  const asked = uses.flatMap(({ namespaces: bound, key }) =>
    key === null ? [] : (bound ?? ["*"]).map((namespace) => ({ namespace, pattern: keyPattern(key), key })),
  );
  const handedAround = new Set(uses.filter(({ key }) => key === null).flatMap(({ namespaces: bound }) => bound ?? []));
  return english.filter((message) => {
    const parts = message.split(".");
    if (texts.has(message) || wholePatterns.some((pattern) => pattern.test(message))) return false;
    // A group may be asked for as a whole; a variable may hold any text of the portal.
    for (let length = 1; length <= parts.length; length += 1) {
      const namespace = parts.slice(0, length - 1).join(".");
      const rest = parts.slice(length - 1).join(".");
      if (handedAround.has(namespace) && texts.has(rest)) return false;
      if (asked.some((one) => matches(one, namespace, rest))) return false;
    }
    return true;
  });
}

function matches(asked: { namespace: string; pattern: RegExp; key: string }, namespace: string, rest: string): boolean {
  if (asked.namespace !== "*" && asked.namespace !== namespace) return false;
  return asked.pattern.test(rest);
}

describe("messages and the code that says them", () => {
  test("every message that is asked for is there", () => {
    expect(missingKeys(sources)).toEqual([]);
    expect(missingReferences(sources)).toEqual([]);
  });

  test("every message is said somewhere", () => {
    expect(unusedKeys(sources)).toEqual([]);
  });

  test("a message that is asked for in vain is found, however it is asked for", () => {
    const seeded = new Map([
      [
        "components/seeded.tsx",
        `const [t, common] = await Promise.all([getTranslations("errors"), getTranslations("common")]);
         t("stale"); t(isOld ? "conflict" : "noSuchWord"); common(\`noSuch.\${name}\`); t(state === "draft" ? "stale" : "conflict");`,
      ],
      ["lib/seeded.ts", 'throw conflict("errors.stale"); const message = { key: "errors.noSuchWord" };'],
    ]);
    expect(missingKeys(seeded)).toEqual([
      "components/seeded.tsx: errors.noSuchWord",
      `components/seeded.tsx: common.noSuch.${filledIn}`,
    ]);
    expect(missingReferences(seeded)).toEqual(["lib/seeded.ts: errors.noSuchWord"]);
  });

  test("what a template or a choice may ask for is used, and nothing else is", () => {
    const seeded = new Map([
      [
        "components/seeded.tsx",
        `const t = await getTranslations("translations"); t(\`states.\${state}\`); t(isNew ? "missing" : "outdated");`,
      ],
    ]);
    const unused = unusedKeys(seeded).filter((key) => key.startsWith("translations."));
    expect(unused).not.toContain("translations.states.draft");
    expect(unused).not.toContain("translations.missing");
    expect(unused).toContain("translations.readCurrent");
    expect(unused).toContain("translations.in.fr");
  });
});
