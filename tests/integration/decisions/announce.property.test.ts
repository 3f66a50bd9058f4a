import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { announceDecisions } from "@/lib/decisions/announce";
import { decide } from "@/lib/decisions/decide";
import { blockerOf, type Outcome } from "@/lib/decisions/outcome";
import type { DecideInput } from "@/lib/decisions/schema";
import { withdrawDecision } from "@/lib/decisions/withdraw-decision";
import { withdrawProposal } from "@/lib/proposals/withdraw-proposal";
import { contextOf, makeActor } from "../../factories/people";
import { makeSubmitted, proposalRow } from "../../factories/proposal";
import { useDatabase } from "../../support/database";

useDatabase();

let author: Actor;
let announcers: Actor[];
beforeAll(async () => {
  author = await makeActor("partner");
  announcers = await Promise.all([0, 1, 2].map(() => makeActor("secretariat")));
});

/** What happens to one held decision while several people announce. */
interface Fate {
  outcome: Outcome;
  meanwhile: "nothing" | "proposerWithdraws" | "deskTakesBack";
  chosenBy: number[];
}
const fates: fc.Arbitrary<Fate> = fc.record({
  outcome: fc.constantFrom<Outcome>("approve", "reserve", "decline", "merge"),
  meanwhile: fc.constantFrom("nothing", "proposerWithdraws", "deskTakesBack"),
  chosenBy: fc.subarray([0, 1, 2], { minLength: 1 }),
});

async function held(outcome: Outcome): Promise<{ proposalId: string; decisionId: string }> {
  const { id, version } = await makeSubmitted(author);
  const more = {
    approve: { date: "none", dateIsFinal: false },
    reserve: { reason: "Later." },
    decline: { reason: "No." },
    merge: outcome === "merge" ? { intoId: (await makeSubmitted(author)).id } : {},
  }[outcome];
  const input = { id, version, outcome, announce: "later", ...more } as DecideInput;
  const { decisionId } = await decide(input, contextOf(announcers[0] ?? author));
  return { proposalId: id, decisionId };
}

test("however many announce the same decisions at once, each letter is written once, and only for what took effect", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fates, { minLength: 1, maxLength: 4 }), async (plan) => {
      const cases: (Fate & { proposalId: string; decisionId: string })[] = [];
      for (const fate of plan) cases.push({ ...fate, ...(await held(fate.outcome)) });
      const batches = announcers.map((actor, index) => ({
        actor,
        chosen: cases.filter(({ chosenBy }) => chosenBy.includes(index)),
      }));
      const disturb = cases.map(async ({ meanwhile, proposalId, decisionId }) => {
        if (meanwhile === "deskTakesBack") {
          await withdrawDecision({ id: decisionId, version: 1 }, contextOf(announcers[1] ?? author));
        }
        if (meanwhile === "proposerWithdraws") {
          const { id, version } = await proposalRow(proposalId);
          await withdrawProposal({ id, version, reason: "" }, contextOf(author));
        }
      });
      const [results] = await Promise.all([
        Promise.all(
          batches
            .filter(({ chosen }) => chosen.length > 0)
            .map(({ actor, chosen }) =>
              announceDecisions(
                { decisions: chosen.map(({ decisionId }) => ({ id: decisionId, version: 1 })) },
                contextOf(actor),
              ),
            ),
        ),
        Promise.allSettled(disturb),
      ]);

      let announced = 0;
      for (const { proposalId, decisionId, outcome } of cases) {
        const decision = await db.proposalDecision.findUniqueOrThrow({ where: { id: decisionId } });
        const row = await proposalRow(proposalId);
        const letters = await db.mail.count({
          where: { occurrence: { startsWith: `proposal.${outcome}:${proposalId}:` } },
        });
        const steps = await db.auditEntry.count({
          where: { subjectId: proposalId, action: `proposal.${outcome}`, outcome: "done" },
        });
        const took = decision.announcedAt !== null;
        expect({ letters, steps }).toEqual(took ? { letters: 1, steps: 1 } : { letters: 0, steps: 0 });
        expect(took && decision.withdrawnAt !== null).toBe(false);
        expect(await db.talk.count({ where: { proposalId } })).toBe(took && outcome === "approve" ? 1 : 0);
        if (took) {
          announced += 1;
          const states = { approve: "approved", reserve: "in_reserve", decline: "declined", merge: "merged" } as const;
          expect([states[outcome], "withdrawn"]).toContain(row.status);
        } else {
          // Whoever chose it and did not announce it had a reason.
          const blocker = blockerOf({
            ...decision,
            proposal: { status: row.status, versions: 1 },
            target: { status: "submitted" },
          });
          expect(decision.withdrawnAt !== null || blocker === "withdrawn").toBe(true);
        }
      }
      expect(results.reduce((sum, result) => sum + result.announced, 0)).toBe(announced);
      // Coming second is no failure: nobody is told that something went wrong which went right.
      const isCalm = plan.every(({ meanwhile }) => meanwhile === "nothing");
      if (isCalm) expect(results.map(({ failed }) => failed)).toEqual(results.map(() => 0));
    }),
    { numRuns: 12, interruptAfterTimeLimit: 120_000 },
  );
}, 150_000);
