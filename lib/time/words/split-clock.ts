import { type Token, unreadable } from "./token";

/** A clock time and the zones written beside it (offset and name, at most). */
export interface WrittenClock {
  minutes: number;
  zones: Extract<Token, { sign: "Z" }>[];
}

export interface SplitPhrase {
  days: Token[];
  /** None, a start, or a start and an end. */
  clocks: WrittenClock[];
  /** Zones that stand beside the date: "23 March 2023 (CET)". */
  zones: WrittenClock["zones"];
}

/** Date before the clock, after it, on both sides of a range ("29 January, 10:00 – 2 February, 18:00"), or alone. */
const shapes = [
  /^(?<days>[^TZ]*?)[,-]?(?<start>T(?:,?Z)*)(?:-(?<end>T(?:,?Z)*))?$/d,
  /^(?<start>T(?:,?Z)*)(?:-(?<end>T(?:,?Z)*))?,?(?<days>[^TZ]+)(?<zones>(?:,?Z)*)$/d,
  /^(?<days>[^TZ]+?),?(?<start>T(?:,?Z)*)(?<dash>-)(?<until>[^TZ]+?),?(?<end>T(?:,?Z)*)$/d,
  /^(?<days>[^TZ]*)(?<zones>(?:,?Z)*)$/d,
];

/** Tells days, clock times and zones of a tidy phrase apart. */
export function splitClock(tokens: readonly Token[]): SplitPhrase {
  const signs = tokens.map((token) => token.sign).join("");
  for (const shape of shapes) {
    const places = shape.exec(signs)?.indices?.groups;
    if (!places) continue;
    const part = (name: string): Token[] => tokens.slice(...(places[name] ?? [0, 0]));
    return {
      days: [...part("days"), ...part("dash"), ...part("until")],
      clocks: [part("start"), part("end")].filter((it) => it.length > 0).map(readClock),
      zones: part("zones").filter((token) => token.sign === "Z"),
    };
  }
  throw unreadable("notUnderstood", { text: tokens.map((token) => token.text.trim()).join(" ") });
}

function readClock(tokens: readonly Token[]): WrittenClock {
  const time = tokens[0];
  return {
    minutes: time?.sign === "T" ? time.minutes : 0,
    zones: tokens.filter((token) => token.sign === "Z"),
  };
}
