import { talksOf2023 } from "./talks-2023";
import { talksOf2024 } from "./talks-2024";
import type { SeedTalk } from "./types";

/**
 * The 16 real records found: 14 GCM Talks and two workstream consultations. Not found: talks from August 2023 to
 * January 2024 and after February 2024, any national talk, links to notes, recordings and reports.
 */
export const realTalks: readonly SeedTalk[] = [...talksOf2023, ...talksOf2024];
