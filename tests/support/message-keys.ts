import type { Sources } from "./import-graph";
import { filledIn, type Literal, literalsOf } from "./string-literals";

/** A place where a message is asked for. */
export interface KeyUse {
  file: string;
  /** Namespaces that the name of the translator stands for in this file; one that was handed in may be any: null. */
  namespaces: readonly string[] | null;
  /** The key below the namespace as written, with `filledIn` for what is only known while running; null for a variable. */
  key: string | null;
}

/** Every call of a translator in the sources. */
export function keyUses(sources: Sources): KeyUse[] {
  return [...sources].flatMap(([file, text]) => [...usesIn(file, text), ...phrasesIn(file, text)]);
}

/** Texts by which a message can be named far from where it is said, such as `{ key: "errors.stale" }`. */
export function looseTexts(sources: Sources): Set<string> {
  return new Set([...sources.values()].flatMap((text) => literalsOf(text).map((literal) => literal.text)));
}

/** Words of dates are said by `lib/time/phrases.ts`, which knows its language from its first argument. */
function phrasesIn(file: string, text: string): KeyUse[] {
  return [...text.matchAll(/\bphrase\(\w+, ([^()]*?)[,)]/g)].flatMap(([, argument = ""]) =>
    literalsOf(argument).map(({ text: key }) => ({ file, namespaces: ["time.format"], key })),
  );
}

function usesIn(file: string, text: string): KeyUse[] {
  const literals = literalsOf(text);
  const bound = boundTranslators(text);
  const handedIn = [...text.matchAll(/\b(\w+)\??: (?:Translator|Awaited<ReturnType<typeof getTranslations)/g)].map(
    ([, name]) => name ?? "",
  );
  const names = new Set([...bound.keys(), ...handedIn, "t", "own", "say"]);
  const calls = new RegExp(
    `(?<![\\w.])(?:words\\.|note\\.)?(${[...names].join("|")})(?:\\.(?:rich|raw|markup|has|say))?\\(`,
    "g",
  );
  return [...text.matchAll(calls)].flatMap((call) => {
    const start = call.index + call[0].length;
    const namespaces = bound.get(call[1] ?? "") ?? null;
    const keys: (string | null)[] = keysWithin(text, literals, start, endOfArgument(text, start));
    return (keys.length > 0 ? keys : [null]).map((key) => ({ file, namespaces, key }));
  });
}

/** The texts that the argument may be: not those that it is compared with, or that another call takes. */
function keysWithin(source: string, literals: readonly Literal[], start: number, end: number): string[] {
  return literals
    .filter(({ at, text }) => at >= start && at < end && couldBeKey(text))
    .filter(({ at }) => !literals.some((other) => other.at < at && at < other.end))
    .filter(({ at }) => {
      const before = source.slice(start, at);
      return !/[!=]==\s*$/.test(before) && !/\w\([^()]*$/.test(before);
    })
    .map(({ text }) => text);
}

/** True for a text that has the form of a key. */
export function couldBeKey(text: string): boolean {
  return /^[\w.§-]+$/.test(text);
}

/** Where the first argument of a call ends. */
function endOfArgument(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if ("([{".includes(character)) depth += 1;
    else if (")]}".includes(character)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (character === "," && depth === 0) return at;
  }
  return text.length;
}

/** The translators that a file makes, by the name it gives them, with their namespaces. */
function boundTranslators(text: string): Map<string, string[]> {
  const bound = new Map<string, string[]>();
  const bind = (name: string, made: string): void => {
    const namespace = namespaceOf(made);
    if (namespace !== null && /^\w+$/.test(name)) bound.set(name, [...(bound.get(name) ?? []), namespace]);
  };
  for (const [, name, made] of text.matchAll(
    /const (\w+)(?:: \w+)? = (?:await )?\(?(?:await )?((?:getTranslations|translatorFor)\([^)]*\))/g,
  )) {
    bind(name ?? "", made ?? "");
  }
  for (const match of text.matchAll(/const \[([^\]]*)\] = await Promise\.all\(\[/g)) {
    const made = topLevelParts(text, match.index + match[0].length);
    for (const [index, name] of topLevelParts(`${match[1]}]`, 0).entries()) bind(name, made[index] ?? "");
  }
  return bound;
}

function namespaceOf(made: string): string | null {
  const match =
    /^\s*(?:getTranslations\(\s*(?:"([^"]*)"|\{[^}]*namespace: "([^"]*)"[^}]*\})?\s*\)|(translatorFor)\()/.exec(made);
  return match ? (match[1] ?? match[2] ?? "") : null;
}

/** The parts of a list, from after its bracket to the closing one. */
function topLevelParts(text: string, start: number): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (depth === 0 && character === "]") break;
    if ("([{".includes(character)) depth += 1;
    else if (")]}".includes(character)) depth -= 1;
    if (character === "," && depth === 0) {
      parts.push(part.trim());
      part = "";
    } else part += character;
  }
  return part.trim() === "" ? parts : [...parts, part.trim()];
}

/** What a key as written may be while running. */
export function keyPattern(key: string): RegExp {
  const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(filledIn, "[\\w.-]+");
  return new RegExp(`^${escaped}$`);
}
