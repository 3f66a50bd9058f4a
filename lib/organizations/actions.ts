"use server";

import { defineAction } from "@/lib/actions/define-action";
import type { FormState } from "@/lib/actions/form-state";
import { tags } from "@/lib/cache/tags";
import { mergeOrganizations } from "./merge-organizations";
import { createOrganization, editOrganization } from "./save-organization";
import {
  createOrganizationSchema,
  editOrganizationSchema,
  mergeOrganizationsSchema,
  suspendOrganizationSchema,
  verifyOrganizationSchema,
} from "./schema";
import { liftOrganization, suspendOrganization } from "./suspend-organization";
import { verifyOrganization } from "./verify-organization";

/** Public pages that name organizations. */
const named = [tags.organizations, tags.talks, tags.pledges, tags.practices, tags.workstreams, tags.champions];

/** Back to the page of the organization, which says what was done. */
const tell =
  (done: string) =>
  ({ id }: { id: string }, { locale }: { locale: string }) => ({
    redirectTo: `/${locale}/desk/organizations/${id}?done=${done}`,
    revalidate: named,
  });

const create = defineAction({ schema: createOrganizationSchema, useCase: createOrganization, done: tell("create") });

/** Adds an organization to the directory. */
export async function createOrganizationAction(previous: FormState, form: FormData): Promise<FormState> {
  return create(previous, form);
}

const edit = defineAction({ schema: editOrganizationSchema, useCase: editOrganization, done: tell("edit") });

/** Corrects what the directory says of an organization. */
export async function editOrganizationAction(previous: FormState, form: FormData): Promise<FormState> {
  return edit(previous, form);
}

const verify = defineAction({ schema: verifyOrganizationSchema, useCase: verifyOrganization, done: tell("verify") });

/** Vouches for an organization that a proposer asked for. */
export async function verifyOrganizationAction(previous: FormState, form: FormData): Promise<FormState> {
  return verify(previous, form);
}

const suspend = defineAction({
  schema: suspendOrganizationSchema,
  useCase: suspendOrganization,
  done: tell("suspend"),
});

/** Lets an organization rest. */
export async function suspendOrganizationAction(previous: FormState, form: FormData): Promise<FormState> {
  return suspend(previous, form);
}

const lift = defineAction({ schema: suspendOrganizationSchema, useCase: liftOrganization, done: tell("lift") });

/** Ends the suspension of an organization. */
export async function liftOrganizationAction(previous: FormState, form: FormData): Promise<FormState> {
  return lift(previous, form);
}

const merge = defineAction({ schema: mergeOrganizationsSchema, useCase: mergeOrganizations, done: tell("merge") });

/** Makes one record of two. */
export async function mergeOrganizationsAction(previous: FormState, form: FormData): Promise<FormState> {
  return merge(previous, form);
}
