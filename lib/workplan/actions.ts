"use server";

import { defineAction } from "@/lib/actions/define-action";
import type { FormState } from "@/lib/actions/form-state";
import { tags } from "@/lib/cache/tags";
import { addPriority, createPeriod, editPeriod, editPriority, movePriority, retirePriority } from "./change-period";
import {
  addPrioritySchema,
  createPeriodSchema,
  editPeriodSchema,
  editPrioritySchema,
  movePrioritySchema,
  retirePrioritySchema,
} from "./schema";

/** Back to the workplan at the desk, which says what was done. Workstreams name their period. */
const tell =
  (done: string) =>
  (_result: { id: string }, { locale }: { locale: string }) => ({
    redirectTo: `/${locale}/desk/workplan?done=${done}`,
    revalidate: [tags.workstreams],
  });

const createPeriodBody = defineAction({ schema: createPeriodSchema, useCase: createPeriod, done: tell("create") });

/** Opens a period of the workplan. */
export async function createPeriodAction(previous: FormState, form: FormData): Promise<FormState> {
  return createPeriodBody(previous, form);
}

const editPeriodBody = defineAction({ schema: editPeriodSchema, useCase: editPeriod, done: tell("edit") });

/** Changes title and years of a period. */
export async function editPeriodAction(previous: FormState, form: FormData): Promise<FormState> {
  return editPeriodBody(previous, form);
}

const addPriorityBody = defineAction({ schema: addPrioritySchema, useCase: addPriority, done: tell("add") });

/** Adds a priority. */
export async function addPriorityAction(previous: FormState, form: FormData): Promise<FormState> {
  return addPriorityBody(previous, form);
}

const editPriorityBody = defineAction({ schema: editPrioritySchema, useCase: editPriority, done: tell("word") });

/** Words a priority anew. */
export async function editPriorityAction(previous: FormState, form: FormData): Promise<FormState> {
  return editPriorityBody(previous, form);
}

const retirePriorityBody = defineAction({
  schema: retirePrioritySchema,
  useCase: retirePriority,
  done: tell("retire"),
});

/** Retires a priority, or offers it again. */
export async function retirePriorityAction(previous: FormState, form: FormData): Promise<FormState> {
  return retirePriorityBody(previous, form);
}

const movePriorityBody = defineAction({ schema: movePrioritySchema, useCase: movePriority, done: tell("move") });

/** Moves a priority by one place. */
export async function movePriorityAction(previous: FormState, form: FormData): Promise<FormState> {
  return movePriorityBody(previous, form);
}
