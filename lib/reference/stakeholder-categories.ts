/**
 * Categories of stakeholders of the Compact, para. 44 (nearly the same list in para. 15 (j)). "youth" is the Network's
 * own, used beside the paragraph.
 */
export const stakeholderCategories = [
  "migrants",
  "diasporas",
  "civil-society",
  "faith-based",
  "local-authorities",
  "academia",
  "private-sector",
  "trade-unions",
  "parliamentarians",
  "nhri",
  "rcrc",
  "media",
  "youth",
  "other",
] as const;
export type StakeholderCategory = (typeof stakeholderCategories)[number];
