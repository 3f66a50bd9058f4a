import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db, inTransaction } from "@/lib/db/client";
import { ExpectedFailure } from "@/lib/errors";
import type { Machine } from "@/lib/workflow/machine";
import { machines } from "@/lib/workflow/machines";
import { transition } from "@/lib/workflow/transition";
import { makeOrganization, makeWorkstream } from "../../factories/people";
import { useDatabase } from "../../support/database";
import { expectedWorkflows } from "../../support/expected-workflows";
import { type PersonName, peopleOf, separatePeople, type TiedRecord } from "../../support/workflow-people";
import { workflowRows } from "./workflow-rows";

useDatabase();

type Subject = TiedRecord & { status: string };
type AnyMachine = Machine<string, string, Subject>;
const all = machines as unknown as readonly AnyMachine[];

const ties = {
  ...{ authorId: "", editorIds: [""], ownerId: "", organizationId: "", workstreamId: "" },
  ...{ reviewerId: "", reviewerIds: [""], recusedIds: [], organizerIds: [""], contactEmail: "", speakers: "" },
};
const personIds = new Map<string, string>();

beforeAll(async () => {
  for (const name of [...separatePeople, "author", "owner", "reviewer"]) {
    const { id } = await db.person.create({ data: { email: `${name}@example.org`, name } });
    personIds.set(name, id);
  }
  ties.authorId = personIds.get("author") ?? "";
  ties.editorIds = [personIds.get("editor") ?? ""];
  ties.ownerId = personIds.get("owner") ?? "";
  ties.reviewerId = personIds.get("reviewer") ?? "";
  ties.reviewerIds = [ties.reviewerId];
  ties.organizerIds = [(await makeOrganization()).id];
  ties.organizationId = (await makeOrganization()).id;
  ties.workstreamId = (await makeWorkstream()).id;
});

/** Somebody presses a button, perhaps on a page that is out of date, perhaps without saying why. */
interface Attempt {
  step: string;
  who: PersonName;
  isStale: boolean;
  saysWhy: boolean;
}

const everybody = Object.keys(peopleOf({ id: "", version: 1, ...ties })) as PersonName[];

/** Half of the attempts are by those who have a say, or most runs would never leave the initial state. */
function attemptsOn(machine: AnyMachine): fc.Arbitrary<Attempt> {
  const steps = Object.entries(expectedWorkflows[machine.name]?.steps ?? {});
  return fc.constantFrom(...steps).chain(([step, { who }]) =>
    fc.record({
      step: fc.constant(step),
      who: fc.oneof(fc.constantFrom(...who), fc.constantFrom(...everybody)),
      isStale: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
      saysWhy: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    }),
  );
}

/** Rounds of one attempt, or of two at the same time. */
const runs = fc.constantFrom(...all).chain((machine) =>
  fc.record({
    machine: fc.constant(machine),
    rounds: fc.array(fc.array(attemptsOn(machine), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 8 }),
  }),
);

async function take(machine: AnyMachine, subject: Subject, { step, who, saysWhy }: Attempt): Promise<void> {
  const people = peopleOf(subject, (name) => personIds.get(name) ?? "");
  const actor = people[who];
  const data = (await workflowRows[machine.name]?.data?.[step]?.(actor.personId)) ?? {};
  const move = { actor, requestId: randomUUID(), subject, data, reason: saysWhy ? "Because." : " " };
  await inTransaction((tx) => transition(tx, machine, step, move));
}

function rowOf(machine: AnyMachine, id: string): Promise<{ status: string; version: number }> {
  const models = db as unknown as Record<string, { findUniqueOrThrow(args: object): Promise<never> }>;
  const model = models[machine.name];
  if (!model) throw new Error(`no model named ${machine.name}`);
  return model.findUniqueOrThrow({ where: { id }, select: { status: true, version: true } });
}

/** Whether the expected table, written by hand, lets this attempt through. */
function shouldPass(machine: AnyMachine, subject: Subject, current: number, { step, who, saysWhy }: Attempt): boolean {
  const rule = expectedWorkflows[machine.name]?.steps[step];
  if (!rule?.who.includes(who) || !rule.from.includes(subject.status)) return false;
  return subject.version === current && (!rule.needsReason || saysWhy);
}

test("no sequence of steps by anybody, alone or at once, leaves the table; the history replays to the state", async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(runs, async ({ machine, rounds }) => {
      const create = workflowRows[machine.name]?.create;
      if (!create) throw new Error(`no row for ${machine.name}`);
      const record = { ...ties, id: await create(ties) };
      let now: Subject = { ...record, version: 1, status: machine.initial };
      let before = now;
      let accepted = 0;

      for (const round of rounds) {
        const seen = round.map(({ isStale }) => (isStale ? before : now));
        const should = round.map((attempt, index) => shouldPass(machine, seen[index] ?? now, now.version, attempt));
        const results = await Promise.allSettled(
          round.map((attempt, index) => take(machine, seen[index] ?? now, attempt)),
        );
        for (const result of results) {
          if (result.status === "rejected") expect(result.reason).toBeInstanceOf(ExpectedFailure);
        }
        const passed = round.filter((_attempt, index) => results[index]?.status === "fulfilled");
        // Of two that could both pass, one does; one that may not never does.
        expect(passed).toHaveLength(should.some(Boolean) ? 1 : 0);
        const [winner] = passed;
        if (winner) {
          expect(should[round.indexOf(winner)]).toBe(true);
          const status = expectedWorkflows[machine.name]?.steps[winner.step]?.to ?? "";
          before = now;
          now = { ...now, status, version: now.version + 1 };
          accepted += 1;
          reached.add(`${machine.name}.${status}`);
        }
        expect(await rowOf(machine, record.id)).toEqual({ status: now.status, version: now.version });
      }

      const history = await db.auditEntry.findMany({
        where: { subjectType: machine.name, subjectId: record.id },
        orderBy: { id: "asc" },
      });
      expect(history).toHaveLength(accepted);
      let replayed = machine.initial;
      for (const entry of history) {
        const rule = expectedWorkflows[machine.name]?.steps[entry.action.split(".")[1] ?? ""];
        expect(entry.fromStatus).toBe(replayed);
        expect(rule?.from).toContain(entry.fromStatus);
        expect(entry.toStatus).toBe(rule?.to);
        replayed = entry.toStatus ?? "";
      }
      expect(replayed).toBe(now.status);
    }),
    { numRuns: 100, interruptAfterTimeLimit: 150_000 },
  );
  // The property must have moved something: a machine that refuses everybody would pass all of the above.
  expect(reached.size).toBeGreaterThan(15);
}, 180_000);
