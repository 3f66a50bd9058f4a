/** What an organization is to the Network; the database has the same names. */
export const organizationKinds = ["member_state", "observer", "un_entity", "regional_platform", "stakeholder"] as const;
export type OrganizationKind = (typeof organizationKinds)[number];
