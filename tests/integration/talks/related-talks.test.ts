import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { findPublicTalk } from "@/lib/talks/public-queries";
import { relatedTalks } from "@/lib/talks/related-talks";
import { makeWorkstream } from "../../factories/people";
import { makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";

useDatabase();

beforeEach(() => db.talk.deleteMany());

const now = new Date("2026-11-21T09:00:00Z");

async function related(differing: Partial<Prisma.TalkUncheckedCreateInput>): Promise<string[]> {
  const { slug } = await makeTalk(differing);
  const talk = await findPublicTalk(slug, now);
  if (!talk) throw new Error("not public");
  return (await relatedTalks(talk, now)).map(({ title }) => title);
}

describe("related to a talk", () => {
  test("are those of its workstream, its first objective, or with region and objective in common; others are not", async () => {
    const workstreamId = (await makeWorkstream()).id;
    await makeTalk({ title: "workstream", workstreamId, objectives: [1] });
    await makeTalk({ title: "objective", objectives: [5, 8] });
    await makeTalk({ title: "region and objective", regions: ["africa"], objectives: [23] });
    await makeTalk({ title: "region only", regions: ["africa"], objectives: [2] });
    await makeTalk({ title: "second objective only", objectives: [23] });
    const found = await related({ workstreamId, regions: ["africa"], objectives: [8, 23] });
    expect(found.sort()).toEqual(["objective", "region and objective", "workstream"]);
  });

  test("are four at most, the latest first, never the talk itself, and never an unlisted one", async () => {
    for (const [index, day] of ["2026-01-05", "2026-02-05", "2026-03-05", "2026-04-05", "2026-05-05"].entries()) {
      const on = new Date(`${day}T00:00:00Z`);
      const date = { windowStart: on, windowEnd: on, startsAt: null, endsAt: null, schedulePrecision: "day" as const };
      await makeTalk({ title: `talk ${index + 1}`, ...date });
    }
    await makeTalk({ title: "unlisted", listing: "unlisted" });
    expect(await related({})).toEqual(["talk 5", "talk 4", "talk 3", "talk 2"]);
  });

  test("a closed talk is found by its objectives, not by what is hidden of it, and looks for others in the same way", async () => {
    const workstreamId = (await makeWorkstream()).id;
    const closed = { audience: "member_states" as const, chathamHouse: true, workstreamId, regions: ["africa"] };
    await makeTalk({ ...closed, title: "closed, same workstream", objectives: [2] });
    await makeTalk({ ...closed, title: "closed, same objective", objectives: [8] });
    const open = { workstreamId, regions: ["africa"], objectives: [8] };
    expect(await related({ ...open, title: "open" })).toEqual(["closed, same objective"]);
    await db.talk.deleteMany({ where: { audience: "member_states" } });
    await makeTalk({ workstreamId, title: "open, same workstream", objectives: [2] });
    expect(await related({ ...closed, objectives: [8] })).toEqual(["open"]);
  });
});
