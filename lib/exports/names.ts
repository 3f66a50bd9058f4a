/** The lists of the desk that can be exported, by the name in the address. */
export const exportNames = [
  "talks",
  "proposals",
  "decisions",
  "pledges",
  "practices",
  "registrations",
  "questions",
  "follow-ups",
  "people",
  "organizations",
  "mail",
] as const;
export type ExportName = (typeof exportNames)[number];

export const exportFormats = ["csv", "xlsx"] as const;
export type ExportFormat = (typeof exportFormats)[number];
