"use server";

import { defineAction } from "@/lib/actions/define-action";
import { addOrganizer } from "./add-organizer";
import { answerInvitation } from "./answer-invitation";
import { inviteContact, resendInvitation } from "./invite-contact";
import { inviteEditor } from "./invite-editor";
import { removeEditor } from "./remove-editor";
import { removeOrganizer } from "./remove-organizer";
import {
  addOrganizerSchema,
  answerInvitationSchema,
  inviteContactSchema,
  invitedStepSchema,
  inviteEditorSchema,
} from "./schema";

const peoplePage = (locale: string, proposalId: string, done: string) => ({
  redirectTo: `/${locale}/my/proposals/${proposalId}/people?done=${done}`,
});

export const addOrganizerAction = defineAction({
  schema: addOrganizerSchema,
  useCase: addOrganizer,
  done: (_added, { locale, input }) => peoplePage(locale, input.id, input.contactEmail ? "invited" : "named"),
});

export const inviteContactAction = defineAction({
  schema: inviteContactSchema,
  useCase: inviteContact,
  done: ({ proposalId }, { locale }) => peoplePage(locale, proposalId, "invited"),
});

export const resendInvitationAction = defineAction({
  schema: invitedStepSchema,
  useCase: resendInvitation,
  done: ({ proposalId }, { locale }) => peoplePage(locale, proposalId, "resent"),
});

export const removeOrganizerAction = defineAction({
  schema: invitedStepSchema,
  useCase: removeOrganizer,
  done: ({ proposalId }, { locale }) => peoplePage(locale, proposalId, "removed"),
});

export const inviteEditorAction = defineAction({
  schema: inviteEditorSchema,
  useCase: inviteEditor,
  done: ({ proposalId }, { locale }) => peoplePage(locale, proposalId, "invited"),
});

export const removeEditorAction = defineAction({
  schema: invitedStepSchema,
  useCase: removeEditor,
  done: ({ proposalId, left }, { locale }) =>
    left ? { redirectTo: `/${locale}/my` } : peoplePage(locale, proposalId, "removed"),
});

export const answerInvitationAction = defineAction({
  schema: answerInvitationSchema,
  // The token stays in the form: it opens nothing without the invited address.
  useCase: answerInvitation,
  done: ({ proposalId }, { locale, input }) => ({
    redirectTo:
      input.answer === "accept"
        ? `/${locale}/my/proposals/${proposalId}/people?done=joined`
        : `/${locale}/my/invitations/${input.token}`,
  }),
});
