import type { MessageRef } from "@/lib/errors";
import { type Token, unreadable } from "./tokenize";

/** A phrase freed of all that is not date, clock or zone. */
export interface Phrase {
  tokens: Token[];
  /** "TBD" or the like stood in it. */
  tentative: boolean;
  /** Days of the week that were named, 0 for Sunday. */
  weekdays: number[];
  /** Words after a clock time that name no zone we know. */
  unknownZone: string | null;
  warnings: MessageRef[];
}

/**
 * Takes the remarks out of a phrase: brackets, footnotes ("*Two separate pre-consultations …"), weekdays, "TBD".
 * @throws UnreadableDate for words that are none of them
 */
export function tidy(tokens: readonly Token[]): Phrase {
  const warnings: MessageRef[] = [];
  const plain = dropFootnote(openBrackets(tokens, warnings), warnings);
  const tentative = plain.some((token) => token.sign === "?");
  const weekdays = plain.flatMap((token) => (token.sign === "V" ? [token.weekday] : []));
  const dated = trimCommas(plain.filter((token) => token.sign !== "?" && token.sign !== "V"));
  const { rest, unknownZone } = takeUnknownZone(joinParts(dated));
  const unread = rest.find((token) => token.sign === "X");
  if (unread) throw unreadable("notUnderstood", { text: unread.text });
  return { tokens: trimCommas(rest), tentative, weekdays, unknownZone, warnings };
}

/** What brackets hold belongs to the date when it is a zone or "TBD", and is left aside when not: "11 March (Geneva)". */
function openBrackets(tokens: readonly Token[], warnings: MessageRef[]): Token[] {
  const open = tokens.findIndex((token) => token.sign === "(");
  if (open < 0) return [...tokens];
  const length = tokens.slice(open).findIndex((token) => token.sign === ")");
  if (length < 0) throw unreadable("notUnderstood", { text: "(" });
  const inside = tokens.slice(open + 1, open + length).filter((token) => token.sign !== ",");
  const belongs = inside.every((token) => token.sign === "?" || token.sign === "Z" || token.sign === "V");
  if (!belongs) warnings.push(ignored(inside.map((token) => token.text).join(" ")));
  const after = openBrackets(tokens.slice(open + length + 1), warnings);
  return [...tokens.slice(0, open), ...(belongs ? inside : []), ...after];
}

function dropFootnote(tokens: readonly Token[], warnings: MessageRef[]): Token[] {
  const note = tokens.find((token) => token.sign === "*");
  if (note) warnings.push(ignored(note.text));
  return tokens.filter((token) => token.sign !== "*");
}

function ignored(text: string): MessageRef {
  return { key: "time.warning.ignored", values: { text } };
}

/** Commas at the ends, doubled, or before a year ("March 23, 2023") separate nothing. */
function trimCommas(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, place) => {
    if (token.sign !== ",") return true;
    const next = tokens[place + 1]?.sign;
    return place > 0 && next !== undefined && next !== "," && next !== "Y";
  });
}

/** "mid-March" is "mid March". */
function joinParts(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, place) => token.sign !== "-" || tokens[place - 1]?.sign !== "P");
}

/** "3 PM Dakar time": unread words that follow a clock time are a zone, known to the writer but not to us. */
function takeUnknownZone(tokens: readonly Token[]): { rest: Token[]; unknownZone: string | null } {
  const first = tokens.findIndex((token, place) => token.sign === "X" && tokens[place - 1]?.sign === "T");
  if (first < 0) return { rest: [...tokens], unknownZone: null };
  const count = tokens.slice(first).findIndex((token) => token.sign !== "X");
  const named = tokens.slice(first, count < 0 ? undefined : first + count);
  return {
    rest: tokens.filter((token) => !named.includes(token)),
    unknownZone: named.map((token) => token.text).join(" "),
  };
}
