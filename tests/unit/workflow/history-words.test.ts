import { expect, test } from "vitest";
import audit from "@/lib/i18n/messages/en/audit.json";
import workflow from "@/lib/i18n/messages/en/workflow.json";
import { machines } from "@/lib/workflow/machines";

test("the history has words for every step and state of every workflow", () => {
  const actions: Record<string, string> = audit.actions;
  const states: Record<string, unknown> = workflow;
  for (const machine of machines) {
    for (const step of Object.keys(machine.steps)) expect(actions, `${machine.name}.${step}`).toHaveProperty(step);
    for (const state of machine.states) expect(states[machine.name], `${machine.name}.${state}`).toHaveProperty(state);
    expect(audit.subjects).toHaveProperty(machine.name);
  }
});
