import { beforeAll, describe, expect, test } from "vitest";
import { visitor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { declineProposal } from "@/lib/proposals/decline-proposal";
import { type DeskFilters, readDeskFilters } from "@/lib/proposals/desk-filters";
import { deskProposals, mergeTargets, proposalCounts, queueWorkstreams } from "@/lib/proposals/desk-queries";
import { ownProposals } from "@/lib/proposals/queries";
import { contextOf, makeActor, makeWorkstream } from "../../factories/people";
import { makeDraft, makeSubmitted } from "../../factories/proposal";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";

useDatabase();

type Person = Awaited<ReturnType<typeof makeActor>>;
let author: Person;
let secretariat: Person;
let lead: Person;
let workstream: { id: string; slug: string };
const ids: Record<string, string> = {};

beforeAll(async () => {
  workstream = await makeWorkstream("Missing migrants");
  author = await makeActor("partner");
  secretariat = await makeActor("secretariat");
  lead = await makeActor("workstream-lead", { workstreamId: workstream.id });
  const talks = {
    alpha: { talk: { title: "Alpha 100% safe" }, scope: { workstreamId: workstream.id } },
    beta: { talk: { title: "Beta" }, scope: { level: "regional", regions: ["arab"] } },
    gamma: { talk: { title: "Gamma" }, organizers: { organizationName: "Alpha Institute" } },
    declined: { talk: { title: "Declined" } },
  };
  for (const [name, differing] of Object.entries(talks)) ids[name] = (await makeSubmitted(author, differing)).id;
  const { id, version } = await db.proposal.findUniqueOrThrow({ where: { id: ids.declined ?? "" } });
  await declineProposal({ id, version, reason: "No." }, contextOf(secretariat));
  await makeDraft(author);
});

const titles = async (actor: Person | typeof visitor, filters: Partial<DeskFilters> = {}) => {
  const { rows, total } = await deskProposals(actor, { ...readDeskFilters({}), ...filters });
  expect(total).toBe(rows.length);
  return rows.map((row) => row.title);
};

describe("the queue", () => {
  test("is what waits, in the order in which it came", async () => {
    expect(await titles(secretariat)).toEqual(["Alpha 100% safe", "Beta", "Gamma"]);
    expect(await titles(secretariat, { order: "newest" })).toEqual(["Gamma", "Beta", "Alpha 100% safe"]);
  });

  test("never holds a draft", async () => {
    expect(await titles(secretariat, { status: "all", order: "title" })).toEqual([
      "Alpha 100% safe",
      "Beta",
      "Declined",
      "Gamma",
    ]);
  });

  test("of a lead is that of their workstream, of others it is empty", async () => {
    expect(await titles(lead)).toEqual(["Alpha 100% safe"]);
    expect(await titles(author)).toEqual([]);
    expect(await titles(visitor)).toEqual([]);
    expect(await titles(await makeActor("admin"))).toEqual([]);
  });

  test.each<[string, Partial<DeskFilters>, string[]]>([
    ["state", { status: "declined" }, ["Declined"]],
    ["level", { level: "regional" }, ["Beta"]],
    ["region", { region: "arab" }, ["Beta"]],
    ["text of the title", { text: "beta" }, ["Beta"]],
    ["name of the organization", { text: "alpha inst" }, ["Gamma"]],
    ["a typed % as itself", { text: "100%" }, ["Alpha 100% safe"]],
    ["a typed _ as itself", { text: "_" }, []],
    ["a workstream that is none", { workstream: "none" }, []],
  ])("is narrowed by %s", async (_what, filters, expected) => {
    expect(await titles(secretariat, filters)).toEqual(expected);
  });

  test("is narrowed by the workstream and the reference", async () => {
    expect(await titles(secretariat, { workstream: workstream.slug })).toEqual(["Alpha 100% safe"]);
    const { reference } = await db.proposal.findUniqueOrThrow({ where: { id: ids.beta ?? "" } });
    expect(await titles(secretariat, { text: reference?.toLowerCase() ?? "" })).toEqual(["Beta"]);
  });

  test("offers the workstreams that occur in it", async () => {
    expect(await queueWorkstreams(secretariat)).toEqual([{ slug: workstream.slug, title: "Missing migrants" }]);
  });

  test("a page beyond the last one is empty and still knows how many there are", async () => {
    const { rows, total } = await deskProposals(secretariat, { ...readDeskFilters({}), page: 9999 });
    expect([rows.length, total]).toEqual([0, 3]);
  });

  test("asks the database as often for three rows as for one", async () => {
    const one = await countQueries(() => deskProposals(secretariat, { ...readDeskFilters({}), text: "beta" }));
    const three = await countQueries(() => deskProposals(secretariat, readDeskFilters({})));
    expect(three).toBe(one);
    expect(three).toBeGreaterThan(0);
  });
});

test("the counts of the desk are those of its queue", async () => {
  expect(await proposalCounts(secretariat)).toEqual({ submitted: 3, declined: 1 });
  expect(await proposalCounts(lead)).toEqual({ submitted: 1 });
  expect(await proposalCounts(author)).toEqual({});
});

test("a proposal may be merged into open ones and not into itself", async () => {
  const offered = await mergeTargets(secretariat, ids.beta ?? "");
  expect(offered.map(({ title }) => title)).toEqual(["Gamma", "Alpha 100% safe"]);
});

test("one's own list has drafts too, page by page, and nobody else's", async () => {
  const first = await ownProposals(author, { page: 1, size: 3 });
  const second = await ownProposals(author, { page: 2, size: 3 });
  expect([first.rows.length, second.rows.length, first.total]).toEqual([3, 2, 5]);
  const all = [...first.rows, ...second.rows];
  expect(new Set(all.map(({ id }) => id)).size).toBe(5);
  expect((await ownProposals(await makeActor("partner"), { page: 1, size: 3 })).total).toBe(0);
});
