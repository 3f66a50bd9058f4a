import { type Advice, type AssessmentContent, advices, type Criterion, forEachCriterion } from "./criteria";

/** What the assessments of a proposal say together. */
export interface AssessmentSummary {
  count: number;
  /** Mean of the marks by criterion, 1 to 4; null where nobody could tell. `of` is how many marks it is made of. */
  means: Record<Criterion, { mean: number | null; of: number }>;
  /** How many advise what. */
  advice: Record<Advice, number>;
}

/** Adds up assessments that the reader may read; null for none, since a mean of nothing says nothing. */
export function summaryOf(contents: readonly AssessmentContent[]): AssessmentSummary | null {
  if (contents.length === 0) return null;
  const means = forEachCriterion((criterion) => {
    const given = contents.flatMap(({ answers }) => answers[criterion].mark ?? []);
    const sum = given.reduce((total, mark) => total + mark, 0);
    return { mean: given.length > 0 ? sum / given.length : null, of: given.length };
  });
  const advice = Object.fromEntries(
    advices.map((one) => [one, contents.filter((content) => content.advice === one).length]),
  ) as Record<Advice, number>;
  return { count: contents.length, means, advice };
}
