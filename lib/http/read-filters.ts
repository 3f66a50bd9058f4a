import { isForeignName } from "./filtered-pages";
import { plainWords } from "./plain-words";

/** The query of an address as Next gives it. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

const longestSearch = 200;
/** More values of one name than anybody chooses. */
const mostValues = 50;

/**
 * Reads a query by the names that a list knows. Nothing in an address is ever an error: what is not known (a name, a value)
 * is left out and noted in `ignored`, so that the page can say so.
 * @param names all that the page can be asked by; left out where others read the rest of the address
 */
export function filterReader(query: Query, names?: readonly string[]) {
  const isUnknown = (name: string) => names !== undefined && !names.includes(name) && !isForeignName(name);
  const ignored = new Set(Object.keys(query).filter(isUnknown));

  const textsOf = (name: string): string[] => {
    const value = Object.hasOwn(query, name) ? query[name] : undefined;
    const texts = typeof value === "string" ? [value] : (value ?? []);
    return texts.map((text) => text.trim()).filter((text) => text !== "");
  };

  /** The values of a name that are known, each once, in the order of the address. */
  function many(name: string, isKnown: (text: string) => boolean): string[] {
    const texts = [...new Set(textsOf(name))];
    const known = texts.filter(isKnown).slice(0, mostValues);
    if (known.length < texts.length) ignored.add(name);
    return known;
  }

  /** The first value of a name, if it can be read. */
  function value<Value>(name: string, readText: (text: string) => Value | undefined): Value | undefined {
    const [text, ...others] = textsOf(name);
    const known = text === undefined ? undefined : readText(text);
    if ((text !== undefined && known === undefined) || others.length > 0) ignored.add(name);
    return known;
  }

  /** The first value of a name, if it is one of the words. */
  function one<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    return value(name, (text) => words.find((known) => known === text));
  }

  /** Words to look for, as the database can hold them: without control characters, cut to a sensible length. */
  function words(name: string): string {
    const [text = "", ...others] = textsOf(name);
    const plain = plainWords(text, longestSearch);
    if (text.length > longestSearch || (text !== "" && plain === "") || others.length > 0) ignored.add(name);
    return plain;
  }

  /** The number of a page of the list; 1 for what is none. */
  function page(name: string): number {
    const [text = "1", ...others] = textsOf(name);
    const isNumber = /^[1-9]\d{0,3}$/.test(text);
    if (!isNumber || others.length > 0) ignored.add(name);
    return isNumber ? Number(text) : 1;
  }

  return { many, value, one, words, page, ignored: (): string[] => [...ignored] };
}

export type FilterReader = ReturnType<typeof filterReader>;
