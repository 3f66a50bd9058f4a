import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { submitPledgeSchema } from "@/lib/pledges/schema";

const pledge = {
  submissionId: randomUUID(),
  organizationId: randomUUID(),
  title: "Train rescuers",
  description: "x".repeat(300),
  forms: ["human_resource"],
  objectives: ["8"],
  measure: "Number trained",
  contactName: "Example Delegate",
  contactEmail: "delegate@example.org",
};

function faultsOf(differing: object): string[] {
  const { error } = submitPledgeSchema.safeParse({ ...pledge, ...differing });
  return (error?.issues ?? []).map((issue) => issue.path.join("."));
}

test("a description has 300 to 3,000 characters, counted as the database counts them", () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ description: "x".repeat(299) })).toContain("description");
  expect(faultsOf({ description: "x".repeat(3001) })).toContain("description");
  // 300 units of text, but 150 characters: the database would refuse them.
  expect(faultsOf({ description: "🛟".repeat(150) })).toContain("description");
  expect(faultsOf({ description: "🛟".repeat(300) })).toEqual([]);
});

test("a period ends after it begins, and may have one end only", () => {
  expect(faultsOf({ periodStart: "2027-05-01", periodEnd: "2027-04-01" })).toEqual(["periodEnd"]);
  expect(faultsOf({ periodEnd: "2027-04-01" })).toEqual([]);
  expect(faultsOf({ periodStart: "2027-11-31" })).toEqual(["periodStart"]);
});
