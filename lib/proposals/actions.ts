"use server";

import { defineAction } from "@/lib/actions/define-action";
import { type FormState, idle } from "@/lib/actions/form-state";
import { tags } from "@/lib/cache/tags";
import { approveProposal } from "./approve-proposal";
import { createProposal } from "./create-proposal";
import { declineProposal } from "./decline-proposal";
import { mergeProposal } from "./merge-proposal";
import { noteInternally } from "./note-internally";
import { replyToProposal } from "./reply-to-proposal";
import { requestChanges } from "./request-changes";
import { saveSection } from "./save-section";
import {
  approveProposalSchema,
  createProposalSchema,
  mergeProposalSchema,
  messageSchema,
  proposalStepSchema,
  reasonedStepSchema,
  saveSectionSchema,
  withdrawProposalSchema,
} from "./schema";
import { sectionAfter } from "./sections";
import { submitProposal } from "./submit-proposal";
import { withdrawProposal } from "./withdraw-proposal";

export const createProposalAction = defineAction({
  schema: createProposalSchema,
  useCase: createProposal,
  done: ({ id }, { locale }) => ({ redirectTo: `/${locale}/propose/${id}` }),
});

export const saveSectionAction = defineAction({
  schema: saveSectionSchema,
  useCase: saveSection,
  done: (_saved, { locale, input }) => {
    const after = input.next === "check" ? "check" : (sectionAfter(input.section) ?? "check");
    // The next page says what was understood of the dates.
    const note = input.section === "dates" ? "?saved=dates" : "";
    return { redirectTo: `/${locale}/propose/${input.id}/${after}${note}` };
  },
});

/**
 * Saves a page of the form while it is being typed. Beside the state of the form it gives the version to send next time;
 * null when nothing was saved.
 */
export async function autosaveSectionAction(formData: FormData): Promise<FormState & { version: number | null }> {
  let version: number | null = null;
  const save = defineAction({
    schema: saveSectionSchema,
    useCase: async (input, ctx) => {
      version = (await saveSection(input, ctx)).version;
    },
  });
  const state = await save(idle, formData);
  return { ...state, version };
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
  schema: reasonedStepSchema,
  useCase: requestChanges,
  done: (_result, { locale, input }) => ({ redirectTo: `/${locale}/desk/proposals/${input.id}?done=requestChanges` }),
});

export const declineProposalAction = defineAction({
  schema: reasonedStepSchema,
  useCase: declineProposal,
  done: (_result, { locale, input }) => ({ redirectTo: `/${locale}/desk/proposals/${input.id}?done=decline` }),
});

export const mergeProposalAction = defineAction({
  schema: mergeProposalSchema,
  useCase: mergeProposal,
  done: (_result, { locale, input }) => ({ redirectTo: `/${locale}/desk/proposals/${input.id}?done=merge` }),
});

export const approveProposalAction = defineAction({
  schema: approveProposalSchema,
  useCase: approveProposal,
  done: ({ slug }, { locale, input }) => ({
    redirectTo: `/${locale}/desk/proposals/${input.id}?done=approve`,
    revalidate: [tags.talks, tags.talk(slug), tags.workstreams],
  }),
});
