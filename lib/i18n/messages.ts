import { defaultLocale, type Locale } from "./locales";
import { type Namespace, namespaces } from "./namespaces";

/** Messages as they stand in the files: text, or a group of messages. */
export interface MessageTree {
  [key: string]: string | MessageTree;
}

const loaded = new Map<Locale, Promise<MessageTree>>();

/**
 * All messages of a language. What a language does not say yet, it says in English, key by key.
 * Read once a process.
 */
export function messagesFor(locale: Locale): Promise<MessageTree> {
  let messages = loaded.get(locale);
  if (!messages) {
    messages = loadMessages(locale);
    loaded.set(locale, messages);
  }
  return messages;
}

async function loadMessages(locale: Locale): Promise<MessageTree> {
  const entries = await Promise.all(
    namespaces.map(async (namespace) => {
      const english = await readNamespace(defaultLocale, namespace);
      if (locale === defaultLocale) return [namespace, english] as const;
      return [namespace, overlay(english, await readNamespace(locale, namespace))] as const;
    }),
  );
  return Object.fromEntries(entries);
}

/** A namespace that a language has no file for yet is empty. */
async function readNamespace(locale: Locale, namespace: Namespace): Promise<MessageTree> {
  try {
    const file = (await import(`./messages/${locale}/${namespace}.json`)) as { default: MessageTree };
    return file.default;
  } catch (error) {
    if (error instanceof SyntaxError) throw error;
    return {};
  }
}

/** Puts the messages of a language over the English ones; keys that English does not have are left out. */
export function overlay(base: MessageTree, over: MessageTree): MessageTree {
  const merged: MessageTree = {};
  for (const [key, value] of Object.entries(base)) {
    const replacement = over[key];
    if (typeof value === "string") merged[key] = typeof replacement === "string" ? replacement : value;
    else merged[key] = typeof replacement === "object" ? overlay(value, replacement) : value;
  }
  return merged;
}
