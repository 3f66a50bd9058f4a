import { describe, expect, test } from "vitest";
import { type Machine, mayStep, openSteps } from "@/lib/workflow/machine";
import { machines } from "@/lib/workflow/machines";
import { expectedWorkflows as expected } from "../../support/expected-workflows";
import { type PersonName, peopleOf } from "../../support/workflow-people";

/** The record under test: of this author, owner, organization and workstream. */
const record = {
  id: "record",
  version: 1,
  authorId: "author",
  editorIds: ["editor"],
  reviewerId: "reviewer",
  reviewerIds: ["reviewer"],
  recusedIds: [],
  organizerIds: ["co-organization"],
  contactEmail: "contact@example.org",
  speakers: "",
  ownerId: "owner",
  organizationId: "own-organization",
  workstreamId: "own-workstream",
};
const people = peopleOf(record);
const personNames = Object.keys(people) as PersonName[];

/** The machines differ in the types of their states and subjects; the record of the test fits them all. */
type AnyMachine = Machine<string, string, typeof record & { status: string }>;
const all = machines as unknown as readonly AnyMachine[];

test("every workflow stands in the expected table, and nothing else does", () => {
  expect(all.map((machine) => machine.name).sort()).toEqual(Object.keys(expected).sort());
});

describe.each(all.map((machine) => [machine.name, machine] as const))("%s", (name, machine) => {
  const table = expected[name];
  if (!table) throw new Error(`no expectation for ${name}`);

  test("begins where it should and has the expected steps and states only", () => {
    const states = [table.initial, ...Object.values(table.steps).flatMap((step) => [...step.from, step.to])];
    expect(machine.initial).toBe(table.initial);
    expect(Object.keys(machine.steps).sort()).toEqual(Object.keys(table.steps).sort());
    expect([...machine.states].sort()).toEqual([...new Set(states)].sort());
  });

  test.each(Object.entries(table.steps))("%s leads from and to the right states", (step, { from, to, needsReason }) => {
    expect([...(machine.steps[step]?.from ?? [])].sort()).toEqual([...from].sort());
    expect(machine.steps[step]?.to).toBe(to);
    expect(machine.steps[step]?.needsReason ?? false).toBe(needsReason ?? false);
  });

  test.each(machine.states)("in state %s exactly the right people may take exactly the right steps", (status) => {
    for (const who of personNames) {
      const allowed = Object.entries(table.steps)
        .filter(([, step]) => step.from.includes(status) && step.who.includes(who))
        .map(([step]) => step);
      const subject = { ...record, status };
      expect({ who, steps: openSteps(machine, people[who], subject).sort() }).toEqual({ who, steps: allowed.sort() });
      for (const step of Object.keys(machine.steps)) {
        expect({ who, step, may: mayStep(machine, step, people[who], subject) }).toEqual({
          who,
          step,
          may: allowed.includes(step),
        });
      }
    }
  });

  test("a record without author, owner, organization and workstream opens nothing by being empty", () => {
    const nobodys = {
      ...record,
      authorId: null,
      editorIds: [],
      reviewerId: null,
      reviewerIds: [],
      organizerIds: [],
      ownerId: null,
      organizationId: null,
      workstreamId: null,
    };
    const byRelation = personNames.filter((who) => !who.startsWith("secretariat") && who !== "system");
    for (const status of machine.states) {
      for (const who of byRelation.filter((name) => name !== "participant")) {
        const subject = { ...nobodys, status } as unknown as typeof record & { status: string };
        expect({ who, steps: openSteps(machine, people[who], subject) }).toEqual({ who, steps: [] });
      }
    }
  });
});
