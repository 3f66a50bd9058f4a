import type { MessageRef } from "@/lib/errors";
import { messageShape } from "@/lib/i18n/message-shape";
import type { MessageTree } from "@/lib/i18n/messages";
import { type MailTemplate, mailProps } from "./mail-props";
import type { WrittenTemplate } from "./templates";

/** What all letters say alike: the end of each, the names of facts, the words on buttons. */
export const commonParts = "common-parts";
const commonGroups = ["footer", "facts", "actions", "mode"] as const;

export const sentenceLimits = { subject: 150, sentence: 1000 } as const;

/** True for a letter with sentences of its own. */
export function isWrittenTemplate(name: string): name is WrittenTemplate {
  return Object.hasOwn(mailProps, name) && name !== ("letter-test" satisfies MailTemplate);
}

/** Every letter by its name, and what they have in common. */
export const letterNames: readonly string[] = [...Object.keys(mailProps).filter(isWrittenTemplate), commonParts];

/**
 * The sentences of a letter as the portal delivers them, by their key within it.
 * @param messages all messages of a language
 */
export function sentencesOf(letter: string, messages: MessageTree): Map<string, string> {
  const { mail } = messages;
  if (typeof mail !== "object" || !letterNames.includes(letter)) return new Map();
  if (letter !== commonParts) return flat(mail[letter], "");
  return new Map(commonGroups.flatMap((group) => [...flat(mail[group], group)]));
}

function flat(tree: string | MessageTree | undefined, at: string): Map<string, string> {
  if (tree === undefined) return new Map();
  if (typeof tree === "string") return new Map([[at, tree]]);
  const below = Object.entries(tree).flatMap(([key, value]) => [...flat(value, at === "" ? key : `${at}.${key}`)]);
  return new Map(below);
}

/** The place of a sentence among all messages. */
export function messageKeyOf(letter: string, key: string): string[] {
  return ["mail", ...(letter === commonParts ? [] : [letter]), ...key.split(".")];
}

/**
 * What is wrong with a sentence in the secretariat's own words: it names the same facts as the portal's own, each in the
 * same way, and has no markup.
 * @returns null for a good one
 */
export function faultOfSentence(own: string, delivered: string): MessageRef | null {
  const [is, was] = [messageShape(own), messageShape(delivered)];
  if (!is) return { key: "letters.errors.unreadable" };
  if (!was) return null;
  for (const [name, kind] of is.values) {
    const known = was.values.get(name);
    if (known === undefined) return { key: "letters.errors.unknownFact", values: { fact: name } };
    // A number may be told as a plural, and the other way round.
    const isNumber = (one: string) => one === "number" || one === "plural";
    if (known !== kind && !(isNumber(known) && isNumber(kind))) {
      return { key: "letters.errors.otherKind", values: { fact: name } };
    }
  }
  const missing = [...was.values.keys()].find((name) => !is.values.has(name));
  if (missing !== undefined) return { key: "letters.errors.missingFact", values: { fact: missing } };
  for (const [name, cases] of was.cases) {
    if (was.values.get(name) !== "select") continue;
    const lost = cases.find((one) => !is.cases.get(name)?.includes(one));
    if (lost !== undefined) return { key: "letters.errors.missingCase", values: { fact: name, word: lost } };
  }
  return null;
}

/** The facts that a sentence names, in words of the reader: what has to stand in it as it is. */
export function factsOf(sentence: string): string[] {
  return [...(messageShape(sentence)?.values.keys() ?? [])];
}
