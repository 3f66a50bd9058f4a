import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { comingUp } from "@/lib/desk/coming";
import { deskHome } from "@/lib/desk/home";
import { readDeskFilters } from "@/lib/proposals/desk-filters";
import { deskProposals } from "@/lib/proposals/desk-queries";
import { onDays, toColumns } from "@/lib/time/date-value";
import { makeManyProposals } from "../../factories/many-proposals";
import { makeActor, makeOrganization, makeWorkstream } from "../../factories/people";
import { makeTalk } from "../../factories/talk";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";

useDatabase();

type Person = Awaited<ReturnType<typeof makeActor>>;
let author: Person;
let secretariat: Person;
let lead: Person;
let workstream: { id: string; slug: string };
const today = "2026-11-21";

beforeAll(async () => {
  workstream = await makeWorkstream();
  author = await makeActor("partner");
  secretariat = await makeActor("secretariat");
  lead = await makeActor("workstream-lead", { workstreamId: workstream.id });
});

const counts = async (actor: Actor) => {
  const { waits, overdue } = await deskHome(actor, today);
  return Object.fromEntries([...waits, ...overdue].map(({ key, count }) => [key, count]));
};

describe("the desk's home", () => {
  test("asks as often for ten thousand proposals as for none, and each number is that of the list behind it", async () => {
    const none = await countQueries(() => Promise.all([deskHome(secretariat, today), comingUp(secretariat, today)]));
    await makeManyProposals(author.personId, 10_000, { workstreamId: workstream.id, reviewerId: lead.personId });
    const many = await countQueries(() => Promise.all([deskHome(secretariat, today), comingUp(secretariat, today)]));
    expect(many).toBe(none);
    for (const actor of [secretariat, lead]) {
      const { waits, overdue } = await deskHome(actor, today);
      const lists = [...waits, ...overdue].filter(({ path }) => path.startsWith("/proposals"));
      expect(lists.length).toBeGreaterThan(3);
      for (const { key, count, path } of lists) {
        const filters = readDeskFilters(Object.fromEntries(new URLSearchParams(path.split("?")[1] ?? "")));
        const { total } = await deskProposals(actor, filters, today);
        expect([key, count]).toEqual([key, total]);
      }
    }
  }, 60_000);

  test("is about one's own work: reviewers see what they assess, the admin what runs the system", async () => {
    const own = await counts(lead);
    expect(own.ownAssessments).toBeGreaterThan(100);
    expect(own.ownAssessmentsLate).toBeGreaterThan(0);
    expect(own.heldDecisions).toBeUndefined();
    expect((await counts(secretariat)).ownAssessments).toBe(0);
    expect(Object.keys(await counts(await makeActor("admin")))).toEqual(["deadMail"]);
    expect(await counts(author)).toEqual({});
  });

  test("tells of organizations and members to verify, and no more of them once they are", async () => {
    expect(await counts(secretariat)).toMatchObject({ organizationsToVerify: 0, membersToVerify: 0 });
    const { id } = await makeOrganization();
    await db.organization.update({ where: { id }, data: { unverified: true, requestedById: author.personId } });
    const membership = await db.membership.create({ data: { personId: author.personId, organizationId: id } });
    expect(await counts(secretariat)).toMatchObject({ organizationsToVerify: 1, membersToVerify: 1 });
    await db.membership.update({ where: { id: membership.id }, data: { verifiedAt: new Date() } });
    await db.organization.update({ where: { id }, data: { unverified: false } });
    expect(await counts(secretariat)).toMatchObject({ organizationsToVerify: 0, membersToVerify: 0 });
  });
});

describe("what is next", () => {
  test("is what has a date in the next four weeks, in order of time, within what the person runs", async () => {
    const date = (day: string) => toColumns(onDays(day));
    await makeTalk({ title: "Soon", workstreamId: workstream.id, ...date("2026-12-01") });
    await makeTalk({ title: "Sooner", ...date("2026-11-25") });
    await makeTalk({ title: "Far", ...date("2027-02-01") });
    await makeTalk({ title: "Past", ...date("2026-11-20") });
    const titles = async (actor: Actor) =>
      (await comingUp(actor, today)).filter(({ kind }) => kind === "talk").map(({ title }) => title);
    expect(await titles(secretariat)).toEqual(["Sooner", "Soon"]);
    expect(await titles(lead)).toEqual(["Soon"]);
    expect(await comingUp(author, today)).toEqual([]);
    const due = async () => (await comingUp(lead, today)).filter(({ kind }) => kind === "assessment").length;
    expect(await due()).toBe(10);
    const decided = { status: "declined", decidedAt: new Date() } as const;
    await db.proposal.updateMany({ where: { assessments: { some: { reviewerId: lead.personId } } }, data: decided });
    expect(await due()).toBe(0);
  });
});
