import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { readTalkFilters } from "@/lib/talks/desk-filters";
import { deskPageSize, deskTalks, deskWorkstreams } from "@/lib/talks/desk-queries";
import { openDeskSteps } from "@/lib/talks/desk-steps";
import { deskTalk } from "@/lib/talks/desk-talk";
import { makeActor, makeWorkstream } from "../../factories/people";
import { makeReport } from "../../factories/report";
import { heldTalk, makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";

useDatabase();

const now = new Date("2026-11-21T09:00:00Z");
const undated = {
  status: "planned",
  schedulePrecision: "unknown",
  startsAt: null,
  endsAt: null,
  windowStart: null,
  windowEnd: null,
  timeZone: null,
} as const;

let secretariat: Actor & { personId: string };
let lead: Actor;
let workstream: { id: string; slug: string };

beforeAll(async () => {
  workstream = await makeWorkstream("Data");
  const other = await makeWorkstream("Returns");
  secretariat = await makeActor("secretariat");
  lead = await makeActor("workstream-lead", { workstreamId: workstream.id });
  const ours = { workstreamId: workstream.id };
  await makeTalk({ ...ours, title: "Undated 100%", slug: "undated", ...undated });
  await makeTalk({ ...ours, title: "Coming", slug: "coming", registrationOpen: true });
  const day = new Date("2026-11-25T00:00:00Z");
  const soon = { startsAt: null, endsAt: null, schedulePrecision: "day", windowStart: day, windowEnd: day } as const;
  await makeTalk({ ...ours, title: "Soon, no note", slug: "soon", ...soon });
  await makeTalk({ ...ours, title: "Forgotten", slug: "forgotten", ...heldTalk, status: "scheduled", heldOn: null });
  await makeReport({ ...ours, title: "Late report", slug: "late" }, { dueOn: new Date("2026-11-20T00:00:00Z") });
  const { talk } = await makeReport(
    { workstreamId: other.id, title: "Followed up", slug: "followed" },
    { status: "published", publishedAt: now },
  );
  await db.followUp.create({
    data: {
      talkId: talk.id,
      kind: "action",
      title: "Write",
      dueOn: new Date("2026-11-01T00:00:00Z"),
      ownerId: secretariat.personId,
    },
  });
  await makeReport({ ...ours, title: "All done", slug: "closed" }, { status: "published", publishedAt: now });
  await makeTalk({ ...ours, title: "History", slug: "history", ...heldTalk });
  await makeTalk({ ...ours, title: "Off", slug: "off", status: "cancelled", statusReason: "No room." });
});

const list = async (query: Record<string, string>, actor: Actor = secretariat) => {
  const { rows, total } = await deskTalks(actor, readTalkFilters(query), now);
  return { slugs: rows.map(({ slug }) => slug), total, rows };
};

describe("the desk's list of talks", () => {
  test("shows first what is still to be done: unknown dates, then the newest", async () => {
    expect((await list({})).slugs).toEqual(["undated", "coming", "soon", "forgotten", "late", "followed"]);
  });

  test("marks what is late", async () => {
    const { rows } = await list({ status: "all" });
    const late = Object.fromEntries(rows.map(({ slug, overdue }) => [slug, overdue]));
    expect(late).toEqual({
      undated: [],
      coming: ["note_missing"],
      soon: ["note_missing"],
      forgotten: ["not_marked_held"],
      late: ["report"],
      followed: ["follow_up"],
      closed: [],
      history: [],
      off: [],
    });
  });

  test.each([
    [{ stage: "report_overdue" }, ["late"]],
    [{ stage: "ended" }, ["forgotten"]],
    [{ stage: "registration_open" }, ["coming"]],
    [{ stage: "closed", status: "all" }, ["closed"]],
    [{ status: "cancelled" }, ["off"]],
    [{ q: "100%" }, ["undated"]],
    [{ q: "%" }, ["undated"]],
    [{ q: "_" }, []],
    [{ q: "LATE" }, ["late"]],
    [
      { stage: "nonsense", status: "nonsense", page: "-3" },
      ["undated", "coming", "soon", "forgotten", "late", "followed"],
    ],
    [{ page: "99999" }, []],
  ])("narrows by %j", async (query, slugs) => {
    expect((await list(query as Record<string, string>)).slugs).toEqual(slugs);
  });

  test("narrows by workstream, and offers only those whose talks one runs", async () => {
    expect((await list({ workstream: workstream.slug, status: "held" })).slugs.toSorted()).toEqual([
      "closed",
      "history",
      "late",
    ]);
    expect((await deskWorkstreams(secretariat)).map(({ title }) => title)).toEqual(["Data", "Returns"]);
    expect((await deskWorkstreams(lead)).map(({ title }) => title)).toEqual(["Data"]);
  });

  test("shows a lead their own talks only, and others nothing", async () => {
    expect((await list({ status: "all" }, lead)).slugs).not.toContain("followed");
    for (const role of ["partner", "focal-point", "admin"] as const) {
      expect(await list({ status: "all" }, await makeActor(role))).toMatchObject({ total: 0, slugs: [] });
    }
  });

  test("comes in pages, also under a filter by stage", async () => {
    const many = await makeWorkstream("Many");
    for (let number = 0; number < deskPageSize + 2; number += 1) {
      await makeTalk({ workstreamId: many.id, ...undated, title: `Number ${number}` });
    }
    const filters: Record<string, string>[] = [{}, { stage: "announced" }];
    for (const filter of filters) {
      const query = { ...filter, workstream: many.slug };
      const first = await list(query);
      const second = await list({ ...query, page: "2" });
      expect([first.slugs.length, second.slugs.length, first.total]).toEqual([deskPageSize, 2, deskPageSize + 2]);
      expect(new Set([...first.slugs, ...second.slugs]).size).toBe(deskPageSize + 2);
    }
  });
});

describe("a talk at the desk", () => {
  test("offers each person the steps that they may take", async () => {
    const stepsOf = async (actor: Actor, slug: string) => {
      const talk = await deskTalk(actor, slug);
      return talk && openDeskSteps(talk, now);
    };
    expect(await stepsOf(lead, "undated")).toEqual(["schedule", "postpone", "date", "edit"]);
    expect(await stepsOf(secretariat, "undated")).toEqual(["schedule", "postpone", "cancel", "date", "edit"]);
    expect(await stepsOf(lead, "coming")).toEqual(["reschedule", "postpone", "edit"]);
    expect(await stepsOf(lead, "forgotten")).toEqual(["hold", "reschedule", "postpone", "edit"]);
    expect(await stepsOf(secretariat, "closed")).toEqual(["edit"]);
    expect(await stepsOf(lead, "followed")).toBeNull();
    expect(await stepsOf(await makeActor("admin"), "coming")).toBeNull();
  });
});
