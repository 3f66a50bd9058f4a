import * as z from "zod";
import { isPlainDay } from "@/lib/time/plain-day";

/** What can be done to many proposals at once. */
export const bulkKinds = ["assign", "release", "workstream", "decline", "reserve"] as const;
export type BulkKind = (typeof bulkKinds)[number];

export interface BulkTask {
  kind: BulkKind;
  /** The reviewer to ask or release; the workstream to set, or null for none. */
  target: string | null;
}

/** More than this is not done at once: a list of it could not be read before saying yes. */
export const mostAtOnce = 500;
/** Up to here it is done while the person waits; more is done by the worker, with the progress shown. */
export const doneAtOnce = 25;
/** Longest reason of decisions, in characters. */
export const bulkReasonMax = 3000;

const noTarget = "none";
const needsTarget: Readonly<Record<BulkKind, boolean>> = {
  assign: true,
  release: true,
  workstream: true,
  decline: false,
  reserve: false,
};

/** A task as the value of a form: "assign:<id>", "workstream:none", "decline". */
export function taskText({ kind, target }: BulkTask): string {
  return needsTarget[kind] ? `${kind}:${target ?? noTarget}` : kind;
}

/** Reads a task from a form or an address; null for what is none. */
export function readTask(text: string): BulkTask | null {
  const [word, target, ...rest] = text.split(":");
  const kind = bulkKinds.find((known) => known === word);
  if (!kind || rest.length > 0 || needsTarget[kind] !== (target !== undefined)) return null;
  if (target === undefined) return { kind, target: null };
  if (target === noTarget) return kind === "workstream" ? { kind, target: null } : null;
  return z.uuid().safeParse(target).success ? { kind, target } : null;
}

const selected = z.object({ id: z.uuid(), version: z.int().min(1) });
export type Selected = z.infer<typeof selected>;

/** Records with the version that the person saw, in one field: "<id>:<version> <id>:<version>". */
export function selectionText(items: readonly Selected[]): string {
  return items.map(({ id, version }) => `${id}:${version}`).join(" ");
}

const selection = z
  .string()
  .max(mostAtOnce * 60)
  .transform((text) =>
    text
      .split(" ")
      .filter(Boolean)
      .map((item) => ({ id: item.split(":")[0] ?? "", version: Number(item.split(":")[1]) })),
  )
  .pipe(z.array(selected).min(1, "bulk-changes.nothingSelected").max(mostAtOnce));

export const startBulkSchema = z.object({
  task: z
    .string()
    .max(100)
    .refine((text) => readTask(text) !== null, "errors.invalidChoice"),
  items: selection,
  /** Of an assignment. */
  dueOn: z
    .string()
    .trim()
    .default("")
    .refine((text) => text === "" || isPlainDay(text), "errors.invalidDate"),
  /** Of a decision. */
  reason: z.string().trim().max(bulkReasonMax).default(""),
});
export type StartBulkInput = z.infer<typeof startBulkSchema>;

export const undoBulkSchema = z.object({ changeId: z.uuid() });
export type UndoBulkInput = z.infer<typeof undoBulkSchema>;

const message = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** What became of one record: still to be done, done, refused, undone, or done and not undone because it changed since. */
export const bulkOutcomes = ["waiting", "done", "refused", "undone", "kept"] as const;
export type BulkOutcome = (typeof bulkOutcomes)[number];

export const bulkItem = selected.extend({
  outcome: z.enum(bulkOutcomes),
  reason: message.optional(),
  /** What it takes to undo it, by the kind of the task. */
  undo: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).optional(),
});
export type BulkItem = z.infer<typeof bulkItem>;
export type BulkUndo = NonNullable<BulkItem["undo"]>;

/** The whole of a change, as its row keeps it. */
export const bulkContent = z.object({
  asked: z.object({ task: z.string(), dueOn: z.string(), reason: z.string() }),
  of: z.array(bulkItem),
});
export type BulkContent = z.infer<typeof bulkContent>;
