import { type ContentField, leadOrganizationName, type ProposalContent } from "./content";

/** The pages of the proposal form, in their order. */
export const sections = ["organizers", "talk", "scope", "dates", "format", "speakers"] as const;
export type Section = (typeof sections)[number];

export function isSection(value: string): value is Section {
  return (sections as readonly string[]).includes(value);
}

/** Which answers belong to which page. */
export const sectionFields: Readonly<Record<Section, readonly ContentField[]>> = {
  organizers: ["organization", "organizationName", "coOrganizers", "contactName", "contactEmail"],
  talk: ["title", "mandate", "objective", "guidingQuestions", "expectedOutcomes"],
  scope: [
    "level",
    "regions",
    "countries",
    "primaryObjective",
    "secondaryObjectives",
    "principles",
    "principlesServed",
    "workstream",
    "priority",
    "feedsInto",
    "reviewLink",
  ],
  dates: ["preferredDates"],
  format: ["format", "venue", "audience", "chathamHouse", "languages", "interpretationFunder", "accessNeeds"],
  speakers: ["speakers", "inclusion"],
};

/** The page after this one; null after the last. */
export function sectionAfter(section: Section): Section | null {
  return sections[sections.indexOf(section) + 1] ?? null;
}

export interface MissingAnswer {
  section: Section;
  field: ContentField;
}

/**
 * What must be there before the Secretariat can decide; the rest may follow in the concept note.
 * A regional talk names its regions and a national one its country; one preferred date is enough, however vague.
 */
export function missingAnswers(content: ProposalContent): MissingAnswer[] {
  const needed: [Section, ContentField, boolean][] = [
    ["organizers", "organization", leadOrganizationName(content) !== ""],
    ["organizers", "contactName", content.contactName !== ""],
    ["organizers", "contactEmail", content.contactEmail !== ""],
    ["talk", "title", content.title !== ""],
    ["talk", "mandate", content.mandate !== ""],
    ["talk", "objective", content.objective !== ""],
    ["scope", "level", content.level !== null],
    ["scope", "regions", content.level !== "regional" || content.regions.length > 0],
    ["scope", "countries", content.level !== "national" || content.countries.length > 0],
    ["scope", "primaryObjective", content.primaryObjective !== null],
    ["dates", "preferredDates", content.preferredDates.length > 0],
    ["format", "format", content.format !== null],
    ["format", "audience", content.audience !== null],
    ["format", "languages", content.languages.length > 0],
  ];
  return needed.filter(([, , answered]) => !answered).map(([section, field]) => ({ section, field }));
}

export type SectionStatus = "notStarted" | "inProgress" | "completed" | "optional";

/** Where a page of the form stands, for the task list. */
export function sectionStatus(section: Section, content: ProposalContent): SectionStatus {
  const begun = sectionFields[section].some((field) => isAnswered(content[field]));
  const missing = missingAnswers(content).some((answer) => answer.section === section);
  if (missing) return begun ? "inProgress" : "notStarted";
  return begun ? "completed" : "optional";
}

function isAnswered(answer: ProposalContent[ContentField]): boolean {
  if (Array.isArray(answer)) return answer.length > 0;
  return answer !== null && answer !== "" && answer !== false;
}
