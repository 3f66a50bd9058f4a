import type { Values } from "./local-copies";

type FormField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function fieldsNamed(form: HTMLFormElement, name: string): FormField[] {
  const all = form.querySelectorAll<FormField>(`[name="${CSS.escape(name)}"]`);
  return [...all].filter((field) => field.type !== "hidden");
}

/** What the fields hold now; empty text counts as nothing, so that it compares with what the server sends. */
export function readValues(form: HTMLFormElement, names: readonly string[]): Values {
  const data = new FormData(form);
  const texts = (name: string): string[] =>
    data.getAll(name).flatMap((value) => (typeof value === "string" && value !== "" ? [plain(value)] : []));
  return Object.fromEntries(names.map((name) => [name, texts(name)]));
}

/** Line ends as the server keeps them. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** Puts values into the fields, as if they had been typed: counters and whoever else listens hear of it. */
export function writeValues(form: HTMLFormElement, values: Values): void {
  for (const [name, wanted] of Object.entries(values)) {
    for (const field of fieldsNamed(form, name)) {
      if (field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio")) {
        field.checked = wanted.includes(field.value);
        if (field.checked) unfold(field);
      } else field.value = wanted[0] ?? "";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
}

/** A box that is ticked does not stay hidden in a folded part. */
function unfold(field: HTMLElement): void {
  const folded = field.closest("details");
  if (folded) folded.open = true;
}

/** Values as people read them: the words of choices instead of their ids. */
export function textOf(form: HTMLFormElement, values: Values): string {
  const texts = Object.entries(values).flatMap(([name, held]) => held.map((value) => wordsOf(form, name, value)));
  return texts.filter((text) => text !== "").join(texts.some((text) => text.includes("\n")) ? "\n" : ", ");
}

function wordsOf(form: HTMLFormElement, name: string, value: string): string {
  for (const field of fieldsNamed(form, name)) {
    if (field instanceof HTMLSelectElement) {
      return [...field.options].find((option) => option.value === value)?.text ?? value;
    }
    const isBox = field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");
    if (isBox && field.value === value) return field.labels?.[0]?.textContent?.trim() ?? value;
  }
  return value;
}

/** True where both hold the same; the order of boxes and blanks around a text do not count. */
export function sameValues(one: Values, other: Values, names: readonly string[]): boolean {
  const plainOf = (values: Values, name: string): string =>
    JSON.stringify(
      (values[name] ?? [])
        .map((value) => value.trim())
        .filter((value) => value !== "")
        .sort(),
    );
  return names.every((name) => plainOf(one, name) === plainOf(other, name));
}

/** The part of some values that belongs to these names. */
export function pick(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? []]));
}
