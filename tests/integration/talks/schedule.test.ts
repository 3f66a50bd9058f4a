import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { visitor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { cancelTalk } from "@/lib/talks/cancel-talk";
import { holdTalk } from "@/lib/talks/hold-talk";
import { postponeTalk } from "@/lib/talks/postpone-talk";
import { rescheduleTalk } from "@/lib/talks/reschedule-talk";
import { scheduleTalk } from "@/lib/talks/schedule-talk";
import { setTalkDate } from "@/lib/talks/set-talk-date";
import { contextOf, makeActor, makeWorkstream } from "../../factories/people";
import { makeRegistration } from "../../factories/registration";
import { makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";

useDatabase();

const undated = {
  status: "planned",
  schedulePrecision: "unknown",
  startsAt: null,
  endsAt: null,
  windowStart: null,
  windowEnd: null,
  timeZone: null,
  scheduleWords: "TBD",
} as const;
const exactly = { words: "10 December 2026", startTime: "15:00", endTime: "16:30", timeZone: "Europe/Zurich" };
const noDate = { words: "", startTime: "", endTime: "", timeZone: "" };
const reason = "The room is taken.";
const afterwards = new Date("2026-12-04T09:00:00Z");

let workstreamId: string;
let secretariat: Actor;
let lead: Actor;

beforeEach(async () => {
  workstreamId = (await makeWorkstream()).id;
  secretariat = await makeActor("secretariat");
  lead = await makeActor("workstream-lead", { workstreamId });
});

const stored = (id: string) => db.talk.findUniqueOrThrow({ where: { id } });
const changesOf = (talkId: string) => db.scheduleChange.findMany({ where: { talkId }, orderBy: { changedAt: "asc" } });
const auditOf = (subjectId: string) => db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } });
const lettersAbout = async (slug: string, template: string) =>
  (await db.mail.findMany({ where: { template, props: { path: ["talkSlug"], equals: slug } } }))
    .map((mail) => mail.recipientEmail)
    .sort();

describe("scheduling", () => {
  test("a planned talk gets its day and hour; what the date was stays", async () => {
    const talk = await makeTalk({ ...undated, workstreamId });
    await scheduleTalk({ id: talk.id, version: 1, ...exactly }, contextOf(lead));
    expect(await stored(talk.id)).toMatchObject({
      status: "scheduled",
      schedulePrecision: "minute",
      startsAt: new Date("2026-12-10T14:00:00Z"),
      endsAt: new Date("2026-12-10T15:30:00Z"),
      timeZone: "Europe/Zurich",
      version: 2,
      sequence: 1,
    });
    expect(await changesOf(talk.id)).toMatchObject([
      { fromStatus: "planned", toStatus: "scheduled", schedulePrecision: "unknown", scheduleWords: "TBD" },
    ]);
    expect(await auditOf(talk.id)).toMatchObject([
      {
        action: "talk.schedule",
        actorId: lead.personId,
        actingRole: "partner+workstream-lead",
        fromStatus: "planned",
        toStatus: "scheduled",
      },
    ]);
  });

  test("a day without an hour will do; a length other than 90 minutes too", async () => {
    const day = await makeTalk({ ...undated, workstreamId });
    await scheduleTalk({ id: day.id, version: 1, ...noDate, words: "10 December 2026" }, contextOf(lead));
    expect(await stored(day.id)).toMatchObject({ status: "scheduled", schedulePrecision: "day", startsAt: null });
    const long = await makeTalk({ ...undated, workstreamId });
    await scheduleTalk({ id: long.id, version: 1, ...exactly, endTime: "18:00" }, contextOf(lead));
    expect(await stored(long.id)).toMatchObject({ status: "scheduled", endsAt: new Date("2026-12-10T17:00:00Z") });
  });

  test.each([
    ["March 2027", "words"],
    ["TBD", "words"],
    ["31 November 2026", "words"],
    ["", "words"],
  ])("refuses %j as a day", async (words, field) => {
    const talk = await makeTalk({ ...undated, workstreamId });
    const refused = scheduleTalk({ id: talk.id, version: 1, ...noDate, words }, contextOf(lead));
    await expect(refused).rejects.toMatchObject({ failure: { kind: "invalid", fields: { [field]: {} } } });
    expect(await stored(talk.id)).toMatchObject({ status: "planned", version: 1 });
    expect(await changesOf(talk.id)).toEqual([]);
  });

  test("refuses an end before the start and a zone that does not exist", async () => {
    const talk = await makeTalk({ ...undated, workstreamId });
    const input = { id: talk.id, version: 1, ...exactly };
    await expect(scheduleTalk({ ...input, endTime: "14:00" }, contextOf(lead))).rejects.toMatchObject({
      failure: { fields: { endTime: { key: "time.error.endBeforeStart" } } },
    });
    await expect(scheduleTalk({ ...input, timeZone: "Mars/Olympus" }, contextOf(lead))).rejects.toMatchObject({
      failure: { fields: { timeZone: { key: "time.error.unknownZone" } } },
    });
  });

  test("while the date is open it may be as vague as it is known", async () => {
    const talk = await makeTalk({ ...undated, workstreamId });
    await setTalkDate({ id: talk.id, version: 1, ...noDate, words: "8 or 11 March 2027 (TBD)" }, contextOf(lead));
    expect(await stored(talk.id)).toMatchObject({
      status: "planned",
      schedulePrecision: "options",
      tentative: true,
      scheduleWords: "8 or 11 March 2027 (TBD)",
      version: 2,
    });
    const scheduled = await makeTalk({ workstreamId });
    await expect(
      setTalkDate({ id: scheduled.id, version: 1, ...noDate, words: "March 2027" }, contextOf(lead)),
    ).rejects.toMatchObject({ failure: { kind: "conflict" } });
  });
});

describe("moving", () => {
  test("keeps the old date and the reason, and writes to everybody with a place or waiting", async () => {
    const talk = await makeTalk({ workstreamId });
    await makeRegistration(talk.id, { email: "a@example.org" });
    await makeRegistration(talk.id, { email: "b@example.org", status: "waitlisted" });
    await makeRegistration(talk.id, { email: "c@example.org", status: "pending" });
    await makeRegistration(talk.id, { email: "d@example.org", status: "cancelled" });
    await rescheduleTalk({ id: talk.id, version: 1, ...exactly, reason }, contextOf(lead));
    expect(await stored(talk.id)).toMatchObject({
      status: "scheduled",
      startsAt: new Date("2026-12-10T14:00:00Z"),
      sequence: 1,
    });
    expect(await changesOf(talk.id)).toMatchObject([
      { fromStatus: "scheduled", toStatus: "scheduled", startsAt: new Date("2026-12-03T14:00:00Z"), reason },
    ]);
    expect(await lettersAbout(talk.slug, "talk-rescheduled")).toEqual(["a@example.org", "b@example.org"]);
  });

  test("to the date it has already is refused", async () => {
    const talk = await makeTalk({ workstreamId });
    const same = { ...exactly, words: "3 December 2026" };
    const first = { id: talk.id, version: 1, ...same, reason };
    await rescheduleTalk({ ...first, words: "4 December 2026" }, contextOf(lead));
    await expect(
      rescheduleTalk({ ...first, version: 2, words: "4 December 2026" }, contextOf(lead)),
    ).rejects.toMatchObject({ failure: { fields: { words: { key: "talks.schedule.sameDate" } } } });
    expect(await changesOf(talk.id)).toHaveLength(1);
  });

  test("of two people at once one moves it and the other is told who did", async () => {
    const talk = await makeTalk({ workstreamId });
    const attempts = await Promise.allSettled(
      [exactly, { ...exactly, words: "11 December 2026" }].map((date) =>
        rescheduleTalk({ id: talk.id, version: 1, ...date, reason }, contextOf(secretariat)),
      ),
    );
    expect(attempts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(attempts.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { failure: { kind: "stale", message: { values: { who: secretariat.name } } } },
    });
    expect(await changesOf(talk.id)).toHaveLength(1);
    expect(await stored(talk.id)).toMatchObject({ version: 2, sequence: 1 });
  });
});

describe("postponing", () => {
  test("closes registration, keeps the places and the old date, and takes a vague new one", async () => {
    const talk = await makeTalk({ workstreamId, registrationOpen: true });
    await makeRegistration(talk.id, { email: "e@example.org" });
    await postponeTalk({ id: talk.id, version: 1, ...noDate, words: "May 2027", reason }, contextOf(lead));
    expect(await stored(talk.id)).toMatchObject({
      status: "postponed",
      statusReason: reason,
      registrationOpen: false,
      schedulePrecision: "month",
      startsAt: null,
    });
    expect(await changesOf(talk.id)).toMatchObject([
      { toStatus: "postponed", startsAt: new Date("2026-12-03T14:00:00Z") },
    ]);
    expect(await lettersAbout(talk.slug, "talk-postponed")).toEqual(["e@example.org"]);

    await scheduleTalk({ id: talk.id, version: 2, ...exactly }, contextOf(lead));
    expect(await stored(talk.id)).toMatchObject({ status: "scheduled", statusReason: null });
    expect(await lettersAbout(talk.slug, "talk-rescheduled")).toEqual(["e@example.org"]);
  });

  test("without a new date leaves the date open", async () => {
    const talk = await makeTalk({ workstreamId });
    await postponeTalk({ id: talk.id, version: 1, ...noDate, reason }, contextOf(lead));
    expect(await stored(talk.id)).toMatchObject({
      status: "postponed",
      schedulePrecision: "unknown",
      windowStart: null,
    });
  });
});

describe("cancelling", () => {
  test("is the secretariat's; the date stays, and those with a place are told", async () => {
    const talk = await makeTalk({ workstreamId, registrationOpen: true });
    await makeRegistration(talk.id, { email: "f@example.org" });
    const input = { id: talk.id, version: 1, reason };
    await expect(cancelTalk(input, contextOf(lead))).rejects.toMatchObject({ failure: { kind: "forbidden" } });
    await cancelTalk(input, contextOf(secretariat));
    expect(await stored(talk.id)).toMatchObject({
      status: "cancelled",
      statusReason: reason,
      registrationOpen: false,
      startsAt: new Date("2026-12-03T14:00:00Z"),
    });
    expect(await lettersAbout(talk.slug, "talk-cancelled")).toEqual(["f@example.org"]);
    await expect(scheduleTalk({ id: talk.id, version: 2, ...exactly }, contextOf(secretariat))).rejects.toMatchObject({
      failure: { kind: "stale" },
    });
  });
});

describe("holding", () => {
  test("makes the report due in two weeks, closes registration and writes to the leads", async () => {
    const talk = await makeTalk({ workstreamId, registrationOpen: true });
    await holdTalk({ id: talk.id, version: 1, heldOn: "2026-12-03" }, contextOf(secretariat, afterwards));
    expect(await stored(talk.id)).toMatchObject({
      status: "held",
      heldOn: new Date("2026-12-03T00:00:00Z"),
      registrationOpen: false,
    });
    const report = await db.summaryReport.findUniqueOrThrow({ where: { talkId: talk.id } });
    expect(report).toMatchObject({ status: "due", content: null, dueOn: new Date("2026-12-17T00:00:00Z") });
    expect(await auditOf(report.id)).toMatchObject([{ action: "summaryReport.open", toStatus: "due" }]);
    const letters = await db.mail.findMany({ where: { template: "report-due", recipientEmail: lead.email ?? "" } });
    expect(letters).toMatchObject([
      { props: { title: talk.title, dueOn: "2026-12-17", path: `/desk/talks/${talk.slug}/report` } },
    ]);
  });

  test("without a workstream writes to the secretariat", async () => {
    const talk = await makeTalk();
    await holdTalk({ id: talk.id, version: 1, heldOn: "2026-12-03" }, contextOf(secretariat, afterwards));
    const letters = await db.mail.findMany({
      where: { template: "report-due", props: { path: ["path"], equals: `/desk/talks/${talk.slug}/report` } },
    });
    expect(letters.map(({ recipientEmail }) => recipientEmail)).toContain(secretariat.email);
  });

  test.each([
    ["before the day has come", "2026-12-03", new Date("2026-12-02T22:59:00Z"), "talks.hold.notYet"],
    ["on a day that is not the talk's", "2026-12-02", afterwards, "talks.hold.otherDay"],
  ])("%s is refused", async (_name, heldOn, now, key) => {
    const talk = await makeTalk({ workstreamId });
    await expect(holdTalk({ id: talk.id, version: 1, heldOn }, contextOf(lead, now))).rejects.toMatchObject({
      failure: { fields: { heldOn: { key } } },
    });
    expect(await stored(talk.id)).toMatchObject({ status: "scheduled" });
    expect(await db.summaryReport.count({ where: { talkId: talk.id } })).toBe(0);
  });

  test("twice at once leaves one report", async () => {
    const talk = await makeTalk({ workstreamId });
    const input = { id: talk.id, version: 1, heldOn: "2026-12-03" };
    const attempts = await Promise.allSettled([1, 2].map(() => holdTalk(input, contextOf(lead, afterwards))));
    expect(attempts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.summaryReport.count({ where: { talkId: talk.id } })).toBe(1);
  });
});

describe("whose talk it is", () => {
  test("for everybody but the secretariat and the workstream's lead the talk does not exist", async () => {
    const talk = await makeTalk({ workstreamId });
    const other = await makeWorkstream("Another");
    const strangers: Actor[] = [
      visitor,
      await makeActor("partner"),
      await makeActor("focal-point"),
      await makeActor("admin"),
      await makeActor("workstream-lead", { workstreamId: other.id }),
    ];
    for (const actor of strangers) {
      const ctx = contextOf(actor, afterwards);
      const attempts = [
        rescheduleTalk({ id: talk.id, version: 1, ...exactly, reason }, ctx),
        postponeTalk({ id: talk.id, version: 1, ...noDate, reason }, ctx),
        cancelTalk({ id: talk.id, version: 1, reason }, ctx),
        holdTalk({ id: talk.id, version: 1, heldOn: "2026-12-03" }, ctx),
        setTalkDate({ id: talk.id, version: 1, ...noDate, words: "March 2027" }, ctx),
      ];
      for (const attempt of await Promise.allSettled(attempts)) {
        expect(attempt).toMatchObject({ status: "rejected", reason: { failure: { kind: "not-found" } } });
      }
    }
    expect(await stored(talk.id)).toMatchObject({ status: "scheduled", version: 1 });
    expect(await auditOf(talk.id)).toEqual([]);
  });
});
