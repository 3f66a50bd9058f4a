import * as z from "zod";
import { isCountryCode } from "@/lib/reference/member-states";
import { type OrganizationKind, organizationKinds } from "@/lib/reference/organization-kinds";
import { stakeholderCategories } from "@/lib/reference/stakeholder-categories";

export const organizationLimits = { name: 300, acronym: 40, reason: 1000 } as const;

const record = { id: z.uuid(), version: z.int().min(1) };
const reason = z.string().trim().min(1).max(organizationLimits.reason);

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((text) => text.replace(/\s+/gu, " "));

const facts = {
  name: line(organizationLimits.name).refine((text) => text !== "", { error: "errors.required" }),
  acronym: line(organizationLimits.acronym).default(""),
  kind: z.enum(organizationKinds),
  category: z.enum(stakeholderCategories).optional(),
  country: z
    .string()
    .refine((code) => isCountryCode(code), { error: "errors.invalidChoice" })
    .optional(),
};

/** A stakeholder has a category, a State a country. */
function hasWhatItsKindNeeds(
  input: { kind: OrganizationKind; category?: string | undefined; country?: string | undefined },
  context: z.core.$RefinementCtx,
): void {
  if (input.kind === "stakeholder" && input.category === undefined) {
    context.addIssue({ code: "custom", path: ["category"], message: "admin.organizations.errors.categoryNeeded" });
  }
  if ((input.kind === "member_state" || input.kind === "observer") && input.country === undefined) {
    context.addIssue({ code: "custom", path: ["country"], message: "admin.organizations.errors.countryNeeded" });
  }
}

export const createOrganizationSchema = z.object(facts).superRefine(hasWhatItsKindNeeds);
export type CreateOrganizationInput = z.output<typeof createOrganizationSchema>;

export const editOrganizationSchema = z.object({ ...record, ...facts }).superRefine(hasWhatItsKindNeeds);
export type EditOrganizationInput = z.output<typeof editOrganizationSchema>;

/** `admitRequester`: the person who asked for the organization acts for it from now on. */
export const verifyOrganizationSchema = z.object({ ...record, admitRequester: z.boolean().default(false) });
export type VerifyOrganizationInput = z.output<typeof verifyOrganizationSchema>;

export const suspendOrganizationSchema = z.object({ ...record, reason });
export type SuspendOrganizationInput = z.output<typeof suspendOrganizationSchema>;

/** `stays` names the one of the two that goes on. Both versions as they were seen in the preview. */
export const mergeOrganizationsSchema = z.object({
  first: z.uuid(),
  firstVersion: z.int().min(1),
  second: z.uuid(),
  secondVersion: z.int().min(1),
  stays: z.uuid(),
  reason,
});
export type MergeOrganizationsInput = z.output<typeof mergeOrganizationsSchema>;
