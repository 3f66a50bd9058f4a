import { type ContentField, changedFields, contentFields, type ProposalContent } from "./content";
import { type Section, sectionFields } from "./sections";

/** Answers at which staff may write a note: the lead organization is one answer, whichever of its two fields holds it. */
export const notableFields: readonly ContentField[] = contentFields.filter((field) => field !== "organizationName");

/** What staff asked to be changed at one answer. */
export interface RequestedChange {
  field: ContentField;
  body: string;
  /** The answer differs from the one they read. Whether it is what they asked for, they say themselves. */
  isAnswered: boolean;
}

/**
 * The notes of a request with what became of them.
 * @param baseline what was handed in when staff wrote them; null for a proposal without versions
 */
export function requestedChanges(
  notes: readonly { field: string; body: string }[],
  baseline: ProposalContent | null,
  content: ProposalContent,
): RequestedChange[] {
  const changed = new Set(baseline ? changedFields(baseline, content).map(wholeAnswer) : []);
  const byField = new Map(notes.map(({ field, body }) => [field, body]));
  return notableFields.flatMap((field) => {
    const body = byField.get(field);
    return body === undefined ? [] : [{ field, body, isAnswered: changed.has(field) }];
  });
}

function wholeAnswer(field: ContentField): ContentField {
  return field === "organizationName" ? "organization" : field;
}

/** The page of the form on which an answer is given. */
export function sectionOf(field: ContentField): Section {
  const found = Object.entries(sectionFields).find(([, fields]) => fields.includes(field));
  if (!found) throw new RangeError(`no page asks for ${field}`);
  return found[0] as Section;
}
