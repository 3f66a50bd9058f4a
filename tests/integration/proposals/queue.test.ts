import { beforeAll, describe, expect, test } from "vitest";
import { visitor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { readDeskFilters } from "@/lib/proposals/desk-filters";
import {
  deskProposals,
  mergeTargets,
  proposalCounts,
  queueReviewers,
  queueWorkstreams,
} from "@/lib/proposals/desk-queries";
import { ownProposals } from "@/lib/proposals/queries";
import { declineProposal } from "../../factories/decision";
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

const today = "2026-11-21";

/** The filters of an address, as the page reads them. */
function filtersOf(address: string) {
  const query: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(address)) query[name] = [...(query[name] ?? []), value];
  return readDeskFilters(query);
}

const titles = async (actor: Person | typeof visitor, address = "", day = today) => {
  const { rows, total } = await deskProposals(actor, filtersOf(address), day);
  expect(total).toBe(rows.length);
  return rows.map((row) => row.title);
};

describe("the queue", () => {
  test("is what waits, in the order in which it came", async () => {
    expect(await titles(secretariat)).toEqual(["Alpha 100% safe", "Beta", "Gamma"]);
    expect(await titles(secretariat, "sort=-title")).toEqual(["Gamma", "Beta", "Alpha 100% safe"]);
  });

  test("never holds a draft", async () => {
    const all = ["Alpha 100% safe", "Beta", "Declined", "Gamma"];
    expect(await titles(secretariat, "status=all&sort=title")).toEqual(all);
  });

  test("of a lead is that of their workstream, of others it is empty", async () => {
    expect(await titles(lead)).toEqual(["Alpha 100% safe"]);
    expect(await titles(author)).toEqual([]);
    expect(await titles(visitor)).toEqual([]);
    expect(await titles(await makeActor("admin"))).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ["state", "status=declined", ["Declined"]],
    [
      "several states",
      "status=declined&status=submitted&sort=-title",
      ["Gamma", "Declined", "Beta", "Alpha 100% safe"],
    ],
    ["level", "level=regional", ["Beta"]],
    ["region", "region=arab", ["Beta"]],
    ["objective, the first and the others", "objective=23", ["Alpha 100% safe", "Beta", "Gamma"]],
    ["an objective of none", "objective=1", []],
    ["a proposer outside of the directory", "proposer=unlisted", ["Alpha 100% safe", "Beta", "Gamma"]],
    ["text of the title", "q=beta", ["Beta"]],
    ["name of the organization", "q=alpha+inst", ["Gamma"]],
    ["a typed % as itself", "q=100%25", ["Alpha 100% safe"]],
    ["a typed _ as itself", "q=_", []],
    ["no workstream", "workstream=none", ["Beta", "Gamma"]],
  ])("is narrowed by %s", async (_what, address, expected) => {
    expect(await titles(secretariat, address)).toEqual(expected);
  });

  test("is narrowed by the workstream and the reference", async () => {
    expect(await titles(secretariat, `workstream=${workstream.slug}`)).toEqual(["Alpha 100% safe"]);
    const { reference } = await db.proposal.findUniqueOrThrow({ where: { id: ids.beta ?? "" } });
    expect(await titles(secretariat, `q=${reference?.toLowerCase()}`)).toEqual(["Beta"]);
  });

  test("tells who waits longer than some days, from the day after", async () => {
    expect(await titles(secretariat, "waiting=7", "2026-11-28")).toEqual([]);
    expect(await titles(secretariat, "waiting=7", "2026-11-29")).toHaveLength(3);
    expect(await titles(secretariat, "waiting=14", "2026-11-29")).toEqual([]);
  });

  test("tells whose answer is late by the same rule as their page", async () => {
    expect(await titles(secretariat, "attention=late", "2026-12-04")).toEqual([]);
    expect(await titles(secretariat, "attention=late", "2026-12-05")).toHaveLength(3);
  });

  test("each count says how many proposals the filter would find beside the others", async () => {
    const { counts } = await deskProposals(secretariat, filtersOf("level=regional"), today);
    expect(counts.level).toEqual({ global: 2, regional: 1 });
    expect(counts.region).toEqual({ arab: 1 });
    expect(counts.status).toEqual({ submitted: 1 });
  });

  test("offers the workstreams that occur in it", async () => {
    expect(await queueWorkstreams(secretariat)).toEqual([{ slug: workstream.slug, title: "Missing migrants" }]);
  });

  test("a page beyond the last one is empty and still knows how many there are", async () => {
    const { rows, total } = await deskProposals(secretariat, filtersOf("page=9999"), today);
    expect([rows.length, total]).toEqual([0, 3]);
  });

  test("asks the database as often for three rows as for one", async () => {
    const one = await countQueries(() => deskProposals(secretariat, filtersOf("q=beta"), today));
    const three = await countQueries(() => deskProposals(secretariat, filtersOf(""), today));
    expect(three).toBe(one);
    expect(three).toBeGreaterThan(0);
  });
});

describe("what needs a look", () => {
  test("is found by reviewer, with those whom nobody assesses and those that are late", async () => {
    await db.assessment.create({
      data: { proposalId: ids.alpha ?? "", reviewerId: lead.personId, dueOn: new Date("2026-11-20T00:00:00Z") },
    });
    await db.assessment.create({
      data: { proposalId: ids.beta ?? "", reviewerId: lead.personId, status: "released" },
    });
    expect(await titles(secretariat, "reviewer=nobody")).toEqual(["Beta", "Gamma"]);
    expect(await titles(secretariat, "attention=unassigned")).toEqual(["Beta", "Gamma"]);
    expect(await titles(secretariat, `reviewer=${lead.personId}`)).toEqual(["Alpha 100% safe"]);
    expect(await titles(secretariat, "reviewer=mine")).toEqual([]);
    expect(await titles(lead, "reviewer=mine")).toEqual(["Alpha 100% safe"]);
    expect(await titles(secretariat, "attention=assessment_late")).toEqual(["Alpha 100% safe"]);
    expect(await titles(secretariat, "attention=assessment_late", "2026-11-20")).toEqual([]);
    expect(await queueReviewers(secretariat)).toEqual([{ id: lead.personId, name: "Test workstream-lead" }]);
    const { rows } = await deskProposals(secretariat, filtersOf("q=alpha+100"), today);
    expect(rows[0]).toMatchObject({
      attention: ["assessment_late"],
      reviewers: [{ name: "Test workstream-lead", handedIn: false }],
    });
  });

  test("is a reply of the proposer until somebody at the desk writes back", async () => {
    const say = (personId: string, kind: "reply" | "internal") =>
      db.proposalMessage.create({ data: { proposalId: ids.beta ?? "", authorId: personId, kind, body: "Hello" } });
    expect(await titles(secretariat, "attention=reply")).toEqual([]);
    await say(author.personId, "reply");
    await say(secretariat.personId, "internal");
    expect(await titles(secretariat, "attention=reply")).toEqual(["Beta"]);
    await say(secretariat.personId, "reply");
    expect(await titles(secretariat, "attention=reply")).toEqual([]);
    const editor = await makeActor("partner");
    await db.proposalEditor.create({
      data: { proposalId: ids.beta ?? "", email: editor.email, personId: editor.personId, acceptedAt: new Date() },
    });
    await say(editor.personId, "reply");
    expect(await titles(secretariat, "attention=reply")).toEqual(["Beta"]);
  });

  test("is a decision that waits to be announced", async () => {
    const decision = await db.proposalDecision.create({
      data: { proposalId: ids.gamma ?? "", outcome: "reserve", reason: "Later", decidedById: secretariat.personId },
    });
    expect(await titles(secretariat, "decision=held")).toEqual(["Gamma"]);
    const { rows } = await deskProposals(secretariat, filtersOf("decision=held"), today);
    expect(rows[0]?.held).toBe("reserve");
    await db.proposalDecision.update({
      where: { id: decision.id },
      data: { withdrawnAt: new Date(), withdrawnById: secretariat.personId },
    });
    expect(await titles(secretariat, "decision=held")).toEqual([]);
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
