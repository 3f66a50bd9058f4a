/** How far a translation is. Derived, never stored: `outdated` when its source has changed since. */
export const translationStates = ["missing", "draft", "outdated", "published"] as const;
export type TranslationState = (typeof translationStates)[number];

/** Which source the texts of a translation were made from; null for a text that is not there. */
export interface TranslationDigests {
  draftDigest: string | null;
  publishedDigest: string | null;
}

/**
 * The state of a translation, as it stands towards its present source. What the public reads decides; a draft beside it
 * does not make that older or newer.
 * @param present digest of the source as it is now
 */
export function translationState(row: TranslationDigests | null, present: string): TranslationState {
  const made = row?.publishedDigest ?? row?.draftDigest ?? null;
  if (!row || made === null) return "missing";
  if (made !== present) return "outdated";
  return row.publishedDigest === null ? "draft" : "published";
}
