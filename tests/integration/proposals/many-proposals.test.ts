import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { readDeskFilters } from "@/lib/proposals/desk-filters";
import { deskProposals, proposalCounts, queueReviewers, queueWorkstreams } from "@/lib/proposals/desk-queries";
import { staffScope } from "@/lib/proposals/scope";
import { makeManyProposals } from "../../factories/many-proposals";
import { makeActor, makeWorkstream } from "../../factories/people";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";

useDatabase();

type Person = Awaited<ReturnType<typeof makeActor>>;
let secretariat: Person;
let lead: Person;
const today = "2026-11-21";

beforeAll(async () => {
  const workstream = await makeWorkstream();
  const author = await makeActor("partner");
  secretariat = await makeActor("secretariat");
  lead = await makeActor("workstream-lead", { workstreamId: workstream.id });
  const ties = { workstreamId: workstream.id, reviewerId: lead.personId };
  await makeManyProposals(author.personId, 10_000, ties);
}, 60_000);

/** Everything that the page of the queue reads. */
const page = (actor: Person, query: Record<string, string | string[]>) =>
  Promise.all([
    deskProposals(actor, readDeskFilters(query), today),
    queueWorkstreams(actor),
    queueReviewers(actor),
  ]).then(([queue]) => queue);

test.each<[string, Record<string, string | string[]>]>([
  ["as it opens", {}],
  ["all, by title, at its end", { status: "all", sort: "-title", page: "400" }],
  ["narrowed by many filters", { status: "all", attention: ["late", "unassigned"], region: ["africa", "lac"], q: "1" }],
  ["with a hundred rows", { status: "all", size: "100" }],
])("the queue of ten thousand asks as often as that of one, %s", async (_what, query) => {
  const one = await countQueries(() => page(secretariat, { status: "all", q: "X-none" }));
  let total = 0;
  const count = await countQueries(async () => {
    ({ total } = await page(secretariat, query));
  });
  expect(total).toBeGreaterThan(100);
  expect(count).toBeLessThanOrEqual(one + rowQueries);
  expect(count).toBeLessThan(20);
});

/** What is asked only where there are rows, whatever their number. */
const rowQueries = 8;

test("the queue is answered in good time", async () => {
  await page(secretariat, { status: "all" });
  const begun = performance.now();
  await page(secretariat, { status: "all", sort: "-title", attention: "late" });
  expect(performance.now() - begun).toBeLessThan(2000);
});

test("the queue and the scope of everything else agree on what a person reads", async () => {
  for (const actor of [secretariat, lead, await makeActor("workstream-lead"), await makeActor("admin")]) {
    const { total } = await page(actor, { status: "all" });
    expect(total).toBe(await db.proposal.count({ where: staffScope(actor) }));
    const counts = await proposalCounts(actor);
    expect(Object.values(counts).reduce((sum, count) => sum + (count ?? 0), 0)).toBe(total);
  }
});
