/** The lists of the desk that can be exported, by the name in the address. */
export const exportNames = [
  "talks",
  "proposals",
  "pledges",
  "practices",
  "registrations",
  "people",
  "organizations",
  "mail",
] as const;
export type ExportName = (typeof exportNames)[number];

export const exportFormats = ["csv", "xlsx"] as const;
export type ExportFormat = (typeof exportFormats)[number];
