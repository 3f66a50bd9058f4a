import type { TranslationKind } from "./content";

/** Names of the kinds in addresses of the desk. */
export const kindAddress = {
  record: "record",
  concept_note: "concept-note",
  report: "summary-report",
} as const satisfies Record<TranslationKind, string>;

/** The kind that an address names, if it names one. */
export function kindOfAddress(address: string): TranslationKind | undefined {
  return (Object.keys(kindAddress) as TranslationKind[]).find((kind) => kindAddress[kind] === address);
}
