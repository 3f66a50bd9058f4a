import type { Actor } from "@/lib/access/actor";
import { deskPolicy } from "@/lib/access/desk-policy";
import { assessmentPolicy } from "@/lib/assessments/policy";
import { importPolicy } from "@/lib/imports/policy";
import { invitationPolicy } from "@/lib/invitations/policy";
import { organizationPolicy } from "@/lib/organizations/policy";
import { peoplePolicy } from "@/lib/people/policy";
import { pledgePolicy } from "@/lib/pledges/policy";
import { proposalPolicy } from "@/lib/proposals/policy";
import { talkPolicy } from "@/lib/talks/policy";
import { workplanPolicy } from "@/lib/workplan/policy";

/** Every right that is not a step of a workflow, in one table. Steps have their rule in their machine. */
const policy = {
  ...deskPolicy,
  ...proposalPolicy,
  ...invitationPolicy,
  ...assessmentPolicy,
  ...talkPolicy,
  ...pledgePolicy,
  ...peoplePolicy,
  ...organizationPolicy,
  ...workplanPolicy,
  ...importPolicy,
};

export type ActionName = keyof typeof policy;
export type SubjectOf<Name extends ActionName> = Parameters<(typeof policy)[Name]>[1];

/**
 * The one answer to "may this person do this to that?". Pure; denies what it does not know.
 * Pages ask it to know what to offer, actions ask it again before they write.
 */
export function can<Name extends ActionName>(actor: Actor, action: Name, subject: SubjectOf<Name>): boolean {
  const rule = policy[action] as ((actor: Actor, subject: SubjectOf<Name>) => boolean) | undefined;
  return rule?.(actor, subject) ?? false;
}

/** Names of all rights, for the exhaustive tests. */
export const actionNames = Object.keys(policy) as ActionName[];
