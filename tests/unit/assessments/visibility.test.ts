import { describe, expect, test } from "vitest";
import { type Actor, visitor } from "@/lib/access/actor";
import { type Sight, sightOf } from "@/lib/assessments/visibility";
import type { AssessmentState } from "@/lib/assessments/workflow";

const signedIn = (personId: string, role: "secretariat" | "workstream-lead"): Actor => ({
  ...visitor,
  personId,
  roles: ["partner", role],
});
const other = { secretariat: signedIn("other", "secretariat"), lead: signedIn("other", "workstream-lead") };
const own = { secretariat: signedIn("own", "secretariat"), lead: signedIn("own", "workstream-lead") };

/** What is read of somebody else's assessment in that state, by somebody whose own is in this one. */
const table: readonly (readonly [keyof typeof own, AssessmentState | "none of their own", AssessmentState, Sight])[] = [
  ["secretariat", "none of their own", "handed_in", "content"],
  ["secretariat", "none of their own", "assigned", "standing"],
  ["secretariat", "none of their own", "recused", "standing"],
  ["secretariat", "assigned", "handed_in", "standing"],
  ["secretariat", "handed_in", "handed_in", "content"],
  ["secretariat", "handed_in", "assigned", "standing"],
  ["secretariat", "released", "handed_in", "content"],
  ["secretariat", "recused", "handed_in", "none"],
  ["lead", "none of their own", "handed_in", "standing"],
  ["lead", "assigned", "handed_in", "standing"],
  ["lead", "handed_in", "handed_in", "content"],
  ["lead", "handed_in", "assigned", "standing"],
  ["lead", "released", "handed_in", "standing"],
  ["lead", "recused", "handed_in", "none"],
];

describe("independent until handed in", () => {
  test.each(table)("a %s with %s reads of one that is %s: %s", (role, ownState, state, sight) => {
    const theirs = { reviewerId: "third", status: state };
    const mine = ownState === "none of their own" ? [] : [{ reviewerId: "own", status: ownState }];
    expect(sightOf(own[role], theirs, [theirs, ...mine])).toBe(sight);
  });

  test("everybody reads their own, a draft too, and nobody else does", () => {
    const draft = { reviewerId: "own", status: "assigned" as const };
    expect(sightOf(own.lead, draft, [draft])).toBe("content");
    for (const reader of [other.secretariat, other.lead]) expect(sightOf(reader, draft, [draft])).toBe("standing");
  });
});
