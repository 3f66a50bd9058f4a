import { runsTalk } from "@/lib/access/relations";
import { clears } from "@/lib/concept-notes/workflow";
import { defineMachine } from "@/lib/workflow/machine";

export const reportStates = ["due", "draft", "in_review", "published"] as const;
export type ReportState = (typeof reportStates)[number];

/** `workstreamId` is that of the talk, `authorId` the last person who wrote in the report. */
export interface ReportSubject {
  id: string;
  status: ReportState;
  version: number;
  authorId: string | null;
  workstreamId: string | null;
}

/** Summary report: due (made when the talk is held) → draft → in review → published, released by a second person. */
export const reportMachine = defineMachine({
  name: "summaryReport",
  states: reportStates,
  initial: "due" as ReportState,
  steps: {
    begin: { from: ["due"], to: "draft", allow: runsTalk },
    sendForClearance: { from: ["draft"], to: "in_review", allow: runsTalk },
    returnToDraft: { from: ["in_review"], to: "draft", allow: runsTalk, needsReason: true },
    publish: { from: ["in_review"], to: "published", allow: clears },
  },
});
