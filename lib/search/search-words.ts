const hanRun = /\p{Script=Han}+/gu;
/** Vowel signs and the stroke that only lengthens a word. */
const arabicMarks = /[\u064b-\u065f\u0670\u0640]/g;
const arabicWord = /\p{Script=Arabic}+/gu;
/** "and", "so" before the article, and the article alone or joined to "in", "like", "for": written as part of the word. */
const arabicPrefix = /^(?:[\u0648\u0641]?(?:\u0628\u0627\u0644|\u0643\u0627\u0644|\u0627\u0644|\u0644\u0644))(?=.{3})/;

/**
 * A text as the search compares it, the same for what is stored and what is asked. PostgreSQL knows the stems of five
 * languages; here comes what it does not: Chinese has no spaces, so each pair of neighbouring characters becomes a word
 * (and each single one, for a question of one character); Arabic loses vowel signs, the forms of alef, and the article.
 */
export function searchWords(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFKC")
    .replace(arabicMarks, "")
    .replace(arabicWord, plainArabic)
    .replace(hanRun, (run) => ` ${charactersAndPairs(run).join(" ")} `);
}

/** The words of a question: as `searchWords`, but a run of Chinese is asked for by its pairs, and alone by its character. */
export function askedWords(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFKC")
    .replace(arabicMarks, "")
    .replace(arabicWord, plainArabic)
    .replace(hanRun, (run) => ` ${(run.length > 1 ? pairs(run) : [run]).join(" ")} `);
}

function plainArabic(word: string): string {
  return word
    .replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627")
    .replace(/\u0649/g, "\u064a")
    .replace(/\u0629/g, "\u0647")
    .replace(arabicPrefix, "");
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function charactersAndPairs(run: string): string[] {
  return [...run, ...pairs(run)];
}
