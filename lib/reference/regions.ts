/** The five regions of the Regional Reviews, one for each regional commission of the United Nations. */
export const regionIds = ["africa", "arab", "asia-pacific", "ece", "lac"] as const;
export type RegionId = (typeof regionIds)[number];

/** True for one of the five. A talk for all regions names all five. */
export function isRegion(value: unknown): value is RegionId {
  return (regionIds as readonly unknown[]).includes(value);
}
