import type { MessageRef } from "@/lib/errors";
import { type Token, unreadable } from "./token";

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
  const plain = dropAsides(openBrackets(tokens, warnings), warnings);
  const tentative = plain.some((token) => token.sign === "?");
  const weekdays = plain.flatMap((token) => (token.sign === "V" ? [token.weekday] : []));
  const dated = trimCommas(plain.filter((token) => token.sign !== "?" && token.sign !== "V"));
  const bare = tentative ? trimDashes(dated) : dated;
  const { rest, unknownZone } = takeUnknownZone(oneClock(joinParts(bare), warnings));
  const unread = rest.find((token) => token.sign === "X");
  if (unread) throw unreadable("notUnderstood", { text: unread.text });
  return { tokens: trimCommas(rest), tentative, weekdays, unknownZone, warnings };
}

const remarkSigns: readonly Token["sign"][] = ["?", "Z", "V"];

/** What brackets hold belongs to the date when it is a zone or "TBD", and is left aside when not: "11 March (Geneva)". */
function openBrackets(tokens: readonly Token[], warnings: MessageRef[]): Token[] {
  const open = tokens.findIndex((token) => token.sign === "(");
  if (open < 0) return [...tokens];
  const length = tokens.slice(open).findIndex((token) => token.sign === ")");
  if (length < 0) throw unreadable("notUnderstood", { text: "(" });
  const inside = tokens.slice(open + 1, open + length).filter((token) => token.sign !== ",");
  const outside = [...tokens.slice(0, open), ...tokens.slice(open + length + 1)];
  // "TBD (March 2025)": what is not confirmed stands in the brackets.
  const onlyRemarks = outside.length > 0 && outside.every((token) => token.sign === "?" || token.sign === ",");
  const belongs = onlyRemarks || inside.every((token) => remarkSigns.includes(token.sign));
  if (!belongs) warnings.push(ignored(inside.map((token) => token.text).join(" ")));
  const after = openBrackets(tokens.slice(open + length + 1), warnings);
  return [...tokens.slice(0, open), ...(belongs ? inside : []), ...after];
}

/** Footnotes and parts of the day ("afternoon"). */
function dropAsides(tokens: readonly Token[], warnings: MessageRef[]): Token[] {
  warnings.push(...tokens.filter((token) => token.sign === "*").map((note) => ignored(note.text)));
  return tokens.filter((token) => token.sign !== "*");
}

/** "March 2025 – TBD": a dash that now joins nothing. */
function trimDashes(tokens: readonly Token[]): Token[] {
  const from = tokens.findIndex((token) => token.sign !== "-");
  const to = tokens.findLastIndex((token) => token.sign !== "-");
  return from < 0 ? [] : tokens.slice(from, to + 1);
}

/**
 * "9 a.m. EST / 3 p.m. CET" is one time on two clocks: the first clock whose zone we know is read, the other left aside.
 */
function oneClock(tokens: readonly Token[], warnings: MessageRef[]): Token[] {
  const signs = tokens.map((token) => token.sign).join("");
  const clock = "T[XZ]+(?:-T[XZ]*)?|T-T[XZ]+";
  const places = new RegExp(`(?<first>${clock})/(?<second>${clock})`, "d").exec(signs)?.indices?.groups;
  if (!places?.first || !places.second) return [...tokens];
  const [first, second] = [tokens.slice(...places.first), tokens.slice(...places.second)];
  const knowsZone = (clockTokens: readonly Token[]) => clockTokens.some((token) => token.sign === "Z" && token.zone);
  const [kept, aside] = knowsZone(first) ? [first, second] : [second, first];
  warnings.push(ignored(aside.map((token) => token.text.trim()).join(" ")));
  return [...tokens.slice(0, places.first[0]), ...kept, ...tokens.slice(places.second[1])];
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
