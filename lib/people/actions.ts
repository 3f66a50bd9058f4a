"use server";

import { defineAction } from "@/lib/actions/define-action";
import type { FormState } from "@/lib/actions/form-state";
import { addMembership, endMembership, verifyMembership } from "./change-membership";
import { changeLeads, grantRole, revokeRole } from "./change-roles";
import {
  addMembershipSchema,
  changeLeadsSchema,
  changeRoleSchema,
  endMembershipSchema,
  inviteAgainSchema,
  invitePersonSchema,
  mergePeopleSchema,
  suspendPersonSchema,
  verifyMembershipSchema,
} from "./desk-schema";
import { inviteAgain, invitePerson } from "./invite-person";
import { mergePeople } from "./merge-people";
import { accountSchema } from "./schema";
import { liftSuspension, suspendPerson } from "./suspend-person";
import { updateAccount } from "./update-account";

const update = defineAction({
  schema: accountSchema,
  useCase: updateAccount,
  done: () => ({ message: { key: "people.account.saved" } }),
});
export async function updateAccountAction(previous: FormState, form: FormData): Promise<FormState> {
  return update(previous, form);
}

/** Back to the person's page at the desk, which says what was done. */
const tell =
  (done: string) =>
  ({ id }: { id: string }, { locale }: { locale: string }) => ({
    redirectTo: `/${locale}/desk/people/${id}?done=${done}`,
  });

const invite = defineAction({ schema: invitePersonSchema, useCase: invitePerson, done: tell("invite") });

/** Prepares an account and invites its person. */
export async function invitePersonAction(previous: FormState, form: FormData): Promise<FormState> {
  return invite(previous, form);
}

const again = defineAction({ schema: inviteAgainSchema, useCase: inviteAgain, done: tell("again") });

/** Writes the invitation once more. */
export async function inviteAgainAction(previous: FormState, form: FormData): Promise<FormState> {
  return again(previous, form);
}

const add = defineAction({ schema: addMembershipSchema, useCase: addMembership, done: tell("add") });

/** Lets somebody act for an organization. */
export async function addMembershipAction(previous: FormState, form: FormData): Promise<FormState> {
  return add(previous, form);
}

const verify = defineAction({ schema: verifyMembershipSchema, useCase: verifyMembership, done: tell("verify") });

/** Confirms a membership, or names a focal point. */
export async function verifyMembershipAction(previous: FormState, form: FormData): Promise<FormState> {
  return verify(previous, form);
}

const end = defineAction({ schema: endMembershipSchema, useCase: endMembership, done: tell("end") });

/** Ends a membership. */
export async function endMembershipAction(previous: FormState, form: FormData): Promise<FormState> {
  return end(previous, form);
}

const grant = defineAction({ schema: changeRoleSchema, useCase: grantRole, done: tell("grant") });

/** Grants a role of staff. */
export async function grantRoleAction(previous: FormState, form: FormData): Promise<FormState> {
  return grant(previous, form);
}

const revoke = defineAction({ schema: changeRoleSchema, useCase: revokeRole, done: tell("revoke") });

/** Takes a role of staff away. */
export async function revokeRoleAction(previous: FormState, form: FormData): Promise<FormState> {
  return revoke(previous, form);
}

const leads = defineAction({ schema: changeLeadsSchema, useCase: changeLeads, done: tell("leads") });

/** Says which workstreams somebody leads. */
export async function changeLeadsAction(previous: FormState, form: FormData): Promise<FormState> {
  return leads(previous, form);
}

const suspend = defineAction({ schema: suspendPersonSchema, useCase: suspendPerson, done: tell("suspend") });

/** Shuts an account. */
export async function suspendPersonAction(previous: FormState, form: FormData): Promise<FormState> {
  return suspend(previous, form);
}

const lift = defineAction({ schema: suspendPersonSchema, useCase: liftSuspension, done: tell("lift") });

/** Opens a suspended account again. */
export async function liftSuspensionAction(previous: FormState, form: FormData): Promise<FormState> {
  return lift(previous, form);
}

const merge = defineAction({ schema: mergePeopleSchema, useCase: mergePeople, done: tell("merge") });

/** Makes one record of two. */
export async function mergePeopleAction(previous: FormState, form: FormData): Promise<FormState> {
  return merge(previous, form);
}
