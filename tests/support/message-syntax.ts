import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./import-graph";

/** A piece of a message, as the library that says the messages reads it. */
interface Part {
  type: number;
  value: string;
  options?: Record<string, { value: Part[] }>;
  children?: Part[];
  pluralType?: "cardinal" | "ordinal";
}

const kinds = { text: 0, plain: 1, number: 2, date: 3, time: 4, select: 5, plural: 6, pound: 7, tag: 8 } as const;
const nameOfKind = new Map<number, string>(Object.entries(kinds).map(([name, kind]) => [kind, name]));

// The parser that came with next-intl: the one that reads the messages in the portal.
const parser = path.join(root, "node_modules/@formatjs/icu-messageformat-parser/index.js");
const { parse } = (await import(pathToFileURL(parser).href)) as { parse: (message: string) => Part[] };

/** The parts of a message. @throws SyntaxError for one that cannot be read */
export function parseMessage(message: string): Part[] {
  return parse(message);
}

/** What a message wants to be given, each with its kind, such as `count plural` or `name plain`; and its tags. */
export function argumentsOf(parts: readonly Part[]): string[] {
  const found = new Set<string>();
  walk(parts, (part) => {
    if (part.type !== kinds.text && part.type !== kinds.pound) found.add(`${part.value} ${nameOfKind.get(part.type)}`);
  });
  return [...found].sort();
}

/** The values of a message by name alone: a translation may spell a number out as a plural, or the other way round. */
export function valueNamesOf(parts: readonly Part[]): string[] {
  return [...new Set(argumentsOf(parts).map((argument) => argument.replace(/ (?!tag$)\w+$/, "")))].sort();
}

/** The plurals of a message, each with the cases that it tells apart. */
export function pluralsOf(parts: readonly Part[]): { name: string; cases: string[]; ordinal: boolean }[] {
  const found: { name: string; cases: string[]; ordinal: boolean }[] = [];
  walk(parts, ({ type, value, options, pluralType }) => {
    if (type !== kinds.plural || !options) return;
    found.push({ name: value, cases: Object.keys(options), ordinal: pluralType === "ordinal" });
  });
  return found;
}

function walk(parts: readonly Part[], visit: (part: Part) => void): void {
  for (const part of parts) {
    visit(part);
    for (const option of Object.values(part.options ?? {})) walk(option.value, visit);
    walk(part.children ?? [], visit);
  }
}
