import type { Actor } from "@/lib/access/actor";
import { isSecretariat } from "@/lib/access/relations";
import { defineMachine } from "@/lib/workflow/machine";

export const importStates = ["draft", "running", "done", "undone", "failed"] as const;
export type ImportState = (typeof importStates)[number];

const bySecretariat = (actor: Actor): boolean => isSecretariat(actor);
const byTheWorker = (actor: Actor): boolean => actor.system === true;

/**
 * An import of a calendar: read and looked at as a draft, brought in by the worker as a whole, and taken back as a whole.
 * One that failed brought nothing in, and can be changed and started again.
 */
export const importMachine = defineMachine({
  name: "importRun",
  states: importStates,
  initial: "draft" as ImportState,
  steps: {
    start: { from: ["draft", "failed"], to: "running", allow: bySecretariat },
    complete: { from: ["running"], to: "done", allow: byTheWorker },
    fail: { from: ["running"], to: "failed", allow: byTheWorker },
    undo: { from: ["done"], to: "undone", allow: bySecretariat },
  },
});
