import * as z from "zod";
import { locales } from "@/lib/i18n/locales";
import { emailAddress } from "./email-address";

export const personLimits = { name: 120, reason: 1000, reference: 120 } as const;

export const membershipKinds = ["member", "focal_point"] as const;
/** Roles that an admin grants. Leads are made by naming their workstreams. */
export const grantedRoles = ["secretariat", "admin"] as const;
export type GrantedRole = (typeof grantedRoles)[number];

const record = { id: z.uuid(), version: z.int().min(1) };
const reason = z.string().trim().min(1).max(personLimits.reason);

/** For whom somebody acts; a focal point with the note by which the mission or organization named them. */
const membership = {
  /** By its name or acronym. */
  organization: z.string().trim().max(300).default(""),
  kind: z.enum(membershipKinds).default("member"),
  noteReference: z.string().trim().max(personLimits.reference).default(""),
  noteDate: z.iso.date().optional(),
};

export const invitePersonSchema = z.object({
  email: emailAddress,
  name: z.string().trim().min(1).max(personLimits.name),
  language: z.enum(locales),
  ...membership,
});
export type InvitePersonInput = z.output<typeof invitePersonSchema>;

export const inviteAgainSchema = z.object(record);

export const addMembershipSchema = z.object({
  ...record,
  ...membership,
  organization: z.string().trim().min(1).max(300),
});
export type AddMembershipInput = z.output<typeof addMembershipSchema>;

const oneMembership = { ...record, membershipId: z.uuid(), membershipVersion: z.int().min(1) };

export const verifyMembershipSchema = z.object({
  ...oneMembership,
  kind: membership.kind,
  noteReference: membership.noteReference,
  noteDate: membership.noteDate,
});
export type VerifyMembershipInput = z.output<typeof verifyMembershipSchema>;

export const endMembershipSchema = z.object({ ...oneMembership, reason });
export type EndMembershipInput = z.output<typeof endMembershipSchema>;

export const changeRoleSchema = z.object({ ...record, role: z.enum(grantedRoles), reason });
export type ChangeRoleInput = z.output<typeof changeRoleSchema>;

export const changeLeadsSchema = z.object({ ...record, workstreams: z.array(z.uuid()).max(100).default([]) });
export type ChangeLeadsInput = z.output<typeof changeLeadsSchema>;

export const suspendPersonSchema = z.object({ ...record, reason });
export type SuspendPersonInput = z.output<typeof suspendPersonSchema>;

/** `stays` names the one of the two that goes on. Both versions as they were seen in the preview. */
export const mergePeopleSchema = z.object({
  first: z.uuid(),
  firstVersion: z.int().min(1),
  second: z.uuid(),
  secondVersion: z.int().min(1),
  stays: z.uuid(),
  reason,
});
export type MergePeopleInput = z.output<typeof mergePeopleSchema>;
