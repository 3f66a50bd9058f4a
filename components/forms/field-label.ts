/** What a form calls one of its fields, and where the field stands in it. */
export interface FoundField {
  name: string;
  label: string;
}

/**
 * Finds the fields of some names on the page, in the order of the page; fields that are not there come last.
 * @param idOf gives the id of a field's input
 */
export function findFields(names: readonly string[], idOf: (name: string) => string): FoundField[] {
  const inputs = names.map((name) => ({ name, input: document.getElementById(idOf(name)) }));
  return inputs
    .sort((a, b) => positionOf(a.input, b.input))
    .map(({ name, input }) => ({ name, label: input ? labelOf(input) : "" }));
}

function positionOf(a: HTMLElement | null, b: HTMLElement | null): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The legend of a group of boxes, or the label of an input; without the mark for optional ones, which follows it. */
function labelOf(input: HTMLElement): string {
  const group = input.closest("fieldset[data-group]");
  const label = group ? group.querySelector("legend") : document.querySelector(`label[for="${CSS.escape(input.id)}"]`);
  return label?.firstChild?.textContent?.trim() ?? "";
}
