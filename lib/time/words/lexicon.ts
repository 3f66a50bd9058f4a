/**
 * The words of dates that people write, folded: lower case, without accents or dots. English, French and Spanish in full;
 * of Arabic and Russian the names of the months.
 */

const months: readonly (readonly string[])[] = [
  ["january", "jan", "janvier", "janv", "enero", "ene", "январь", "января", "يناير"],
  ["february", "feb", "fevrier", "fevr", "fev", "febrero", "февраль", "февраля", "فبراير", "شباط"],
  ["march", "mar", "mars", "marzo", "март", "марта", "مارس", "اذار"],
  ["april", "apr", "avril", "avr", "abril", "abr", "апрель", "апреля", "ابريل", "نيسان"],
  ["may", "mai", "mayo", "май", "мая", "مايو", "ايار"],
  ["june", "jun", "juin", "junio", "июнь", "июня", "يونيو", "حزيران"],
  ["july", "jul", "juillet", "juil", "julio", "июль", "июля", "يوليو", "تموز"],
  ["august", "aug", "aout", "agosto", "ago", "август", "августа", "اغسطس", "اب"],
  ["september", "sept", "sep", "septembre", "septiembre", "setiembre", "сентябрь", "сентября", "سبتمبر", "ايلول"],
  ["october", "oct", "octobre", "octubre", "октябрь", "октября", "اكتوبر"],
  ["november", "nov", "novembre", "noviembre", "ноябрь", "ноября", "نوفمبر"],
  ["december", "dec", "decembre", "diciembre", "dic", "декабрь", "декабря", "ديسمبر"],
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
  early: ["early", "beginning", "start", "debut", "principios", "principio", "comienzos", "inicios"],
  mid: ["mid", "middle", "milieu", "mi", "mediados"],
  late: ["late", "end", "fin", "finales", "final", "fines"],
} as const;

export type PartOfPeriod = keyof typeof parts;

function index(rows: readonly (readonly string[])[], first: number): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, position) => row.map((word) => [fold(word), position + first] as const)));
}

/** 1 to 12. */
export const monthWords = index(months, 1);

/** 0 for Sunday to 6 for Saturday. */
export const weekdayWords = index(weekdays, 0);

export const partWords: ReadonlyMap<string, PartOfPeriod> = new Map(
  (Object.keys(parts) as PartOfPeriod[]).flatMap((part) => parts[part].map((word) => [word, part] as const)),
);

const ordinals: readonly (readonly string[])[] = [
  ["first", "premier", "premiere", "primer", "primero", "primera"],
  ["second", "deuxieme", "seconde", "segundo", "segunda"],
  ["third", "troisieme", "tercer", "tercero", "tercera"],
  ["fourth", "quatrieme", "cuarto", "cuarta"],
  ["last", "derniere", "dernier", "ultima", "ultimo"],
];

/** 1 to 4; 5 for the last. */
export const ordinalWords = index(ordinals, 1);

/** Join days that follow each other: "8 and 9 March". */
export const andWords: ReadonlySet<string> = new Set(["and", "et", "y", "e", "и", "و"]);

export const orWords: ReadonlySet<string> = new Set(["or", "ou", "o", "u", "или", "او"]);

/** "29 January to 2 February", "du 29 janvier au 2 février". */
export const toWords: ReadonlySet<string> = new Set(["to", "until", "till", "through", "au", "al", "hasta"]);

/** Say nothing about the date. */
export const fillerWords: ReadonlySet<string> = new Set(
  "the of on at in from date dates during within fecha fechas de del du d le la les el los las a en a partir courant dans durante г года".split(
    " ",
  ),
);

/** Lower case, without accents, without a closing dot: "Févr." and "fevr" are one word. */
export function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\.$/, "");
}
