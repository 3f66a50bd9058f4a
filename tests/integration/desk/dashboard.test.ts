import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { readDashboard } from "@/lib/desk/dashboard";
import { readDashboardPeriod } from "@/lib/desk/dashboard-period";
import { ageLimits } from "@/lib/desk/dashboard-view";
import { makeManyProposals } from "../../factories/many-proposals";
import { makeActor, makeOrganization, makeWorkstream } from "../../factories/people";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";

useDatabase();

type Person = Awaited<ReturnType<typeof makeActor>>;
let secretariat: Person;
let lead: Person;
let author: Person;
let workstream: { id: string; slug: string };
const today = "2026-11-21";
const year = readDashboardPeriod({ period: "2026" }, today);

/** A proposal with no more than the numbers look at. */
async function make(submitted: string, differing: Partial<Prisma.ProposalUncheckedCreateInput> = {}) {
  return db.proposal.create({
    data: {
      authorId: author.personId,
      status: "submitted",
      reference: `X-${Math.random()}`,
      submittedAt: new Date(`${submitted}T09:00:00Z`),
      level: "global",
      regions: ["arab", "africa"],
      primaryObjective: 8,
      ...differing,
    },
  });
}
const decided = (day: string, status: "approved" | "declined" | "in_reserve" = "approved") => ({
  status,
  decidedAt: new Date(`${day}T09:00:00Z`),
});

beforeAll(async () => {
  workstream = await makeWorkstream();
  author = await makeActor("partner");
  secretariat = await makeActor("secretariat");
  lead = await makeActor("workstream-lead", { workstreamId: workstream.id, name: "Lea" });
  const organization = await makeOrganization("un_entity");
  await make("2026-01-01", decided("2026-01-11"));
  await make("2026-01-01", decided("2026-01-21", "declined"));
  await make("2026-01-01", { ...decided("2026-02-01"), workstreamId: workstream.id });
  await make("2025-01-01", decided("2025-01-02"));
  await make("2026-11-21", { level: "national", organizationId: organization.id });
  await make("2026-11-14");
  await make("2026-11-13");
  await make("2026-01-05");
  await db.proposal.create({ data: { authorId: author.personId, level: "global" } });
});

const rowOf = async (actor: Actor, group: string, value: string) =>
  (await readDashboard(actor, year, today)).outcomes.find((row) => row.group === group && row.value === value);

describe("the dashboard", () => {
  test("tells how long decisions took, for the period and by month", async () => {
    const { waiting } = await readDashboard(secretariat, year, today);
    expect(waiting).toEqual([
      { month: null, decided: 3, median: 20, ninetieth: expect.closeTo(28.8) },
      { month: "2026-01-01", decided: 2, median: 15, ninetieth: expect.closeTo(19) },
      { month: "2026-02-01", decided: 1, median: 31, ninetieth: 31 },
    ]);
  });

  test("counts what became of the proposals of the period; drafts are nobody's to count", async () => {
    expect(await rowOf(secretariat, "level", "global")).toMatchObject({
      counts: { approved: 2, declined: 1, open: 3, in_reserve: 0, merged: 0, withdrawn: 0 },
      total: 6,
    });
    expect(await rowOf(secretariat, "region", "africa")).toMatchObject({ total: 7 });
    expect(await rowOf(secretariat, "objective", "8")).toMatchObject({ total: 7 });
    expect(await rowOf(secretariat, "proposer", "un_entity")).toMatchObject({ total: 1 });
    expect(await rowOf(secretariat, "proposer", "unlisted")).toMatchObject({ total: 6 });
  });

  test("counts what waits by age, the last day of an age included", async () => {
    const { ages } = await readDashboard(secretariat, year, today);
    expect(ages).toEqual([2, 1, 0, 0, 1]);
    expect(ages).toHaveLength(ageLimits.length + 1);
  });

  test("is about what the person reads; reviewers are shown to who asks them", async () => {
    expect(await rowOf(lead, "level", "global")).toMatchObject({ total: 1 });
    expect((await readDashboard(lead, year, today)).reviewers).toBeNull();
    expect((await readDashboard(author, year, today)).outcomes).toEqual([]);
    const open = await db.proposal.findFirstOrThrow({ where: { status: "submitted" } });
    await db.assessment.create({
      data: { proposalId: open.id, reviewerId: lead.personId, dueOn: new Date("2026-11-20T00:00:00Z") },
    });
    const { reviewers } = await readDashboard(secretariat, year, today);
    expect(reviewers).toEqual([{ name: "Lea", open: 1, late: 1, done: 0 }]);
  });

  test("asks as often for ten thousand proposals", async () => {
    const few = await countQueries(() => readDashboard(secretariat, year, today));
    await makeManyProposals(author.personId, 10_000, { workstreamId: workstream.id, reviewerId: lead.personId });
    const begun = performance.now();
    expect(await countQueries(() => readDashboard(secretariat, year, today))).toBe(few);
    expect(performance.now() - begun).toBeLessThan(2000);
  }, 60_000);
});

test("the period is the last twelve months unless the address names a year that can be, or everything", () => {
  expect(readDashboardPeriod({}, today)).toEqual({ name: "12m", from: "2025-12-01", to: today });
  expect(readDashboardPeriod({ period: "2024" }, today)).toEqual({
    name: "2024",
    from: "2024-01-01",
    to: "2024-12-31",
  });
  expect(readDashboardPeriod({ period: "all" }, today).from).toBe("2018-01-01");
  expect(readDashboardPeriod({ period: "1999' OR 1=1" }, today).name).toBe("12m");
});
