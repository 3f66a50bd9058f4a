import { expect, test } from "vitest";
import { type AssessmentContent, criteria, forEachCriterion, missingInAssessment } from "@/lib/assessments/criteria";
import { summaryOf } from "@/lib/assessments/summary";

const content = (mark: number | null, advice: AssessmentContent["advice"], comment = ""): AssessmentContent => ({
  answers: forEachCriterion(() => ({ mark, comment })),
  advice,
  comment: "",
});

test("a mean is of the marks that were given, and says of how many", () => {
  const summary = summaryOf([content(4, "approve"), content(1, "decline"), content(null, "approve", "No date yet.")]);
  expect(summary).toMatchObject({ count: 3, advice: { approve: 2, decline: 1, reserve: 0, request_changes: 0 } });
  expect(summary?.means.timely).toEqual({ mean: 2.5, of: 2 });
});

test("of nothing there is no sum, and of no marks no mean", () => {
  expect(summaryOf([])).toBeNull();
  expect(summaryOf([content(null, "approve", "?")])?.means.feasible).toEqual({ mean: null, of: 0 });
});

test("each criterion needs a mark, or a word on why there is none; and advice", () => {
  expect(missingInAssessment(content(null, null))).toEqual([...criteria, "advice"]);
  expect(missingInAssessment(content(null, "approve", "Cannot tell."))).toEqual([]);
  expect(missingInAssessment(content(1, null))).toEqual(["advice"]);
});
