import { printRows } from "@/lib/agendas/agenda-rows";
import { standardAgenda } from "@/lib/agendas/standard-agenda";
import type { NoteForm } from "@/lib/concept-notes/note-form";

/** The concept note of the introductory GCM Talk of 23 March 2023, typed into the form as it stands on paper. */
export const missingMigrantsForm: NoteForm = {
  title: "Actionable recommendations on missing migrants and providing humanitarian assistance to migrants in distress",
  subtitle: "Introductory GCM Talk",
  background: `The International Migration Review Forum (IMRF) Progress Declaration requests the Secretary-General, with the support of the United Nations Network on Migration (UNNM) and other actors, to include actionable recommendations on strengthening cooperation on missing migrants and providing humanitarian assistance to migrants in distress, including by collaborating with humanitarian actors, in his next biennial report, with the aim of preventing loss of life in transit.[1]

To meet this mandate, the UNNM created a thematic workstream as part of its 2022-2024 workplan. The workstream will conduct consultations – or GCM Talks – at global, regional and national level as well as through a ‘migratory route-based approach’ to seek feedback on the content and prioritization of the recommendations.`,
  footnotes: "[1] Paragraph 76, International Migration Review Forum Progress Declaration",
  organizers:
    "The GCM Talks on missing migrants and provision of humanitarian assistance to migrants in distress are organized by the UNNM Secretariat alongside the International Committee of the Red Cross (ICRC), the International Federation of Red Cross and Red Crescent Societies (IFRC), the International Organization for Migration (IOM) and the United Nations High Commissioner for Refugees (UNHCR) as co-chairs of the workstream.",
  purposeIntro: "The objective of this introductory GCM Talk is threefold:",
  purposeParts: `- 1) To brief stakeholders on the scope and workplan of the workstream.
- 2) To gather feedback on the format and modality of future consultations.
- 3) To delineate key thematic priorities to be considered for the actionable recommendations.`,
  questionsIntro: "The discussion will be based on the following guiding questions:",
  questions: `- Which format and modality can insure a comprehensive consultation process? Which stakeholders need to be consulted?
- Do the two different topics (missing migrants and humanitarian assistance) require separate consultation processes, given the different stakeholders involved? If yes, to which degree?
- Which migratory routes and/or countries should be the focus of subsequent consultations or GCM Talks?
- Which thematic priorities should the workstream focus on to develop actionable recommendations?
- Are there key challenges, opportunities, or issues which require attention when drafting the actionable recommendations?`,
  methodology: `The 90 minutes introductory GCM Talk for this workstream will be held online. Simultaneous interpretation will be provided into English, French and Spanish.
A dedicated discussion space will be created on the Migration Network Hub. Anyone can submit questions to the speakers prior to the GCM Talk by using the discussion space.`,
  participants: `Government:
- Ministries of interior and foreign affairs
- Government departments and entities working on:
  - emergency preparedness and response
  - civil protection
  - search and rescue
  - forensics
  - missing persons
  - human rights
- State and local representatives.
Civil society:
- International and local non-governmental organizations working in the areas of
  - Humanitarian assistance to migrants
  - Tracing and identification of missing migrants
  - Advocacy on behalf of migrants and their families
- Representatives of:
  - migrants
  - families of missing migrants
  - hosts communities of migrants along transit routes
- Academia
- Private sector, including transportation companies
International and regional organizations and bodies`,
  objectivesIntro: "The workstream is closely linked to several objectives of the GCM, in particular Objective 8:",
  objectives: [3, 7, 8, 12, 13, 15, 21, 23],
  reasons: {
    3: "Provide accurate and timely information at all stages of migration",
    7: "address and reduce vulnerabilities in migration",
    8: "Save lives and establish coordinated international efforts on missing migrants",
    12: "Strengthen certainty and predictability in migration procedures for appropriate screening, assessment and referral",
    13: "Use immigration detention only as a measure of last resort and work towards alternatives",
    15: "Access to basic services",
    21: "Cooperate in facilitating safe and dignified return and readmission, as well as sustainable reintegration",
    23: "Strengthening international cooperation",
  },
  languages: ["en", "fr", "es"],
  registration: "Please click here to register.",
  agenda: printRows(standardAgenda()),
};
