import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { clashesOfTalk, planningMonth, talksToPlace } from "@/lib/desk/planning";
import { readPlanningFilter } from "@/lib/desk/planning-filter";
import { type DateValue, inMonth, inQuarter, onDays, toColumns, unknownDate } from "@/lib/time/date-value";
import { makeManyProposals } from "../../factories/many-proposals";
import { makeActor, makeWorkstream } from "../../factories/people";
import { makeTalk } from "../../factories/talk";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";

useDatabase();

type Person = Awaited<ReturnType<typeof makeActor>>;
let secretariat: Person;
let lead: Person;
let author: Person;
let workstream: { id: string; slug: string };

const on = (date: DateValue) => toColumns(date);
const december = (query: Record<string, string> = {}) =>
  readPlanningFilter({ month: "2026-12", ...query }, "2026-11-21");

beforeAll(async () => {
  workstream = await makeWorkstream();
  secretariat = await makeActor("secretariat");
  lead = await makeActor("workstream-lead", { workstreamId: workstream.id });
  author = await makeActor("partner");
  const arab = { level: "regional" as const, regions: ["arab"] };
  const one = await makeTalk({ title: "One", ...arab, workstreamId: workstream.id, ...on(onDays("2026-12-10")) });
  const two = await makeTalk({ title: "Two", ...arab, listing: "unlisted", ...on(onDays("2026-12-10")) });
  await makeTalk({
    title: "Elsewhere",
    level: "regional",
    regions: ["lac"],
    languages: ["en"],
    ...on(onDays("2026-12-10")),
  });
  await makeTalk({ title: "Some time", ...arab, status: "planned", ...on(inMonth(2026, 12)) });
  await makeTalk({ title: "January", ...arab, ...on(onDays("2027-01-20")) });
  await makeTalk({ title: "Vague", status: "planned", workstreamId: workstream.id, ...on(inQuarter(2027, 1)) });
  await makeTalk({ title: "Undated", status: "planned", ...on(unknownDate("TBD")) });
  for (const { id } of [one, two]) await db.speaker.create({ data: { talkId: id, name: "José Núñez", position: 0 } });
});

const titles = async (actor: Actor, query: Record<string, string> = {}) =>
  (await planningMonth(actor, december(query))).engagements.map(({ title }) => title).sort();

describe("the planning calendar", () => {
  test("has what may fall into the month, narrowed by what was asked", async () => {
    expect(await titles(secretariat)).toEqual(["Elsewhere", "One", "Some time", "Two"]);
    expect(await titles(secretariat, { region: "lac" })).toEqual(["Elsewhere"]);
    expect(await titles(secretariat, { workstream: workstream.id })).toEqual(["One"]);
    expect(await titles(secretariat, { language: "fr", kind: "talk" })).toEqual(["One", "Some time", "Two"]);
    expect(await titles(secretariat, { person: "nunez" })).toEqual(["One", "Two"]);
  });

  test("shows a lead what the public sees, and all of their own", async () => {
    expect(await titles(lead)).toEqual(["Elsewhere", "One", "Some time"]);
    expect(await titles(author)).toEqual([]);
  });

  test("names what clashes on one day, with the reasons, also where the filter shows one side only", async () => {
    const pairs = async (query: Record<string, string> = {}) =>
      (await planningMonth(secretariat, december(query))).clashes.map(({ one, clash }) => [
        [one.title, clash.with.title].sort().join(" and "),
        clash.reasons.filter((reason) => reason === "people" || reason === "region"),
      ]);
    expect(await pairs()).toEqual([["One and Two", ["people", "region"]]]);
    expect(await pairs({ workstream: workstream.id })).toEqual([["One and Two", ["people", "region"]]]);
    expect(await pairs({ region: "lac" })).toEqual([]);
  });

  test("offers the talks without a day, those with a window first, within what the person runs", async () => {
    const names = async (actor: Actor) => (await talksToPlace(actor)).rows.map(({ title }) => title);
    expect(await names(secretariat)).toEqual(["Some time", "Vague", "Undated"]);
    expect(await names(lead)).toEqual(["Vague"]);
    expect(await names(author)).toEqual([]);
  });

  test("tells what a date would meet before it is set, and only to who runs the talk", async () => {
    const { slug } = await makeTalk({
      title: "New",
      status: "planned",
      level: "regional",
      regions: ["arab"],
      ...on(unknownDate()),
    });
    const report = await clashesOfTalk(secretariat, slug, onDays("2026-12-10"));
    const strong = report?.clashes.filter((clash) => clash.strong).map((clash) => clash.with.title);
    expect(strong?.sort()).toEqual(["One", "Two"]);
    expect((await clashesOfTalk(secretariat, slug, onDays("2027-05-10")))?.clashes).toEqual([]);
    expect((await clashesOfTalk(secretariat, slug, inQuarter(2027, 2)))?.tooVague).toEqual([0]);
    expect(await clashesOfTalk(lead, slug, onDays("2026-12-10"))).toBeNull();
  });

  test("asks as often when ten thousand proposals wish for dates", async () => {
    const work = () => Promise.all([planningMonth(secretariat, december()), talksToPlace(secretariat)]);
    const few = await countQueries(work);
    await makeManyProposals(author.personId, 10_000, { reviewerId: lead.personId });
    const begun = performance.now();
    const many = await countQueries(work);
    expect(performance.now() - begun).toBeLessThan(5000);
    // What belongs to proposals is asked for only where there are some.
    expect(many).toBeLessThanOrEqual(few + 4);
  }, 60_000);
});
