import { sources } from "./sources";
import type { SeedForum } from "./types";
import { given } from "./written-date";

/** The meetings to which the Regional Reviews lead. */
export const forums: readonly SeedForum[] = [
  {
    slug: "imrf-2022",
    title: "First International Migration Review Forum",
    schedule: given("17–20 May 2022"),
    place: "United Nations Headquarters, New York",
    outcome:
      "Progress Declaration, adopted by consensus on 20 May and endorsed by the General Assembly on 7 June 2022 (A/RES/76/266). More than 200 pledges by the closing.",
    source: "Remarks of the President of the General Assembly at the closing, 20 May 2022; QUNO; IOM",
    unverifiedFields: [],
  },
  {
    slug: "ga-2024",
    title: "General Assembly informal plenary on the Secretary-General’s third biennial report (A/79/590)",
    schedule: given("5 December 2024"),
    place: "New York",
    outcome: "",
    source: "Remarks of the Deputy Secretary-General, 5 December 2024",
    unverifiedFields: [],
  },
  {
    slug: "imrf-2026",
    title: "Second International Migration Review Forum",
    // 5–8 May 2026 was heard of but not seen in a source; the documents say 2026.
    schedule: given("2026"),
    place: "New York",
    outcome: "",
    source: `${sources.framework}; Civil Society Action Committee`,
    unverifiedFields: ["schedule"],
  },
];
