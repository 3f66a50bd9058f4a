import { dateFieldsOf } from "@/lib/time/date-fields";
import type { DateValue } from "@/lib/time/date-value";
import type { ContentField, ProposalContent } from "./content";
import { preferredDateCount, type SaveSectionInput } from "./schema";
import { type Section, sectionFields } from "./sections";

/** The answers of one page of the form, by the names of the columns that keep them. */
export type Answers = Readonly<Record<string, unknown>>;

/** Answers whose fields in the form bear other names, which are one answer together, or which have a page of their own. */
const columnsOfField: Partial<Record<ContentField, readonly string[]>> = {
  organization: ["organizationId", "organizationName"],
  organizationName: [],
  coOrganizers: [],
  workstream: ["workstreamId"],
  priority: ["priorityId"],
};

/** The columns that hold one answer: most have their own name, the lead organization has two. */
export function columnsOf(field: ContentField): readonly string[] {
  return columnsOfField[field] ?? [field];
}

/** The answers that a page of the form asks for, each once. */
export function askedFields(section: Section): ContentField[] {
  return sectionFields[section].filter((field) => columnsOf(field).length > 0);
}

/** The answers of a page as the person sent them. */
export function sentAnswers({
  id,
  version,
  next,
  base,
  take,
  takeAll,
  section,
  ...answers
}: SaveSectionInput): Answers {
  return settled(answers);
}

/** What follows from the answers themselves: the main objective is not repeated among the others. */
export function settled(answers: Answers): Answers {
  const { secondaryObjectives, primaryObjective, audience } = answers;
  if (Array.isArray(secondaryObjectives)) {
    return { ...answers, secondaryObjectives: secondaryObjectives.filter((number) => number !== primaryObjective) };
  }
  // What Member States say among themselves is under the Chatham House Rule, whether or not the box is ticked.
  return audience === "member_states" ? { ...answers, chathamHouse: true } : answers;
}

/** The same answers as the proposal has them. */
export function keptAnswers(section: Section, content: ProposalContent): Answers {
  const { organization, workstream, priority, ...rest } = content;
  const all: Record<string, unknown> = {
    ...rest,
    organizationId: organization?.id ?? null,
    workstreamId: workstream?.id ?? null,
    priorityId: priority?.id ?? null,
  };
  const names = askedFields(section).flatMap(columnsOf);
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

/** What the fields of the form hold for an answer: values by field name, none for what is not chosen. */
export function formValuesOf(field: ContentField, answers: Answers): Record<string, string[]> {
  if (field === "preferredDates") return dateValues((answers.preferredDates ?? []) as readonly DateValue[]);
  return Object.fromEntries(columnsOf(field).map((name) => [name, valuesOf(answers[name])]));
}

function valuesOf(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.map(String);
  if (answer === null || answer === undefined || answer === "" || answer === false) return [];
  return [answer === true ? "yes" : String(answer)];
}

function dateValues(dates: readonly DateValue[]): Record<string, string[]> {
  const rows = Array.from({ length: preferredDateCount }, (_, index) => {
    const { words, startTime, endTime } = dateFieldsOf(dates[index] ?? null);
    return Object.entries({ words, startTime, endTime }).map(
      ([name, text]) => [`dates.${index}.${name}`, valuesOf(text)] as const,
    );
  });
  const zone = dates.find((date) => date.timeZone !== null)?.timeZone ?? "";
  return Object.fromEntries([...rows.flat(), ["timeZone", valuesOf(zone)] as const]);
}
