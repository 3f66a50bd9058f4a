import { sources } from "./sources";
import type { SeedWorkstream } from "./types";

type Activity = SeedWorkstream["activities"][number];

/** What a page announces, without a word on how far it has come. */
function announced(title: string, timeline = ""): Activity {
  return { title, timeline, status: "unknown" };
}

function completed(title: string, timeline: string): Activity {
  return { title, timeline, status: "completed" };
}

function sure(...organizations: string[]): SeedWorkstream["coLeads"] {
  return organizations.map((organization) => ({ organization, unverified: false }));
}

function unsure(...organizations: string[]): SeedWorkstream["coLeads"] {
  return organizations.map((organization) => ({ organization, unverified: true }));
}

const plain = { number: null, unverified: false, mandate: "", objectivesUnverified: false, activities: [], note: "" };

/**
 * Workstreams of the workplan 2022-2024 that pages and documents name, in the order of `position`. Only the first has a
 * known number; the full numbered list with all co-leads was not found.
 */
export const workstreams: readonly SeedWorkstream[] = [
  {
    ...plain,
    slug: "gcm-indicators",
    number: "WS1",
    title: "Measuring progress: GCM indicators",
    mandate:
      "Progress Declaration of the International Migration Review Forum, para. 70: a limited set of indicators for the Secretary-General’s next biennial report.",
    objectives: [],
    coLeads: unsure("iom", "un-desa"),
    activities: [
      announced("Mapping of indicator frameworks"),
      announced("Canvassing of Member States and stakeholders by questionnaire", "February 2023"),
      completed("Indicator proposal, taken into the Secretary-General’s report A/79/590", "December 2024"),
    ],
    source:
      "Network pages “GCM Talks” and “Calendar of Events for 2024”; pledge “WS1: Measuring progress common pledge”",
  },
  {
    ...plain,
    slug: "missing-migrants",
    title:
      "Actionable recommendations on missing migrants and providing humanitarian assistance to migrants in distress",
    mandate: "Progress Declaration of the International Migration Review Forum, para. 76.",
    objectives: [3, 7, 8, 12, 13, 15, 21, 23],
    coLeads: sure("icrc", "ifrc", "iom", "unhcr"),
    activities: [
      announced("Mapping of promising practices for the Hub"),
      announced("Global, regional and route-based consultations", "2023–2024"),
      completed(
        "Recommendations in A/79/590: prevent deaths, search and identify, support families, justice and accountability, data",
        "December 2024",
      ),
    ],
    source: `${sources.introductoryTalk}; workstream page; Network calendar of 2024`,
  },
  {
    ...plain,
    slug: "smuggling-trafficking",
    title:
      "Ensuring migrant protection through strengthened responses to migrant smuggling and increased coordination on its linkages with trafficking in persons",
    objectives: [9, 10],
    coLeads: unsure("unodc", "iom"),
    activities: [announced("At least two technical guidance notes or policy briefs")],
    source: "Workstream page; event page of the Mixed Migration Centre",
  },
  {
    ...plain,
    slug: "health",
    title:
      "Preparing for future health emergencies by mainstreaming public health considerations into migration policies and services, at national and local levels",
    objectives: [16, 22],
    coLeads: unsure("who", "iom"),
    source: "Network event page 17551",
  },
  {
    ...plain,
    slug: "remittances-diaspora",
    title: "Maximizing the economic contribution of remittances and diaspora to sustainable development",
    objectives: [19, 20],
    coLeads: unsure("ifad"),
    activities: [
      announced("Indicators on objectives 19 and 20 for the workstream on indicators"),
      announced("Private sector dialogue on remittances"),
      announced("Support to the GFRID summit, Nairobi", "14–16 June 2023"),
      announced("International Day of Family Remittances", "16 June"),
      announced("Guidelines on leveraging diaspora contributions"),
    ],
    note: "The page names IFAD as the partner of the call for contributions; other co-leads were not seen.",
    source: "Workstream page; call for contributions",
  },
  {
    ...plain,
    slug: "alternatives-to-detention",
    title: "Alternatives to immigration detention",
    objectives: [13],
    coLeads: sure("idc", "unhcr", "unicef"),
    source: "Site of the International Detention Coalition; event page of the Asia Pacific Refugee Rights Network",
  },
  {
    ...plain,
    slug: "climate-paris",
    title: "Climate change, the GCM and the Paris Agreement",
    mandate:
      "Progress Declaration of the International Migration Review Forum, para. 74; recommendation 1 (j) of the UNFCCC Task Force on Displacement.",
    objectives: [2, 5, 23],
    coLeads: [],
    activities: [
      announced("Joint consultation with the Task Force on Displacement"),
      announced("CLIMB database"),
      announced("Expert dialogue on regular pathways in the context of disasters"),
    ],
    note: "Co-leads were not seen in a source.",
    source: "Workstream page",
  },
  {
    ...plain,
    slug: "blma",
    title: "Enhancing pathways for regular migration through bilateral labour migration agreements",
    objectives: [5, 6],
    objectivesUnverified: true,
    coLeads: sure("ilo", "iom"),
    activities: [
      completed("Guidance on Bilateral Labour Migration Agreements", "February 2022"),
      announced("Capacity development on request"),
      announced("E-course of IOM, ILO and the International Training Centre"),
    ],
    note: "Co-leads are the co-chairs of the earlier Thematic Working Group 4, which wrote the Guidance.",
    source: "Workstream page; ILO pages",
  },
  {
    ...plain,
    slug: "discrimination",
    title: "Migrants and discrimination",
    unverified: true,
    objectives: [17],
    objectivesUnverified: true,
    coLeads: [],
    note: "The title of the workstream was not seen; it is named after its talk of 27 April 2023.",
    source: `${sources.talksPage}; ${sources.nutshell} (theme: anti-discrimination)`,
  },
  {
    ...plain,
    slug: "return-legal-identity",
    title: "Return, readmission and sustainable reintegration, with legal identity",
    unverified: true,
    objectives: [4, 21],
    objectivesUnverified: true,
    coLeads: [],
    activities: [
      completed(
        "Guidance note “Legal Identity: A Cornerstone for Dignified Return, Readmission, and Reintegration”",
        "Reported on 25 September 2025",
      ),
    ],
    note: "The title of the workstream was not seen; it is named after its talk of 1 February 2024.",
    source: `${sources.calendar}; ESCAP news on civil registration`,
  },
  {
    ...plain,
    slug: "un-system-strengthening",
    title: "Strengthening the UN system for GCM implementation",
    objectives: [23],
    objectivesUnverified: true,
    coLeads: sure("iom", "undp"),
    activities: [announced("Trainings for the UN system")],
    note: "Training, Facilitator’s Guide, UN Country Teams. Co-leads are those of Core Working Group 2.1 of 2021–2022.",
    source: `Network workplan page; ${sources.nutshell}`,
  },
  {
    ...plain,
    slug: "gcm-guidance",
    title: "Guidance for Member States and stakeholders on GCM national implementation",
    objectives: [23],
    objectivesUnverified: true,
    coLeads: sure("iom", "ohchr", "undp"),
    activities: [
      announced("Guide and Booklet: six steps, national implementation plans"),
      announced("Facility for requests"),
    ],
    source: "Network page “Supporting Member States and stakeholders”; workplan page (Core Working Group 2.2)",
  },
  {
    ...plain,
    slug: "hub",
    title: "Migration Network Hub",
    objectives: [],
    coLeads: [],
    note: "Co-leads were not seen in a source.",
    source: sources.nutshell,
  },
  {
    ...plain,
    slug: "stakeholder-engagement",
    title: "Stakeholder engagement and Regional Reviews",
    objectives: [],
    coLeads: sure("un-network-on-migration-secretariat"),
    source: sources.roadmap,
  },
];
