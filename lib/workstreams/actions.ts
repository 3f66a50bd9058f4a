"use server";

import { defineAction } from "@/lib/actions/define-action";
import type { FormState } from "@/lib/actions/form-state";
import { tags } from "@/lib/cache/tags";
import { addActivity, editActivity, moveActivity, removeActivity } from "./change-activities";
import { addCoLead, addLead, removeCoLead, removeLead } from "./change-leaders";
import {
  addActivitySchema,
  addCoLeadSchema,
  addLeadSchema,
  closeWorkstreamSchema,
  createWorkstreamSchema,
  editActivitySchema,
  editWorkstreamSchema,
  moveActivitySchema,
  removeActivitySchema,
  removeCoLeadSchema,
  removeLeadSchema,
} from "./desk-schema";
import { closeWorkstream, createWorkstream, editWorkstream, reopenWorkstream } from "./save-workstream";

/** Back to the workstream at the desk, which says what was done. Talks name their workstream. */
const tell =
  (done: string) =>
  ({ slug }: { slug: string }, { locale }: { locale: string }) => ({
    redirectTo: `/${locale}/desk/workstreams/${slug}?done=${done}`,
    revalidate: [tags.workstreams, tags.workstream(slug), tags.talks],
  });

const createWorkstreamBody = defineAction({
  schema: createWorkstreamSchema,
  useCase: createWorkstream,
  done: tell("create"),
});

/** Opens a workstream. */
export async function createWorkstreamAction(previous: FormState, form: FormData): Promise<FormState> {
  return createWorkstreamBody(previous, form);
}

const editWorkstreamBody = defineAction({ schema: editWorkstreamSchema, useCase: editWorkstream, done: tell("edit") });

/** Corrects what is said of a workstream. */
export async function editWorkstreamAction(previous: FormState, form: FormData): Promise<FormState> {
  return editWorkstreamBody(previous, form);
}

const closeWorkstreamBody = defineAction({
  schema: closeWorkstreamSchema,
  useCase: closeWorkstream,
  done: tell("close"),
});

/** Closes a workstream. */
export async function closeWorkstreamAction(previous: FormState, form: FormData): Promise<FormState> {
  return closeWorkstreamBody(previous, form);
}

const reopenWorkstreamBody = defineAction({
  schema: closeWorkstreamSchema,
  useCase: reopenWorkstream,
  done: tell("reopen"),
});

/** Opens a closed workstream again. */
export async function reopenWorkstreamAction(previous: FormState, form: FormData): Promise<FormState> {
  return reopenWorkstreamBody(previous, form);
}

const addCoLeadBody = defineAction({ schema: addCoLeadSchema, useCase: addCoLead, done: tell("coLeads") });

/** Names an organization as co-lead. */
export async function addCoLeadAction(previous: FormState, form: FormData): Promise<FormState> {
  return addCoLeadBody(previous, form);
}

const removeCoLeadBody = defineAction({ schema: removeCoLeadSchema, useCase: removeCoLead, done: tell("coLeads") });

/** Ends the co-lead of an organization. */
export async function removeCoLeadAction(previous: FormState, form: FormData): Promise<FormState> {
  return removeCoLeadBody(previous, form);
}

const addLeadBody = defineAction({ schema: addLeadSchema, useCase: addLead, done: tell("leads") });

/** Makes somebody lead of a workstream. */
export async function addLeadAction(previous: FormState, form: FormData): Promise<FormState> {
  return addLeadBody(previous, form);
}

const removeLeadBody = defineAction({ schema: removeLeadSchema, useCase: removeLead, done: tell("leads") });

/** Ends the lead of a person. */
export async function removeLeadAction(previous: FormState, form: FormData): Promise<FormState> {
  return removeLeadBody(previous, form);
}

const addActivityBody = defineAction({ schema: addActivitySchema, useCase: addActivity, done: tell("activities") });

/** Adds an activity. */
export async function addActivityAction(previous: FormState, form: FormData): Promise<FormState> {
  return addActivityBody(previous, form);
}

const editActivityBody = defineAction({ schema: editActivitySchema, useCase: editActivity, done: tell("activities") });

/** Changes an activity. */
export async function editActivityAction(previous: FormState, form: FormData): Promise<FormState> {
  return editActivityBody(previous, form);
}

const removeActivityBody = defineAction({
  schema: removeActivitySchema,
  useCase: removeActivity,
  done: tell("activities"),
});

/** Takes an activity off the list. */
export async function removeActivityAction(previous: FormState, form: FormData): Promise<FormState> {
  return removeActivityBody(previous, form);
}

const moveActivityBody = defineAction({ schema: moveActivitySchema, useCase: moveActivity, done: tell("activities") });

/** Moves an activity by one place. */
export async function moveActivityAction(previous: FormState, form: FormData): Promise<FormState> {
  return moveActivityBody(previous, form);
}
