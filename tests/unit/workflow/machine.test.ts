import { expect, test } from "vitest";
import { defineMachine } from "@/lib/workflow/machine";

const allow = () => true;
const machine = {
  name: "record",
  states: ["open", "closed"] as const,
  initial: "open",
  steps: { close: { from: ["open"], to: "closed", allow } },
} as const;

test("a table that is in order is taken as it is", () => {
  expect(defineMachine(machine).steps.close.to).toBe("closed");
});

test("a step to a state that was never declared is refused when the table is read", () => {
  const steps = { close: { from: ["open"], to: "gone", allow } };
  expect(() => defineMachine<string, string, unknown>({ ...machine, steps })).toThrow("record: unknown state gone");
});

test("a step from a state that was never declared is refused too", () => {
  const steps = { close: { from: ["ajar"], to: "closed", allow } };
  expect(() => defineMachine<string, string, unknown>({ ...machine, steps })).toThrow("record: unknown state ajar");
});

test("a state that no step reaches is refused", () => {
  const states = ["open", "closed", "lost"];
  expect(() => defineMachine<string, string, unknown>({ ...machine, states })).toThrow("state lost cannot be reached");
});
