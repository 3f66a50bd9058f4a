import { createHash } from "node:crypto";
import type { ContentField } from "./content";
import { type Answers, askedFields, columnsOf, settled } from "./section-answers";
import type { Section } from "./sections";

/** A short digest for each answer of a page: what the person had before them when they began to type. */
export type Base = Partial<Record<ContentField, string>>;

export interface Merge {
  /** What is to be kept. */
  answers: Answers;
  /** Answers that somebody else changed and this person did not: theirs stay. */
  taken: ContentField[];
  /** Answers that both changed, and differently: the person decides. What is kept of them stays as it is. */
  asked: ContentField[];
}

/** Digests of the answers of a page, to be sent back with what was typed. */
export function baseOf(section: Section, answers: Answers): Base {
  return Object.fromEntries(askedFields(section).map((field) => [field, digestOf(field, answers)]));
}

/** Reads what came back with the form. Anything else than digests counts as none, and then every difference is asked about. */
export function readBase(text: string): Base | null {
  if (text === "") return null;
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null && !Array.isArray(read) ? (read as Base) : null;
  } catch {
    return null;
  }
}

/**
 * Joins what one person typed with what was saved meanwhile, answer by answer. An answer which only one of them changed
 * merges by itself; one that both changed alike is no question either.
 * @param base what the person began with
 */
export function mergeAnswers(section: Section, base: Base, mine: Answers, theirs: Answers): Merge {
  const merge: Merge = { answers: { ...mine }, taken: [], asked: [] };
  for (const field of askedFields(section)) {
    const [own, other] = [digestOf(field, mine), digestOf(field, theirs)];
    if (own === other || other === base[field]) continue;
    merge.answers = { ...merge.answers, ...partOf(field, theirs) };
    if (own === base[field]) merge.taken.push(field);
    else merge.asked.push(field);
  }
  return { ...merge, answers: settled(merge.answers) };
}

/** The columns of one answer. */
export function partOf(field: ContentField, answers: Answers): Answers {
  return Object.fromEntries(columnsOf(field).map((name) => [name, answers[name]]));
}

function digestOf(field: ContentField, answers: Answers): string {
  const values = columnsOf(field).map((name) => answers[name] ?? null);
  return createHash("sha256").update(JSON.stringify(values)).digest("base64url").slice(0, 16);
}
