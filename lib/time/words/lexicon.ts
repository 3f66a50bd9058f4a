/** The words of dates that people write, in English, French and Spanish, folded: lower case, without accents or dots. */

const months: readonly (readonly string[])[] = [
  ["january", "jan", "janvier", "janv", "enero", "ene"],
  ["february", "feb", "fevrier", "fevr", "fev", "febrero"],
  ["march", "mar", "mars", "marzo"],
  ["april", "apr", "avril", "avr", "abril", "abr"],
  ["may", "mai", "mayo"],
  ["june", "jun", "juin", "junio"],
  ["july", "jul", "juillet", "juil", "julio"],
  ["august", "aug", "aout", "agosto", "ago"],
  ["september", "sept", "sep", "septembre", "septiembre", "setiembre"],
  ["october", "oct", "octobre", "octubre"],
  ["november", "nov", "novembre", "noviembre"],
  ["december", "dec", "decembre", "diciembre", "dic"],
];

const weekdays: readonly (readonly string[])[] = [
  ["sunday", "sun", "dimanche", "domingo"],
  ["monday", "mon", "lundi", "lunes"],
  ["tuesday", "tue", "tues", "mardi", "martes"],
  ["wednesday", "wed", "mercredi", "miercoles"],
  ["thursday", "thu", "thur", "thurs", "jeudi", "jueves"],
  ["friday", "fri", "vendredi", "viernes"],
  ["saturday", "sat", "samedi", "sabado"],
];

const parts = {
  early: ["early", "beginning", "start", "debut", "principios", "comienzos", "inicios"],
  mid: ["mid", "middle", "milieu", "mediados"],
  late: ["late", "end", "fin", "finales", "fines"],
} as const;

export type PartOfPeriod = keyof typeof parts;

function index(rows: readonly (readonly string[])[], first: number): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, position) => row.map((word) => [word, position + first] as const)));
}

/** 1 to 12. */
export const monthWords = index(months, 1);

/** 0 for Sunday to 6 for Saturday. */
export const weekdayWords = index(weekdays, 0);

export const partWords: ReadonlyMap<string, PartOfPeriod> = new Map(
  (Object.keys(parts) as PartOfPeriod[]).flatMap((part) => parts[part].map((word) => [word, part] as const)),
);

export const orWords: ReadonlySet<string> = new Set(["or", "ou", "o", "u"]);

/** "29 January to 2 February", "du 29 janvier au 2 février". */
export const toWords: ReadonlySet<string> = new Set(["to", "until", "till", "through", "au", "al", "hasta"]);

/** Say nothing about the date. */
export const fillerWords: ReadonlySet<string> = new Set(
  "the of on at in from date dates de del du d le la les el los las a en a partir".split(" "),
);

/** Lower case, without accents, without a closing dot: "Févr." and "fevr" are one word. */
export function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\.$/, "");
}
