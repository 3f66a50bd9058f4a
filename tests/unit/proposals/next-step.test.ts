import { expect, test } from "vitest";
import { addWorkingDays, nextStep } from "@/lib/proposals/next-step";
import { proposalStates } from "@/lib/proposals/workflow";

test.each([
  ["a Friday", "2026-11-20", 1, "2026-11-23"],
  ["a Saturday", "2026-11-21", 1, "2026-11-23"],
  ["a Monday", "2026-11-23", 5, "2026-11-30"],
  ["over two weekends", "2026-11-20", 10, "2026-12-04"],
  ["over the end of a year", "2026-12-31", 1, "2027-01-01"],
  ["no day", "2026-11-20", 0, "2026-11-20"],
])("working days from %s", (_what, from, count, to) => {
  expect(addWorkingDays(from, count)).toBe(to);
});

test("only a submitted proposal has a day by which somebody else answers", () => {
  const submittedAt = new Date("2026-11-20T10:00:00Z");
  for (const status of proposalStates) {
    expect(nextStep({ status, submittedAt }).by).toBe(status === "submitted" ? "2026-12-04" : null);
  }
});

test("drafts and requested changes wait for the proposer, submitted ones for the Secretariat, the rest for nobody", () => {
  const turns = proposalStates.map((status) => nextStep({ status, submittedAt: null }).turn);
  expect(turns).toEqual(["proposer", "secretariat", "proposer", "nobody", "nobody", "nobody", "nobody", "nobody"]);
});
