import type { DateColumns } from "@/lib/time/date-value";
import { sources } from "./sources";
import type { SeedMilestone, SeedReview, SeedRound } from "./types";
import { given, written } from "./written-date";

export const rounds: readonly SeedRound[] = [
  { number: 1, title: "First round of Regional Reviews", startYear: 2020, endYear: 2021 },
  { number: 2, title: "Second round of Regional Reviews", startYear: 2024, endYear: 2025 },
];

const yearNote = "The roadmap gives no year; 2024 follows from its period.";

/** A cell of the roadmap, in the words written there. Those without a year are of 2024 (its timeline goes on to 2025). */
function planned(kind: SeedMilestone["kind"], words: string, note = ""): SeedMilestone {
  const withoutYear = !/\d{4}/.test(words);
  return {
    kind,
    position: 0,
    planned: true,
    schedule: written(words, 2024),
    note: [note, withoutYear ? yearNote : ""].filter(Boolean).join(" "),
    source: sources.roadmap,
  };
}

/** What happened, at the place of the plan (position 0) or beside it. */
function happened(
  kind: SeedMilestone["kind"],
  schedule: DateColumns,
  note = "",
  position = 0,
): Omit<SeedMilestone, "source"> {
  return { kind, position, planned: false, schedule, note };
}

/** The sources of a review are known as a whole, not for each of its steps. */
function review(
  record: Omit<SeedReview, "roundNumber" | "milestones">,
  milestones: readonly (SeedMilestone | Omit<SeedMilestone, "source">)[],
): SeedReview {
  return {
    ...record,
    roundNumber: 2,
    milestones: milestones.map((milestone) => ({ source: record.source, ...milestone })),
  };
}

/**
 * The second round: what the roadmap of 27 September 2023 planned, and what happened. Three of the five reviews moved:
 * Arab region by a month, Latin America and the Caribbean by four, Africa by five. No source says why.
 */
export const regionalReviews: readonly SeedReview[] = [
  review(
    {
      region: "ece",
      place: "Palais des Nations, Geneva",
      format: "hybrid",
      organizers: ["United Nations Economic Commission for Europe", "UN Network on Migration"],
      chairs: ["Spain", "Republic of Moldova"],
      participants: "more than 280",
      source: "UNECE press release; Indico.UN event 1007071; Civil Society Action Committee; Network calendar of 2024",
      unverifiedFields: [],
    },
    [
      planned("pre_consultation", "8 November 2023 (TBD)"),
      planned("stakeholder_consultation", "8 or 11 March (TBD)"),
      happened(
        "stakeholder_consultation",
        written("11 March 2024, 8.30-10 a.m. CET"),
        "Stakeholder hearing on the morning of the review.",
      ),
      happened(
        "stakeholder_consultation",
        given("28 February 2024"),
        "A further stakeholder consultation, which the roadmap does not have.",
        1,
      ),
      planned("review", "11 March (Geneva)"),
      happened("review", written("11 March 2024, 10 a.m.-6 p.m. CET")),
    ],
  ),
  review(
    {
      region: "africa",
      place: "Addis Ababa",
      format: "in_person",
      organizers: [
        "United Nations Economic Commission for Africa",
        "International Organization for Migration",
        "African Union Commission (in collaboration)",
      ],
      chairs: [],
      participants: "over 250",
      source: "Network press release of 4 October 2024; Network page on Africa; Devdiscourse; IGAD",
      unverifiedFields: ["format"],
    },
    [
      planned("pre_consultation", "March"),
      planned("stakeholder_consultation", "May"),
      happened("stakeholder_consultation", given("8 October 2024"), "Multi-stakeholder hearing."),
      planned("review", "May"),
      happened("review", given("9–10 October 2024")),
      happened(
        "review",
        given("August 2024"),
        "Technical regional review meeting of IGAD, Addis Ababa; the news is of 30 August 2024.",
        1,
      ),
    ],
  ),
  review(
    {
      region: "arab",
      place: "Headquarters of the League of Arab States, Cairo",
      format: "hybrid",
      organizers: [
        "International Organization for Migration",
        "United Nations Economic and Social Commission for Western Asia",
        "League of Arab States",
      ],
      chairs: [],
      participants: "",
      source: "League of Arab States; joint press release of 4 July 2024; Gulf Times",
      unverifiedFields: [],
    },
    [
      planned("pre_consultation", "April"),
      planned("stakeholder_consultation", "June"),
      planned("review", "June"),
      happened("review", given("3–4 July 2024")),
    ],
  ),
  review(
    {
      region: "lac",
      place: "ECLAC headquarters, Santiago",
      format: "in_person",
      organizers: [
        "Economic Commission for Latin America and the Caribbean",
        "International Organization for Migration",
      ],
      chairs: ["Costa Rica"],
      participants: "more than 350",
      source: "ECLAC site; Red Jesuita con Migrantes LAC",
      unverifiedFields: ["format"],
    },
    [
      planned("pre_consultation", "September"),
      happened("pre_consultation", given("February 2025"), "Several pre-consultations."),
      planned("stakeholder_consultation", "Week of 3 November"),
      happened("stakeholder_consultation", given("18 March 2025")),
      planned("review", "Week of 3 November"),
      happened("review", given("19–20 March 2025")),
    ],
  ),
  review(
    {
      region: "asia-pacific",
      place: "Bangkok",
      format: "in_person",
      organizers: ["United Nations Economic and Social Commission for Asia and the Pacific", "UN Network on Migration"],
      chairs: [],
      participants: "about 250",
      source: "Viet Nam News; Business Ghana (ESCAP press release)",
      unverifiedFields: ["format"],
    },
    [
      planned(
        "pre_consultation",
        "Late 2024",
        "Two separate pre-consultations for Asia and the Pacific, which feed into one multi-stakeholder consultation.",
      ),
      planned("stakeholder_consultation", "2025"),
      planned("review", "2025"),
      happened("review", given("4–6 February 2025")),
    ],
  ),
];

/** Virtual global consultations which the roadmap announces for all stakeholders; nothing was found of what became of them. */
export const announcedConsultations = [
  {
    title: "Global stakeholder consultation for the African, Latin American and Caribbean, and European regions",
    regions: ["africa", "lac", "ece"],
    schedule: written("31 October 2023"),
    source: sources.roadmap,
  },
  {
    title: "Global stakeholder consultation for the Asia-Pacific and Middle East-North Africa regions",
    regions: ["asia-pacific", "arab"],
    schedule: written("1 November 2023"),
    source: sources.roadmap,
  },
] as const;
