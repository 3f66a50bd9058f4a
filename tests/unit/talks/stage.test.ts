import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportStates } from "@/lib/reports/workflow";
import { lifecycleOf, lifecycleSteps } from "@/lib/talks/lifecycle";
import { type StageFacts, stageOf, takesRegistrations, talkStages } from "@/lib/talks/stage";
import { talkStates } from "@/lib/talks/workflow";
import { atMinute, inMonth, onDays, unknownDate } from "@/lib/time/date-value";

const zone = "Europe/Zurich";
const start = new Date("2023-03-23T14:00:00Z");
const end = new Date("2023-03-23T15:30:00Z");
const exact = atMinute(start, end, zone);
const before = new Date("2023-03-20T09:00:00Z");
const during = new Date("2023-03-23T14:30:00Z");
const after = new Date("2023-03-24T09:00:00Z");

const facts = (changes: Partial<StageFacts> = {}): StageFacts => ({
  status: "scheduled",
  schedule: exact,
  notePublished: false,
  registrationOpen: false,
  registrationClosesAt: null,
  report: null,
  openFollowUps: 0,
  ...changes,
});
const report = (status: (typeof reportStates)[number], dueOn = "2023-04-06") => ({ status, dueOn });

describe("stage before the talk", () => {
  test.each<[string, Partial<StageFacts>, Date, string]>([
    ["no date yet", { status: "planned", schedule: unknownDate("TBD") }, before, "announced"],
    ["a month only", { status: "planned", schedule: inMonth(2023, 3) }, before, "announced"],
    ["a past month, still planned", { status: "planned", schedule: inMonth(2023, 1) }, before, "announced"],
    ["a day", { schedule: onDays("2023-03-23") }, before, "scheduled"],
    ["an hour", {}, before, "scheduled"],
    ["the note is out", { notePublished: true }, before, "note_published"],
    [
      "the note of a talk without a date",
      { status: "planned", schedule: unknownDate(), notePublished: true },
      before,
      "note_published",
    ],
    ["registration open, no note", { registrationOpen: true }, before, "registration_open"],
    ["registration open, with note", { registrationOpen: true, notePublished: true }, before, "registration_open"],
    ["registration closed by its time", { registrationOpen: true, registrationClosesAt: before }, before, "scheduled"],
    ["during", { registrationOpen: true }, during, "under_way"],
    ["at its first moment", {}, start, "under_way"],
    ["at its end", {}, end, "ended"],
    ["over, not marked held", { registrationOpen: true, notePublished: true }, after, "ended"],
    ["on its day, in its own zone", { schedule: onDays("2023-03-23") }, new Date("2023-03-23T22:59:00Z"), "scheduled"],
    ["the day over, in its own zone", { schedule: onDays("2023-03-23") }, new Date("2023-03-23T23:01:00Z"), "ended"],
    [
      "a day in New York is not over in Geneva's night",
      { schedule: onDays("2023-03-23", "2023-03-23", { timeZone: "America/New_York" }) },
      new Date("2023-03-24T03:00:00Z"),
      "scheduled",
    ],
    [
      "an hour without an end, later that day",
      { schedule: atMinute(start, null, zone) },
      new Date("2023-03-23T20:00:00Z"),
      "under_way",
    ],
    [
      "postponed",
      { status: "postponed", schedule: unknownDate(), registrationOpen: true, notePublished: true },
      before,
      "postponed",
    ],
    ["cancelled", { status: "cancelled", notePublished: true }, after, "cancelled"],
  ])("%s", (_name, changes, now, stage) => {
    expect(stageOf(facts(changes), now)).toBe(stage);
  });
});

describe("stage after the talk", () => {
  test.each<[string, Partial<StageFacts>, Date, string]>([
    ["no report known (history)", {}, after, "held"],
    ["no report known, a follow-up open", { openFollowUps: 1 }, after, "following_up"],
    ["report due", { report: report("due") }, after, "report_due"],
    ["report in draft", { report: report("draft") }, after, "report_due"],
    [
      "report in review on its last day",
      { report: report("in_review") },
      new Date("2023-04-06T21:59:00Z"),
      "report_due",
    ],
    [
      "report late by a minute, in Geneva",
      { report: report("in_review") },
      new Date("2023-04-06T22:01:00Z"),
      "report_overdue",
    ],
    ["an open report counts before follow-ups", { report: report("due"), openFollowUps: 3 }, after, "report_due"],
    ["published, follow-ups open", { report: report("published"), openFollowUps: 2 }, after, "following_up"],
    ["published late, nothing open", { report: report("published", "2023-03-01") }, after, "closed"],
  ])("%s", (_name, changes, now, stage) => {
    expect(stageOf(facts({ status: "held", registrationOpen: true, ...changes }), now)).toBe(stage);
  });
});

/** Every combination of what the stage looks at: a few hundred, so all of them. */
const everyFacts = talkStates.flatMap((status) =>
  [unknownDate(), inMonth(2023, 3), onDays("2023-03-23"), exact].flatMap((schedule) =>
    [true, false].flatMap((notePublished) =>
      [true, false].flatMap((registrationOpen) =>
        [null, ...reportStates].flatMap((state) =>
          [0, 1].map((openFollowUps) =>
            facts({ status, schedule, notePublished, registrationOpen, openFollowUps, report: state && report(state) }),
          ),
        ),
      ),
    ),
  ),
);

describe("in every state", () => {
  test("a talk is never closed while its report or a follow-up is open, nor without a report", () => {
    for (const each of everyFacts) {
      for (const now of [before, during, after]) {
        if (stageOf(each, now) !== "closed") continue;
        expect(each).toMatchObject({ status: "held", report: { status: "published" }, openFollowUps: 0 });
      }
    }
  });

  test("every stage is reached, and only declared ones", () => {
    const reached = new Set(
      everyFacts.flatMap((each) =>
        [before, during, after, new Date("2024-01-01T00:00:00Z")].map((now) => stageOf(each, now)),
      ),
    );
    expect([...reached].sort()).toEqual([...talkStages].sort());
  });

  test("registrations are taken only while the stage says so", () => {
    for (const each of everyFacts) {
      if (stageOf(each, before) === "registration_open") expect(takesRegistrations(each, before)).toBe(true);
      if (takesRegistrations(each, after)) expect(stageOf(each, after)).toBe("registration_open");
    }
  });

  test("the stage never goes back as time passes", () => {
    const life = [...talkStages];
    const moment = fc.date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
    const ahead = ["note_published", "registration_open"];
    fc.assert(
      fc.property(fc.constantFrom(...everyFacts), moment, moment, (each, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const [first, second] = [stageOf(each, early), stageOf(each, late)];
        // Only a registration that closes takes the talk back, to the stage that its date and note give.
        if (ahead.includes(first) && life.indexOf(second) < life.indexOf("under_way")) return;
        expect(life.indexOf(second)).toBeGreaterThanOrEqual(life.indexOf(first));
      }),
    );
  });
});

describe("lifecycle bar", () => {
  const bar = (changes: Partial<StageFacts>, now: Date, hadRegistrations = false) =>
    Object.fromEntries(
      lifecycleOf({ ...facts(changes), hadRegistrations }, now).map(({ step, state }) => [step, state]),
    );

  test("has every step once, in order, with one current at most, in every state", () => {
    for (const each of everyFacts) {
      for (const now of [before, during, after]) {
        const entries = lifecycleOf({ ...each, hadRegistrations: false }, now);
        expect(entries.map(({ step }) => step)).toEqual(lifecycleSteps);
        const current = entries.filter(({ state }) => state === "current");
        expect(current.length).toBe(["cancelled", "closed", "held"].includes(stageOf(each, now)) ? 0 : 1);
      }
    }
  });

  test("a talk just announced waits for its concept note", () => {
    expect(bar({ status: "planned", schedule: unknownDate() }, before)).toEqual({
      proposal: "done",
      approval: "done",
      concept_note: "current",
      registration: "todo",
      event: "todo",
      summary_report: "todo",
      follow_up: "todo",
    });
  });

  test("a talk held without a note says that there was none", () => {
    expect(bar({ status: "held", report: report("due") }, after, true)).toEqual({
      proposal: "done",
      approval: "done",
      concept_note: "skipped",
      registration: "done",
      event: "done",
      summary_report: "current",
      follow_up: "todo",
    });
  });

  test("a closed talk is done to the end", () => {
    expect(bar({ status: "held", notePublished: true, report: report("published") }, after, true)).toEqual(
      Object.fromEntries(lifecycleSteps.map((step) => [step, "done"])),
    );
  });

  test("a cancelled talk shows what came and skips the rest", () => {
    expect(bar({ status: "cancelled", notePublished: true }, before)).toMatchObject({
      concept_note: "done",
      registration: "skipped",
      event: "skipped",
      follow_up: "skipped",
    });
  });

  test("a postponed talk stands at the event, with registration still to come", () => {
    expect(bar({ status: "postponed", notePublished: true, schedule: unknownDate() }, before)).toMatchObject({
      concept_note: "done",
      registration: "todo",
      event: "current",
      summary_report: "todo",
    });
  });
});
