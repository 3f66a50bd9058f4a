"use server";

import { defineAction } from "@/lib/actions/define-action";
import { tags } from "@/lib/cache/tags";
import { announceDecisions } from "./announce";
import { decide } from "./decide";
import { editLetter, resetLetter } from "./edit-letter";
import { announceSchema, decideSchema, letterSchema, resetLetterSchema, withdrawDecisionSchema } from "./schema";
import { withdrawDecision } from "./withdraw-decision";

export const decideAction = defineAction({
  schema: decideSchema,
  useCase: decide,
  done: ({ talkSlug }, { locale, input }) => ({
    redirectTo: `/${locale}/desk/proposals/${input.id}?done=${input.announce === "later" ? "held" : input.outcome}`,
    ...(talkSlug ? { revalidate: [tags.talks, tags.talk(talkSlug), tags.workstreams] } : {}),
  }),
});

export const withdrawDecisionAction = defineAction({
  schema: withdrawDecisionSchema,
  useCase: withdrawDecision,
  done: ({ proposalId }, { locale }) => ({
    redirectTo: `/${locale}/desk/proposals/${proposalId}?done=withdrawDecision`,
  }),
});

export const editLetterAction = defineAction({
  schema: letterSchema,
  useCase: editLetter,
  done: (_result, { locale, input }) => ({ redirectTo: `/${locale}/desk/decisions/${input.id}/letter?done=letter` }),
});

export const resetLetterAction = defineAction({
  schema: resetLetterSchema,
  useCase: resetLetter,
  done: (_result, { locale, input }) => ({ redirectTo: `/${locale}/desk/decisions/${input.id}/letter?done=reset` }),
});

export const announceDecisionsAction = defineAction({
  schema: announceSchema,
  useCase: announceDecisions,
  done: ({ batch, talkSlugs }, { locale }) => ({
    redirectTo: `/${locale}/desk/decisions/announced?batch=${batch}`,
    ...(talkSlugs.length > 0
      ? { revalidate: [tags.talks, tags.workstreams, ...talkSlugs.map((slug) => tags.talk(slug))] }
      : {}),
  }),
});
