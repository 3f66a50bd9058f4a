import type { Actor } from "@/lib/access/actor";

/** Somebody's right to take a step, from who they are and what the record is. Pure; time comes as part of the subject. */
export type StepRule<Subject> = (actor: Actor, subject: Subject) => boolean;

export interface Step<State extends string, Subject> {
  from: readonly State[];
  to: State;
  allow: StepRule<Subject>;
  /** True where the person must say why. */
  needsReason?: boolean;
}

export interface Machine<State extends string, StepName extends string, Subject> {
  /** The record's name in the audit log, in message keys and as the Prisma model. */
  name: string;
  states: readonly State[];
  initial: State;
  steps: Readonly<Record<StepName, Step<State, Subject>>>;
}

/**
 * Declares a workflow as a table. Buttons, checks, diagrams and tests all read the table; nothing else knows the edges.
 * @throws when a step names a state that is not declared, or a state cannot be reached: a table that lies is a defect.
 */
export function defineMachine<State extends string, StepName extends string, Subject>(
  machine: Machine<State, StepName, Subject>,
): Machine<State, StepName, Subject> {
  const steps = Object.values<Step<State, Subject>>(machine.steps);
  for (const step of steps) {
    for (const state of [...step.from, step.to]) {
      if (!machine.states.includes(state)) throw new Error(`${machine.name}: unknown state ${state}`);
    }
  }
  for (const state of machine.states) {
    if (state !== machine.initial && !steps.some((step) => step.to === state)) {
      throw new Error(`${machine.name}: state ${state} cannot be reached`);
    }
  }
  return machine;
}

/** True when the step leads out of this state, whoever asks. */
export function leadsFrom<S extends string, N extends string, Subject>(
  machine: Machine<S, N, Subject>,
  step: N,
  status: S,
): boolean {
  return machine.steps[step].from.includes(status);
}

/** True when this person may take this step on this record now. The page's buttons and the write's check both ask here. */
export function mayStep<S extends string, N extends string, Subject extends { status: S }>(
  machine: Machine<S, N, Subject>,
  step: N,
  actor: Actor,
  subject: Subject,
): boolean {
  return leadsFrom(machine, step, subject.status) && machine.steps[step].allow(actor, subject);
}

/** The steps open to this person on this record, in the order of the table. */
export function openSteps<S extends string, N extends string, Subject extends { status: S }>(
  machine: Machine<S, N, Subject>,
  actor: Actor,
  subject: Subject,
): N[] {
  return (Object.keys(machine.steps) as N[]).filter((step) => mayStep(machine, step, actor, subject));
}
