/**
 * The id of a field's input, which the error summary links to. For a group of boxes it is the first box's.
 * @param formId tells apart the forms of one page
 */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replaceAll(/[^\w-]/g, "-")}`;
}

/** The id of one box of a group. */
export function choiceId(groupId: string, index: number): string {
  return index === 0 ? groupId : `${groupId}-${index + 1}`;
}
