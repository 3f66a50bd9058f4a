import { regionIds } from "@/lib/reference/regions";
import { sources } from "./sources";
import type { SeedTalk } from "./types";
import { given } from "./written-date";

const calendarUrl = "https://migrationnetwork.un.org/calendar-events-2024";

/** The calendar of 2024 gives days and titles only: no hours, languages or organizers, mostly no audience. */
const listed = {
  summary: "",
  regions: [],
  audience: "open",
  chathamHouse: false,
  format: "online",
  venue: "",
  languages: [],
  primaryObjective: null,
  organizers: [],
  outputs: { summaryReport: false, recording: false, hubResource: null },
  participants: "",
} as const;

/** Talks and workstream consultations of 29 January to 14 February 2024. */
export const talksOf2024: readonly SeedTalk[] = [
  {
    ...listed,
    slug: "regional-consultations-on-missing-migrants-2024-01",
    title:
      "Regional Consultations on Actionable Recommendations on Missing Migrants and Providing Humanitarian Assistance to Migrants in Distress",
    kind: "consultation",
    level: "regional",
    regions: regionIds,
    workstream: "missing-migrants",
    objectives: [8],
    schedule: given("29 January – 2 February 2024"),
    source: `${sources.calendar}; the concept note of 23 March 2023 calls such consultations “GCM Talks”`,
    sourceUrl: calendarUrl,
    unverifiedFields: ["status", "audience", "languages", "objectives", "organizers"],
  },
  {
    ...listed,
    slug: "end-migration-detention-of-children-2024-02",
    title: "End migration detention of children",
    kind: "talk",
    level: "global",
    workstream: "alternatives-to-detention",
    objectives: [13],
    schedule: given("1 February 2024"),
    source: sources.calendar,
    sourceUrl: calendarUrl,
    unverifiedFields: ["status", "level", "audience", "languages", "workstream", "objectives", "organizers"],
  },
  {
    ...listed,
    slug: "legal-identity-in-return-readmission-and-reintegration-2024-02",
    title: "GCM Talk on Legal Identity in the Context of Return, Readmission and Sustainable Reintegration",
    kind: "talk",
    level: "global",
    workstream: "return-legal-identity",
    objectives: [4, 21],
    schedule: given("1 February 2024"),
    source: sources.calendar,
    sourceUrl: calendarUrl,
    unverifiedFields: ["status", "level", "audience", "languages", "workstream", "objectives", "organizers"],
  },
  {
    ...listed,
    slug: "measuring-progress-gcm-indicators-global-consultation-2024-02",
    title: "Measuring progress: GCM indicators – Global Consultation for Member States",
    kind: "consultation",
    level: "global",
    audience: "member_states",
    // The source is silent; consultations for Member States only are held under the Rule (concept note of the series).
    chathamHouse: true,
    workstream: "gcm-indicators",
    objectives: [],
    schedule: given("6 February 2024"),
    source: sources.calendar,
    sourceUrl: calendarUrl,
    unverifiedFields: ["status", "chathamHouse", "languages", "organizers"],
  },
  {
    ...listed,
    slug: "balanced-narrative-around-migration-and-migrants-2024-02",
    title: "Champion Countries Initiative: Building a balanced/evidence-based narrative around migration and migrants",
    summary: "A reference framework of best practices was envisaged.",
    kind: "talk",
    level: "global",
    workstream: null,
    objectives: [17],
    organizers: [
      { name: "Morocco", organization: "morocco", lead: false, part: "co-chair" },
      { name: "El Salvador", organization: "el-salvador", lead: false, part: "co-chair" },
      { name: "UN Network on Migration", organization: "un-network-on-migration", lead: false, part: null },
    ],
    schedule: given("14 February 2024"),
    source: `${sources.calendar}; Network page “Champion countries”; APO Group, 15 February 2024`,
    sourceUrl: "https://migrationnetwork.un.org/champion-countries",
    // One report says: Champion countries and experts.
    unverifiedFields: ["audience", "languages"],
  },
];
