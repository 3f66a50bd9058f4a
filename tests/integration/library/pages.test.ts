import { beforeAll, describe, expect, test } from "vitest";
import { recordsOfStates } from "@/lib/champions/queries";
import { coverageGrid, coverageYears } from "@/lib/coverage/grid";
import { countCoverage } from "@/lib/coverage/queries";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { objectiveNumbers } from "@/lib/reference/objectives";
import { talksBefore } from "@/lib/reviews/queries";
import { filteredCalendar } from "@/lib/talks/calendar";
import { findWorkstream, listWorkstreams } from "@/lib/workstreams/queries";
import { makePledge } from "../../factories/outcomes";
import { makeOrganization } from "../../factories/people";
import { heldTalk, makeTalk } from "../../factories/talk";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";

useDatabase();

const now = new Date("2026-11-21T09:00:00Z");
const onDay = (text: string) => ({
  windowStart: new Date(`${text}T00:00:00Z`),
  windowEnd: new Date(`${text}T00:00:00Z`),
});
let state: { id: string };

async function talk(title: string, differing: Partial<Prisma.TalkUncheckedCreateInput>) {
  const made = await makeTalk({ ...heldTalk, title, ...differing });
  await db.talkOrganizer.create({ data: { talkId: made.id, name: "Colombia", organizationId: state.id, lead: true } });
  return made;
}

beforeAll(async () => {
  state = await makeOrganization("member_state", { name: "Colombia", country: "CO" });
  await talk("Global", { objectives: [8, 9] });
  await talk("Regional", { level: "regional", objectives: [8], regions: ["lac", "africa"], ...onDay("2024-05-01") });
  await talk("Closed", { objectives: [8, 1], regions: ["lac"], chathamHouse: true, ...onDay("2024-06-01") });
  await talk("States only", { level: "regional", objectives: [2], regions: ["lac"], audience: "member_states" });
  await talk("Undated", {
    ...{ objectives: [3], regions: ["ece"], level: "regional", status: "planned", schedulePrecision: "unknown" },
    ...{ startsAt: null, endsAt: null, timeZone: null, windowStart: null, windowEnd: null, heldOn: null },
  });
  await talk("Cancelled", { objectives: [5], regions: ["lac"], status: "cancelled", heldOn: null, statusReason: "x" });
  await talk("Unlisted", { objectives: [6], regions: ["lac"], listing: "unlisted" });
});

describe("coverage of the objectives", () => {
  test("counts each public talk in its regions, or as global, and once in all; cancelled and unlisted ones not", async () => {
    const grid = coverageGrid(await countCoverage(), objectiveNumbers, null);
    const row = (objective: number) =>
      (["africa", "ece", "lac", "global", "all"] as const).map((column) => grid.count(objective, column));
    expect(row(8)).toEqual([1, 0, 1, 2, 3]);
    expect(row(9)).toEqual([0, 0, 0, 1, 1]);
    expect(row(3)).toEqual([0, 1, 0, 0, 1]);
    expect(row(5)).toEqual([0, 0, 0, 0, 0]);
    expect(row(6)).toEqual([0, 0, 0, 0, 0]);
  });

  test("the region of a closed talk is not told: it counts by its objectives only", async () => {
    const grid = coverageGrid(await countCoverage(), objectiveNumbers, null);
    expect([grid.count(2, "lac"), grid.count(2, "all")]).toEqual([0, 1]);
    expect([grid.count(1, "lac"), grid.count(1, "global"), grid.count(1, "all")]).toEqual([0, 1, 1]);
  });

  test("by year, and what is missing", async () => {
    const counts = await countCoverage();
    expect(coverageYears(counts)).toEqual([2026, 2024]);
    const grid = coverageGrid(counts, objectiveNumbers, 2024);
    expect(grid.count(8, "all")).toBe(2);
    expect(objectiveNumbers.filter((number) => !grid.gaps("all").includes(number))).toEqual([1, 8]);
    expect(grid.gaps("ece")).toEqual(objectiveNumbers);
  });

  test("a number is what the calendar finds behind its link", async () => {
    const grid = coverageGrid(await countCoverage(), objectiveNumbers, null);
    expect((await filteredCalendar({ objective: 8, region: "lac" }, 1)).total).toBe(grid.count(8, "lac"));
    expect((await filteredCalendar({ objective: 8, level: "global" }, 1)).total).toBe(grid.count(8, "global"));
    expect((await filteredCalendar({ objective: 8 }, 1)).total).toBe(grid.count(8, "all"));
  });

  test("asks once", async () => {
    expect(await countQueries(countCoverage)).toBe(1);
  });
});

describe("what a State did here", () => {
  test("its public talks, the latest first, and its confirmed pledges; nothing of closed ones", async () => {
    await makePledge(state.id);
    await makePledge(state.id, { status: "submitted", confirmation: "", confirmedAt: null });
    const [record, ...others] = await recordsOfStates(["CO", "MX"]);
    expect(others).toEqual([]);
    expect(record).toMatchObject({ country: "CO", pledges: 1 });
    expect(record?.talks.map((line) => line.title)).toEqual(["Global", "Regional", "Undated"]);
  });
});

describe("talks that led to a Regional Review", () => {
  beforeAll(async () => {
    await db.reviewRound.createMany({
      data: [
        { number: 1, title: "First", startYear: 2020, endYear: 2021 },
        { number: 2, title: "Second", startYear: 2024, endYear: 2025 },
        { number: 3, title: "Third", startYear: 2028, endYear: 2029 },
      ],
    });
  });

  test.each([
    [1, 2021, []],
    [2, 2025, ["Regional"]],
    [3, 2029, []],
  ])(
    "round %i to %i: regional ones of the region since the round before, open ones only",
    async (number, endYear, titles) => {
      const found = await talksBefore({ number, endYear }, "lac", now);
      expect(found.map((line) => line.title)).toEqual(titles);
    },
  );
});

describe("workstreams", () => {
  test("tell apart the co-leads that a source names from those that none confirmed, and count open talks only", async () => {
    const organization = await makeOrganization("un_entity", { name: "Sure" });
    const unsure = await makeOrganization("un_entity", { name: "Unsure" });
    const { id } = await db.workstream.create({
      data: {
        slug: "missing-migrants",
        title: "Missing migrants",
        coLeads: {
          create: [{ organizationId: organization.id }, { organizationId: unsure.id, unverified: true }],
        },
      },
      select: { id: true },
    });
    await makeTalk({ ...heldTalk, workstreamId: id });
    await makeTalk({ ...heldTalk, workstreamId: id, chathamHouse: true });
    const expected = { coLeads: ["Sure"], unconfirmedCoLeads: ["Unsure"] };
    expect(await findWorkstream("missing-migrants")).toMatchObject(expected);
    expect(await listWorkstreams()).toEqual([expect.objectContaining({ ...expected, talks: 1 })]);
    expect(await findWorkstream("nothing")).toBeNull();
  });
});
