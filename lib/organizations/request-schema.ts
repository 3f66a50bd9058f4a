import * as z from "zod";
import { organizationKinds } from "@/lib/reference/organization-kinds";
import { stakeholderCategories } from "@/lib/reference/stakeholder-categories";

export const requestLimits = { name: 200, acronym: 40, website: 300, reason: 1000 } as const;

/** States are in the directory already, one for each country. */
export const requestableKinds = organizationKinds.filter((kind) => kind !== "member_state" && kind !== "observer");

const line = (max: number) => z.string().trim().max(max).default("");

/** `id` and `version` are the proposal's. */
export const requestOrganizationSchema = z
  .object({
    id: z.string().max(64),
    version: z.number().int(),
    name: z.string().trim().min(1).max(requestLimits.name),
    acronym: line(requestLimits.acronym),
    kind: z.enum(requestableKinds as ["un_entity", "regional_platform", "stakeholder"]),
    category: z.enum(stakeholderCategories).nullable().default(null),
    website: z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(requestLimits.website)]).default(""),
    reason: z.string().trim().min(1).max(requestLimits.reason),
    /** The person has seen the names that are alike, and means none of them. */
    isNew: z.boolean().default(false),
  })
  .refine(({ kind, category }) => kind !== "stakeholder" || category !== null, {
    path: ["category"],
    message: "co-organizers.request.errors.category",
  });
export type RequestOrganizationInput = z.infer<typeof requestOrganizationSchema>;
