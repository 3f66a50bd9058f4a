import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

/** What a message wants to be given: the name of each value with its kind, and its tags. */
export interface MessageShape {
  /** Such as `count` → `plural`. */
  values: ReadonlyMap<string, string>;
  /** The cases of each choice, by the name of its value. */
  cases: ReadonlyMap<string, readonly string[]>;
}

const kindOf: Partial<Record<TYPE, string>> = {
  [TYPE.argument]: "text",
  [TYPE.number]: "number",
  [TYPE.date]: "date",
  [TYPE.time]: "time",
  [TYPE.select]: "select",
  [TYPE.plural]: "plural",
  [TYPE.tag]: "tag",
};

/**
 * Reads a message as the portal will read it when it is said.
 * @returns null for one that cannot be read: a brace without its other, a choice without "other"
 */
export function messageShape(message: string): MessageShape | null {
  const values = new Map<string, string>();
  const cases = new Map<string, string[]>();
  const walk = (parts: readonly MessageFormatElement[]): void => {
    for (const part of parts) {
      const kind = kindOf[part.type];
      if (kind !== undefined && "value" in part) values.set(part.value, kind);
      if (part.type === TYPE.select || part.type === TYPE.plural) {
        cases.set(part.value, Object.keys(part.options));
        for (const option of Object.values(part.options)) walk(option.value);
      }
      if (part.type === TYPE.tag) walk(part.children);
    }
  };
  try {
    walk(parse(message));
  } catch {
    return null;
  }
  return { values, cases };
}
