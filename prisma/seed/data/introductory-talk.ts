import { standardAgenda } from "@/lib/agendas/standard-agenda";
import { sources } from "./sources";
import type { SeedConceptNote } from "./types";

const leaf = (text: string) => ({ text, entries: [] });

/**
 * The concept note of the introductory talk on missing migrants, word for word ("insure" and "hosts communities"
 * included), in the fields of the portal. The agenda is that of the workstream page: 10, 10, 15, 50 and 5 minutes.
 */
export const introductoryTalk: SeedConceptNote = {
  talk: "saving-lives-and-humanitarian-assistance-2023-03",
  heading: {
    dateWords: "23 March 2023 – 3 PM CET",
    place: "Hybrid event: IOM Headquarters in Geneva and Zoom.",
  },
  content: {
    title:
      "Actionable recommendations on missing migrants and providing humanitarian assistance to migrants in distress",
    subtitle: "Introductory GCM Talk",
    background: [
      "The International Migration Review Forum (IMRF) Progress Declaration requests the Secretary-General, with the support of the United Nations Network on Migration (UNNM) and other actors, to include actionable recommendations on strengthening cooperation on missing migrants and providing humanitarian assistance to migrants in distress, including by collaborating with humanitarian actors, in his next biennial report, with the aim of preventing loss of life in transit.[1]",
      "To meet this mandate, the UNNM created a thematic workstream as part of its 2022-2024 workplan. The workstream will conduct consultations – or GCM Talks – at global, regional and national level as well as through a ‘migratory route-based approach’ to seek feedback on the content and prioritization of the recommendations.",
    ],
    footnotes: ["Paragraph 76, International Migration Review Forum Progress Declaration"],
    organizers:
      "The GCM Talks on missing migrants and provision of humanitarian assistance to migrants in distress are organized by the UNNM Secretariat alongside the International Committee of the Red Cross (ICRC), the International Federation of Red Cross and Red Crescent Societies (IFRC), the International Organization for Migration (IOM) and the United Nations High Commissioner for Refugees (UNHCR) as co-chairs of the workstream.",
    purpose: {
      intro: "The objective of this introductory GCM Talk is threefold:",
      parts: [
        "To brief stakeholders on the scope and workplan of the workstream.",
        "To gather feedback on the format and modality of future consultations.",
        "To delineate key thematic priorities to be considered for the actionable recommendations.",
      ],
    },
    questions: {
      intro: "The discussion will be based on the following guiding questions:",
      items: [
        "Which format and modality can insure a comprehensive consultation process? Which stakeholders need to be consulted?",
        "Do the two different topics (missing migrants and humanitarian assistance) require separate consultation processes, given the different stakeholders involved? If yes, to which degree?",
        "Which migratory routes and/or countries should be the focus of subsequent consultations or GCM Talks?",
        "Which thematic priorities should the workstream focus on to develop actionable recommendations?",
        "Are there key challenges, opportunities, or issues which require attention when drafting the actionable recommendations?",
      ],
    },
    methodology: [
      "The 90 minutes introductory GCM Talk for this workstream will be held online. Simultaneous interpretation will be provided into English, French and Spanish.",
      "A dedicated discussion space will be created on the Migration Network Hub. Anyone can submit questions to the speakers prior to the GCM Talk by using the discussion space.",
    ],
    participants: [
      {
        text: "Government:",
        entries: [
          leaf("Ministries of interior and foreign affairs"),
          {
            text: "Government departments and entities working on:",
            entries: [
              leaf("emergency preparedness and response"),
              leaf("civil protection"),
              leaf("search and rescue"),
              leaf("forensics"),
              leaf("missing persons"),
              leaf("human rights"),
            ],
          },
          leaf("State and local representatives."),
        ],
      },
      {
        text: "Civil society:",
        entries: [
          {
            text: "International and local non-governmental organizations working in the areas of",
            entries: [
              leaf("Humanitarian assistance to migrants"),
              leaf("Tracing and identification of missing migrants"),
              leaf("Advocacy on behalf of migrants and their families"),
            ],
          },
          {
            text: "Representatives of:",
            entries: [
              leaf("migrants"),
              leaf("families of missing migrants"),
              leaf("hosts communities of migrants along transit routes"),
            ],
          },
          leaf("Academia"),
          leaf("Private sector, including transportation companies"),
        ],
      },
      leaf("International and regional organizations and bodies"),
    ],
    objectivesIntro: "The workstream is closely linked to several objectives of the GCM, in particular Objective 8.",
    // The note gives as reason what each objective asks for, in its own words; the portal lists them by number.
    objectives: [
      { number: 3, reason: "Provide accurate and timely information at all stages of migration" },
      { number: 7, reason: "address and reduce vulnerabilities in migration" },
      { number: 8, reason: "Save lives and establish coordinated international efforts on missing migrants" },
      {
        number: 12,
        reason:
          "Strengthen certainty and predictability in migration procedures for appropriate screening, assessment and referral",
      },
      {
        number: 13,
        reason: "Use immigration detention only as a measure of last resort and work towards alternatives",
      },
      { number: 15, reason: "Access to basic services" },
      {
        number: 21,
        reason:
          "Cooperate in facilitating safe and dignified return and readmission, as well as sustainable reintegration",
      },
      { number: 23, reason: "Strengthening international cooperation" },
    ],
    languages: ["en", "fr", "es"],
    registration: "Please click here to register.",
  },
  agenda: standardAgenda(),
  objectivesAsNamed: [8, 3, 7, 15, 12, 13, 21, 23],
  source: `${sources.introductoryTalk}; agenda: workstream page of the Network`,
  discrepancies: [
    "The heading calls it a hybrid event at IOM Headquarters and on Zoom; the methodology says that it is held online.",
    "The page of the series calls the talk “Saving Lives and Humanitarian Assistance”.",
    "The heading speaks of simultaneous translations, the methodology of interpretation.",
  ],
};
