/** What a proposal is assessed by, in the order of the form; the guidance stands in the messages. */
export const criteria = ["serves_priority", "clear_objective", "feasible", "inclusive", "timely"] as const;
export type Criterion = (typeof criteria)[number];

/** How far a criterion is met: 1 (not at all) to 4 (fully). Four, so that there is no middle to hide in. */
export const marks = [1, 2, 3, 4] as const;

/** What a reviewer advises to do with the proposal. */
export const advices = ["approve", "request_changes", "reserve", "decline"] as const;
export type Advice = (typeof advices)[number];

/** What a reviewer says of one criterion; no mark with a comment means that they cannot tell, and why. */
export interface CriterionAnswer {
  mark: number | null;
  comment: string;
}

/** What a reviewer says of a proposal. */
export interface AssessmentContent {
  answers: Record<Criterion, CriterionAnswer>;
  advice: Advice | null;
  comment: string;
}

/** The same for every criterion. */
export function forEachCriterion<Value>(make: (criterion: Criterion) => Value): Record<Criterion, Value> {
  return Object.fromEntries(criteria.map((criterion) => [criterion, make(criterion)])) as Record<Criterion, Value>;
}

/** What is still to be said before an assessment can be handed in, in the order of the form. */
export function missingInAssessment(content: AssessmentContent): (Criterion | "advice")[] {
  const unmarked = criteria.filter((criterion) => {
    const { mark, comment } = content.answers[criterion];
    return mark === null && comment === "";
  });
  return content.advice === null ? [...unmarked, "advice"] : unmarked;
}
