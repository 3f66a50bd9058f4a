import type * as z from "zod";
import type { MessageRef } from "@/lib/errors";
import { type Shape, shapeOf } from "./form-shape";

/** More than any form of the portal sends; what is beyond is refused as a whole. */
export const formLimits = { fields: 2000, nameLength: 200, depth: 8, listItems: 500, characters: 600_000 } as const;

export interface ReadForm {
  /** Input for the schema. */
  input: unknown;
  /** What was typed, by field name, in Unicode form C with plain line ends. */
  values: Record<string, string | string[]>;
  /** Faults of the characters and files themselves, by field name. */
  faults: Record<string, MessageRef>;
  /** The field name in the form that a place in the input came from. */
  fieldNameOf(path: readonly PropertyKey[]): string;
}

/** A place of the form while it is read: values sent under its own name, and places below it. */
interface Node {
  entries: (string | File)[];
  below: Map<string, Node>;
}

/**
 * Reads a sent form into what its schema wants.
 *
 * Names with dots are places (`dates.0.words`); gaps between numbers close up. A name sent several times fills a list.
 * Names that the schema does not know are dropped, Next's own among them. Text comes out in Unicode form C with `\n`
 * line ends. Empty text counts as absent where the schema allows that; an unchecked box is false, no boxes an empty list.
 *
 * @returns the input with its faults, or null when the form is larger than `formLimits`
 */
export function readForm(form: FormData, schema: z.core.$ZodType): ReadForm | null {
  if (isTooLarge(form)) return null;
  const shape = shapeOf(schema);
  const faults: Record<string, MessageRef> = {};
  const values: Record<string, string | string[]> = {};
  const root = emptyNode();
  for (const name of new Set(form.keys())) {
    const kind = kindAt(shape, name.split("."));
    if (!kind) continue;
    const entries = form.getAll(name).map((entry) => (typeof entry === "string" ? plainText(entry) : entry));
    const fault = faultOf(entries, kind);
    if (fault) faults[name] = fault;
    const texts = entries.filter((entry) => typeof entry === "string").map(storable);
    if (texts.length > 0) values[name] = texts.length === 1 && texts[0] !== undefined ? texts[0] : texts;
    nodeAt(root, name.split(".")).entries = fault ? [] : entries;
  }
  return { input: assemble(shape, root), values, faults, fieldNameOf: (path) => fieldNameOf(shape, root, path) };
}

function isTooLarge(form: FormData): boolean {
  let fields = 0;
  let characters = 0;
  for (const [name, value] of form) {
    fields += 1;
    characters += name.length + (typeof value === "string" ? value.length : 0);
    if (name.length > formLimits.nameLength || name.split(".").length > formLimits.depth) return true;
    if (fields > formLimits.fields || characters > formLimits.characters) return true;
  }
  return false;
}

function plainText(text: string): string {
  return text.replace(/\r\n?/g, "\n").normalize("NFC");
}

/** What can be shown again of a text: a page cannot hold NUL or half a surrogate pair. */
function storable(text: string): string {
  return text.replaceAll("\0", "").toWellFormed();
}

function faultOf(entries: readonly (string | File)[], kind: Shape["kind"]): MessageRef | undefined {
  const texts = entries.filter((entry) => typeof entry === "string");
  if (texts.some((text) => text.includes("\0") || !text.isWellFormed())) return { key: "errors.unstorableCharacters" };
  if (texts.length < entries.length && kind !== "file" && kind !== "any") return { key: "errors.fileNotExpected" };
  return undefined;
}

/** The kind of place that a name leads to; undefined when the schema knows no such place. */
function kindAt(shape: Shape, path: readonly string[]): Shape["kind"] | undefined {
  const [step, ...rest] = path;
  if (step === undefined)
    return shape.kind === "list" ? kindAt(shape.item, []) : shape.kind === "object" ? undefined : shape.kind;
  if (shape.kind === "object") {
    const field = shape.fields.get(step);
    return field && kindAt(field, rest);
  }
  if (shape.kind === "list") return isListIndex(step) ? kindAt(shape.item, rest) : undefined;
  return undefined;
}

function isListIndex(step: string): boolean {
  return /^(?:0|[1-9]\d{0,3})$/.test(step) && Number(step) < formLimits.listItems;
}

function emptyNode(): Node {
  return { entries: [], below: new Map() };
}

function nodeAt(root: Node, path: readonly string[]): Node {
  let node = root;
  for (const step of path) {
    const next = node.below.get(step) ?? emptyNode();
    node.below.set(step, next);
    node = next;
  }
  return node;
}

function assemble(shape: Shape, node: Node | undefined): unknown {
  if (shape.kind === "object") {
    const fields = [...shape.fields].map(([key, field]) => [key, assemble(field, node?.below.get(key))] as const);
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }
  if (shape.kind === "list") {
    const numbered = indicesOf(node).map((index) => assemble(shape.item, node?.below.get(index)));
    const repeated = (node?.entries ?? []).filter((entry) => entry !== "").map((entry) => single(shape.item, [entry]));
    const items = [...repeated, ...numbered];
    return items.length > 0 || shape.required ? items : undefined;
  }
  return single(shape, node?.entries ?? []);
}

/** The numbers of a list in ascending order, however they were sent and whatever gaps removed rows left. */
function indicesOf(node: Node | undefined): string[] {
  return [...(node?.below.keys() ?? [])].sort((a, b) => Number(a) - Number(b));
}

/** One value of the kind wanted. What cannot be one stays as it was sent, and the schema says what is wrong with it. */
function single(shape: Shape, entries: readonly (string | File)[]): unknown {
  if (shape.kind === "object" || shape.kind === "list") return undefined;
  const entry = entries.at(-1);
  if (shape.kind === "boolean") return readBoolean(entry, shape.required);
  if (entry instanceof File) return entry.size === 0 && entry.name === "" ? undefined : entry;
  if (entry === undefined) return undefined;
  if (entry.trim() === "" && shape.nullable) return null;
  if (entry.trim() === "" && (!shape.required || shape.kind !== "text")) return undefined;
  return shape.kind === "number" ? readNumber(entry) : entry;
}

function readBoolean(entry: string | File | undefined, required: boolean): unknown {
  if (entry === undefined || entry === "") return required ? false : undefined;
  if (entry === "on" || entry === "true" || entry === "yes" || entry === "1") return true;
  return entry === "false" || entry === "no" || entry === "0" ? false : entry;
}

function readNumber(entry: string): unknown {
  const written = entry.trim();
  return /^[-+]?\d{1,15}(?:\.\d{1,15})?$/.test(written) ? Number(written) : written;
}

function fieldNameOf(shape: Shape, node: Node | undefined, path: readonly PropertyKey[]): string {
  const [step, ...rest] = path;
  if (step === undefined) return "";
  if (shape.kind === "list" && typeof step === "number") {
    const index = indicesOf(node)[step - repeatedCount(node)];
    // A value of a name that was sent several times has no name of its own: the message belongs to the group.
    if (index === undefined) return "";
    return join(index, fieldNameOf(shape.item, node?.below.get(index), rest));
  }
  const field = shape.kind === "object" ? shape.fields.get(String(step)) : undefined;
  return join(String(step), field ? fieldNameOf(field, node?.below.get(String(step)), rest) : "");
}

function repeatedCount(node: Node | undefined): number {
  return node?.entries.filter((entry) => entry !== "").length ?? 0;
}

function join(first: string, rest: string): string {
  return rest === "" ? first : `${first}.${rest}`;
}
