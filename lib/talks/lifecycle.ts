import { type StageFacts, stageOf, type TalkStage } from "./stage";

/** The life of a record, as the bar on its page shows it. */
export const lifecycleSteps = [
  "proposal",
  "approval",
  "concept_note",
  "registration",
  "event",
  "summary_report",
  "follow_up",
] as const;
export type LifecycleStep = (typeof lifecycleSteps)[number];

/** `skipped`: it did not happen and will not, as the note of a talk that was held without one. */
export type LifecycleState = "done" | "current" | "todo" | "skipped";

export interface LifecycleEntry {
  step: LifecycleStep;
  state: LifecycleState;
}

/** The step of the bar at which each stage stands; postponed and cancelled talks stand still before the event. */
const currentStep: Readonly<Record<TalkStage, LifecycleStep | null>> = {
  announced: "concept_note",
  scheduled: "concept_note",
  note_published: "registration",
  registration_open: "registration",
  under_way: "event",
  ended: "event",
  held: null,
  report_due: "summary_report",
  report_overdue: "summary_report",
  following_up: "follow_up",
  closed: null,
  postponed: "event",
  cancelled: null,
};

/**
 * The lifecycle bar of a talk: every step with done, current, todo or skipped. Pure.
 * @param hadRegistrations somebody registered here; registration of talks of the past took place elsewhere
 */
export function lifecycleOf(facts: StageFacts & { hadRegistrations: boolean }, now: Date): LifecycleEntry[] {
  const stage = stageOf(facts, now);
  const done: Readonly<Record<LifecycleStep, boolean>> = {
    proposal: true,
    approval: true,
    concept_note: facts.notePublished,
    registration: facts.hadRegistrations && stage !== "registration_open",
    event: facts.status === "held",
    summary_report: facts.report?.status === "published",
    follow_up: stage === "closed",
  };
  // A note may still come while the talk is ahead; what was not there when its time passed is not made up for.
  const missed = (step: LifecycleStep, before: boolean) =>
    before && (facts.status === "held" || (step === "registration" && (stage === "under_way" || stage === "ended")));
  const over = stage === "cancelled" || stage === "closed" || stage === "held";
  const current = currentStep[stage];
  const place = current === null ? lifecycleSteps.length : lifecycleSteps.indexOf(current);
  return lifecycleSteps.map((step, index) => {
    if (step === current) return { step, state: "current" };
    if (done[step]) return { step, state: "done" };
    return { step, state: over || missed(step, index < place) ? "skipped" : "todo" };
  });
}
