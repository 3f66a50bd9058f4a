"use server";

import { isSignedIn } from "@/lib/access/actor";
import { defineAction } from "@/lib/actions/define-action";
import { type FormState, idle } from "@/lib/actions/form-state";
import { type Difference, ExpectedFailure } from "@/lib/errors";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { copyProposal } from "./copy-proposal";
import { createProposal } from "./create-proposal";
import type { Base } from "./merge-answers";
import { noteInternally } from "./note-internally";
import { type DateReading, readPreferredDates } from "./read-preferred-dates";
import { replyToProposal } from "./reply-to-proposal";
import { requestChanges } from "./request-changes";
import { type SavedSection, saveSection } from "./save-section";
import {
  copyProposalSchema,
  createProposalSchema,
  messageSchema,
  proposalStepSchema,
  requestChangesSchema,
  saveSectionSchema,
  withdrawProposalSchema,
} from "./schema";
import { sectionAfter } from "./sections";
import { submitProposal } from "./submit-proposal";
import { takenValues, toldDifferences } from "./told-differences";
import { withdrawProposal } from "./withdraw-proposal";

export const createProposalAction = defineAction({
  schema: createProposalSchema,
  useCase: createProposal,
  done: ({ id }, { locale }) => ({ redirectTo: `/${locale}/propose/${id}` }),
});

/** Begins a new draft with what an own proposal says. */
export const copyProposalAction = defineAction({
  schema: copyProposalSchema,
  useCase: copyProposal,
  done: ({ id }, { locale }) => ({ redirectTo: `/${locale}/propose/${id}` }),
});

export const saveSectionAction = defineAction({
  schema: saveSectionSchema,
  useCase: async (input, ctx) => {
    const saved = await saveSection(input, ctx);
    const differences = await toldDifferences(saved, ctx.locale);
    if (differences.length > 0) throw unjoined(saved, differences);
  },
  done: (_saved, { locale, input }) => {
    const after = input.next === "check" ? "check" : (sectionAfter(input.section) ?? "check");
    // The next page says what was understood of the dates.
    const note = input.section === "dates" ? "?saved=dates" : "";
    return { redirectTo: `/${locale}/propose/${input.id}/${after}${note}` };
  },
});

/** What could be joined is saved by now; the page comes back with the rest, both texts of each answer. */
function unjoined(saved: SavedSection, differences: readonly Difference[]): ExpectedFailure {
  const values = { count: differences.length, ...(saved.other ?? { who: "—", when: 0 }) };
  return new ExpectedFailure({
    kind: "stale",
    message: { key: "proposalForm.differences.found", values },
    differences,
    taken: takenValues(saved),
  });
}

/** What a page of the form is told when it saves while somebody types. */
export interface Autosaved {
  state: FormState;
  /** What the next save has to name; null when nothing was saved. */
  saved: {
    version: number;
    base: Base;
    /** What fields hold now that others changed and the person did not, by field name. */
    taken: Record<string, string[]>;
    differences: readonly Difference[];
    who: string | null;
  } | null;
  isSignedOut: boolean;
}

/** Saves a page of the form while it is being typed. The page shows the answer itself and is not made anew. */
export async function autosaveSectionAction(formData: FormData): Promise<Autosaved> {
  const answer: Omit<Autosaved, "state"> = { saved: null, isSignedOut: false };
  const save = defineAction({
    schema: saveSectionSchema,
    useCase: async (input, ctx) => {
      answer.isSignedOut = !isSignedIn(ctx.actor);
      const saved = await saveSection(input, ctx);
      const { version, base, other } = saved;
      const differences = await toldDifferences(saved, ctx.locale);
      answer.saved = { version, base, taken: takenValues(saved), differences, who: other?.who ?? null };
    },
    done: () => ({ quiet: true }),
  });
  const state = await save(idle, formData);
  return { ...answer, state };
}

/** What is understood of preferred dates while they are being typed. Saves nothing. */
export async function readPreferredDatesAction(formData: FormData): Promise<DateReading[]> {
  const locale = formData instanceof FormData ? formData.get("locale") : null;
  return formData instanceof FormData ? readPreferredDates(formData, isLocale(locale) ? locale : defaultLocale) : [];
}

export const submitProposalAction = defineAction({
  schema: proposalStepSchema,
  useCase: submitProposal,
  done: (_submitted, { locale, input }) => ({ redirectTo: `/${locale}/propose/${input.id}/submitted` }),
});

export const withdrawProposalAction = defineAction({
  schema: withdrawProposalSchema,
  useCase: withdrawProposal,
  done: (_result, { locale, input }) => ({ redirectTo: `/${locale}/my/proposals/${input.id}?done=withdraw` }),
});

export const replyFromProposerAction = defineAction({
  schema: messageSchema,
  useCase: replyToProposal,
  done: (_result, { locale, input }) => ({ redirectTo: `/${locale}/my/proposals/${input.id}?done=reply` }),
});

export const replyFromDeskAction = defineAction({
  schema: messageSchema,
  useCase: replyToProposal,
  done: (_result, { locale, input }) => ({ redirectTo: `/${locale}/desk/proposals/${input.id}?done=reply` }),
});

export const noteInternallyAction = defineAction({
  schema: messageSchema,
  useCase: noteInternally,
  done: (_result, { locale, input }) => ({ redirectTo: `/${locale}/desk/proposals/${input.id}?done=note` }),
});

export const requestChangesAction = defineAction({
  schema: requestChangesSchema,
  useCase: requestChanges,
  done: (_result, { locale, input }) => ({ redirectTo: `/${locale}/desk/proposals/${input.id}?done=requestChanges` }),
});
