import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locale } from "@/lib/i18n/locales";
import type { MessageTree } from "@/lib/i18n/messages";

const folder = path.join(import.meta.dirname, "../../lib/i18n/messages");

/** Messages by their full key, such as `errors.stale`. */
export type Messages = ReadonlyMap<string, string>;

/** Every message of a language that stands in its own files; what it lacks is not filled in from English. */
export function readMessages(locale: Locale): Messages {
  const found = new Map<string, string>();
  for (const namespace of namespacesOf(locale)) {
    const file = path.join(folder, locale, `${namespace}.json`);
    collect(JSON.parse(readFileSync(file, "utf8")), namespace, found);
  }
  return found;
}

/** The names of the message files of a language. */
export function namespacesOf(locale: Locale): string[] {
  return readdirSync(path.join(folder, locale)).map((file) => path.basename(file, ".json"));
}

function collect(tree: MessageTree, prefix: string, into: Map<string, string>): void {
  for (const [name, value] of Object.entries(tree)) {
    const key = `${prefix}.${name}`;
    if (typeof value === "string") into.set(key, value);
    else collect(value, key, into);
  }
}
