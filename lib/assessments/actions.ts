"use server";

import { defineAction } from "@/lib/actions/define-action";
import { assignReviewers } from "./assign-reviewers";
import { handIn } from "./hand-in";
import { recuse } from "./recuse";
import { releaseReviewer } from "./release-reviewer";
import { saveAssessment } from "./save-assessment";
import {
  assignReviewersSchema,
  handInSchema,
  recuseSchema,
  releaseReviewerSchema,
  saveAssessmentSchema,
} from "./schema";

export const assignReviewersAction = defineAction({
  schema: assignReviewersSchema,
  useCase: assignReviewers,
  done: (_result, { locale, input }) => ({ redirectTo: `/${locale}/desk/proposals/${input.id}?done=assign` }),
});

export const releaseReviewerAction = defineAction({
  schema: releaseReviewerSchema,
  useCase: releaseReviewer,
  done: (_result, { locale, input }) => ({ redirectTo: `/${locale}/desk/proposals/${input.id}?done=release` }),
});

export const recuseAction = defineAction({
  schema: recuseSchema,
  useCase: recuse,
  done: (_result, { locale }) => ({ redirectTo: `/${locale}/desk/assessments?done=recuse` }),
});

export const saveAssessmentAction = defineAction({
  schema: saveAssessmentSchema,
  useCase: saveAssessment,
  done: ({ handedIn }, { locale, input }) => {
    const path = `/${locale}/desk/proposals/${input.id}`;
    if (handedIn) return { redirectTo: `${path}?done=amend` };
    return { redirectTo: input.next === "check" ? `${path}/assessment/hand-in` : `${path}/assessment?done=draft` };
  },
});

export const handInAction = defineAction({
  schema: handInSchema,
  useCase: handIn,
  done: (_result, { locale, input }) => ({ redirectTo: `/${locale}/desk/proposals/${input.id}?done=handIn` }),
});
