import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { visitor } from "@/lib/access/actor";
import { signToken } from "@/lib/auth/signed-link";
import { publishNote } from "@/lib/concept-notes/publish-note";
import { db } from "@/lib/db/client";
import { renderMail } from "@/lib/mail/render-mail";
import { addRecording } from "@/lib/recordings/add-recording";
import { setRegistration } from "@/lib/registrations/set-registration";
import { publishReport } from "@/lib/reports/publish-report";
import { endAllSubscriptions } from "@/lib/subscriptions/end-subscription";
import type { NewsKind } from "@/lib/subscriptions/news";
import { tellSubscribers } from "@/lib/subscriptions/tell-subscribers";
import { cancelTalk } from "@/lib/talks/cancel-talk";
import { postponeTalk } from "@/lib/talks/postpone-talk";
import { rescheduleTalk } from "@/lib/talks/reschedule-talk";
import { scheduleTalk } from "@/lib/talks/schedule-talk";
import { setTalkDate } from "@/lib/talks/set-talk-date";
import { makeNote } from "../../factories/concept-note";
import { approveProposal } from "../../factories/decision";
import { contextOf, makeActor, makeWorkstream } from "../../factories/people";
import { makeSubmitted } from "../../factories/proposal";
import { makeRegistration } from "../../factories/registration";
import { makeReport } from "../../factories/report";
import { makeSubscription } from "../../factories/subscription";
import { heldTalk, makeTalk } from "../../factories/talk";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";
import { forgetJobs, waitingJobs } from "../../support/jobs";

useDatabase();

beforeEach(async () => {
  await db.mail.deleteMany();
  await db.subscriber.deleteMany();
  await forgetJobs();
});

const now = new Date("2026-11-21T09:00:00Z");
const exactly = { words: "10 December 2026", startTime: "15:00", endTime: "16:30", timeZone: "Europe/Zurich" };
const noDate = { words: "", startTime: "", endTime: "", timeZone: "" };
const reason = "The mission of Example asked for it.";
const undated = {
  status: "planned",
  schedulePrecision: "unknown",
  startsAt: null,
  endsAt: null,
  windowStart: null,
  windowEnd: null,
  timeZone: null,
} as const;

/** Does the waiting work, as the worker does, until nothing is left. @returns how many pieces it came in */
async function work(): Promise<number> {
  let pieces = 0;
  for (
    let jobs = await waitingJobs("tell-subscribers");
    jobs.length > 0;
    jobs = await waitingJobs("tell-subscribers")
  ) {
    await forgetJobs();
    for (const job of jobs) await tellSubscribers(job, now);
    pieces += jobs.length;
  }
  return pieces;
}

const news = () => db.mail.findMany({ where: { template: "talk-news" }, orderBy: { recipientEmail: "asc" } });
const told = async () => (await news()).map(({ recipientEmail }) => recipientEmail);
const letter = async () => renderMail(await db.mail.findFirstOrThrow({ where: { template: "talk-news" } }));

async function move(talk: { id: string }, version = 1): Promise<void> {
  const input = { id: talk.id, version, ...exactly, reason };
  await rescheduleTalk(input, contextOf(await makeActor("secretariat")));
}

/** Each change of which subscribers hear, on a talk of its own. */
const changes: [NewsKind, () => Promise<string>][] = [
  [
    "announced",
    async () => {
      const { id, version } = await makeSubmitted(await makeActor("partner"));
      const approval = { id, version, date: "none", dateIsFinal: false, reason: "" };
      await approveProposal(approval, contextOf(await makeActor("secretariat")));
      return (await db.talk.findUniqueOrThrow({ where: { proposalId: id } })).id;
    },
  ],
  [
    "date_set",
    async () => {
      const { id } = await makeTalk(undated);
      await scheduleTalk({ id, version: 1, ...exactly }, contextOf(await makeActor("secretariat")));
      return id;
    },
  ],
  [
    "date_set",
    async () => {
      const { id } = await makeTalk(undated);
      const input = { id, version: 1, ...noDate, words: "March 2027" };
      await setTalkDate(input, contextOf(await makeActor("secretariat")));
      return id;
    },
  ],
  [
    "date_changed",
    async () => {
      const talk = await makeTalk();
      await move(talk);
      return talk.id;
    },
  ],
  [
    "postponed",
    async () => {
      const { id } = await makeTalk();
      await postponeTalk({ id, version: 1, ...noDate, reason }, contextOf(await makeActor("secretariat")));
      return id;
    },
  ],
  [
    "cancelled",
    async () => {
      const { id } = await makeTalk();
      await cancelTalk({ id, version: 1, reason }, contextOf(await makeActor("secretariat")));
      return id;
    },
  ],
  [
    "registration_opened",
    async () => {
      const { id, slug } = await makeTalk();
      const seats = { seatsInPerson: null, seatsOnline: null, closesOn: "", meetingUrl: "" };
      const desk = contextOf(await makeActor("secretariat"));
      for (const version of [1, 2]) await setRegistration({ slug, version, open: "yes", ...seats }, desk);
      return id;
    },
  ],
  [
    "note_published",
    async () => {
      const { id } = await makeTalk({ workstreamId: (await makeWorkstream()).id });
      const { personId } = await makeActor("partner");
      const note = await makeNote(id, { status: "in_review", authorId: personId });
      await publishNote(note, contextOf(await makeActor("secretariat")));
      return id;
    },
  ],
  [
    "report_published",
    async () => {
      const { personId } = await makeActor("partner");
      const { talk, report } = await makeReport({}, { status: "in_review", authorId: personId });
      await publishReport({ ...report, resolved: [] }, contextOf(await makeActor("secretariat")));
      return talk.id;
    },
  ],
  [
    "recording_published",
    async () => {
      const { id: talkId } = await makeTalk(heldTalk);
      const desk = contextOf(await makeActor("secretariat"));
      const url = "https://media.example/talk";
      for (const language of ["en", "fr"] as const)
        await addRecording({ talkId, language, url, description: "" }, desk);
      return talkId;
    },
  ],
];

describe.each(changes)("%s", (what, change) => {
  test("is one job in the transaction, and one letter in the language of each who follows the talk or the calendar", async () => {
    const talkId = await change();
    const jobs = await waitingJobs("tell-subscribers");
    expect(jobs).toMatchObject([{ talkId, what }]);
    const [first] = jobs;
    if (!first) throw new Error("no job");
    await makeSubscription({ talkId, email: "a@example.org", locale: "ar" });
    await makeSubscription({ email: "b@example.org" });
    await makeSubscription({ email: "b@example.org", query: "level=global" });
    await makeSubscription({ talkId, email: "b@example.org" });
    await makeSubscription({ talkId: (await makeTalk()).id, email: "c@example.org" });
    await makeSubscription({ talkId, email: "d@example.org", confirmed: false });
    await work();
    await tellSubscribers(first, now);
    expect((await news()).map(({ recipientEmail, locale }) => [recipientEmail, locale])).toEqual([
      ["a@example.org", "ar"],
      ["b@example.org", "en"],
    ]);
    expect(await db.mail.findMany({ where: { template: "talk-news" }, select: { props: true } })).toMatchObject([
      { props: { what, query: null } },
      { props: { what, query: null } },
    ]);
  });
});

test("the letter tells the old date, the new one, the reason, why it comes, and how to end it", async () => {
  const talk = await makeTalk();
  await makeSubscription({ query: "level=global&q=lives" });
  await move(talk);
  await work();
  const { subject, text } = await letter();
  expect(subject).toBe(`New date: ${talk.title}`);
  expect(text).toMatch(/Date until now: 3 December 2026/);
  expect(text).toMatch(/New date: 10 December 2026/);
  expect(text).toContain(reason);
  expect(text).toContain(
    "you asked for news of the calendar: talks with level: Global and words in the title: “lives”",
  );
  expect(text).toMatch(/https:\/\/talks\.test\.example\/en\/subscribe\/manage\?token=/);
});

describe("who is told", () => {
  test("by the filters of the calendar, of which a closed talk answers to none that it hides", async () => {
    const workstream = await makeWorkstream();
    const talk = await makeTalk({ level: "regional", regions: ["africa"], workstreamId: workstream.id });
    const queries = {
      fits: `level=regional&region=africa&workstream=${workstream.slug}`,
      other: "region=arab",
      level: "level=regional",
      words: "q=saving+lives",
      otherWords: "q=labour",
    };
    for (const [name, query] of Object.entries(queries))
      await makeSubscription({ query, email: `${name}@example.org` });
    await move(talk);
    await work();
    expect(await told()).toEqual(["fits@example.org", "level@example.org", "words@example.org"]);

    await db.mail.deleteMany();
    await db.talk.update({ where: { id: talk.id }, data: { audience: "member_states", chathamHouse: true } });
    await rescheduleTalk(
      { id: talk.id, version: 2, ...exactly, words: "11 December 2026", reason },
      contextOf(await makeActor("secretariat")),
    );
    await work();
    expect(await told()).toEqual(["level@example.org", "words@example.org"]);
  });

  test("of a closed talk no more than is public: no reason, no note, no recording", async () => {
    const talk = await makeTalk({ audience: "member_states", chathamHouse: true });
    await makeSubscription({ talkId: talk.id });
    await move(talk);
    await work();
    const { text } = await letter();
    expect(text).toContain("New date: 10 December 2026");
    expect(text).not.toContain("mission of Example");

    await db.mail.deleteMany();
    const { personId } = await makeActor("partner");
    const note = await makeNote(talk.id, { status: "in_review", authorId: personId });
    await publishNote(note, contextOf(await makeActor("secretariat")));
    await work();
    expect(await told()).toEqual([]);
  });

  test("of an unlisted talk nobody, and of one that was taken off the list before the worker came nobody either", async () => {
    const talk = await makeTalk();
    await makeSubscription({ talkId: talk.id });
    await makeSubscription();
    await move(talk);
    await db.talk.update({ where: { id: talk.id }, data: { listing: "unlisted" } });
    await work();
    expect(await told()).toEqual([]);
  });

  test("what was taken back meanwhile is not told", async () => {
    const talk = await makeTalk();
    await makeSubscription({ talkId: talk.id });
    await move(talk);
    await cancelTalk({ id: talk.id, version: 2, reason }, contextOf(await makeActor("secretariat")));
    await work();
    expect((await news()).map(({ props }) => props)).toMatchObject([{ what: "cancelled" }]);
  });

  test("whoever has a place and gets a letter by name gets no notice beside it", async () => {
    const talk = await makeTalk();
    await makeRegistration(talk.id, { email: "guest@example.org" });
    await makeSubscription({ talkId: talk.id, email: "guest@example.org" });
    await makeSubscription({ talkId: talk.id, email: "reader@example.org" });
    await move(talk);
    await work();
    expect(await told()).toEqual(["reader@example.org"]);
    expect(await db.mail.count({ where: { recipientEmail: "guest@example.org" } })).toBe(1);
  });

  test("each change anew, the same one never twice", async () => {
    const talk = await makeTalk();
    await makeSubscription({ talkId: talk.id });
    await move(talk);
    await rescheduleTalk(
      { id: talk.id, version: 2, ...exactly, words: "11 December 2026", reason },
      contextOf(await makeActor("secretariat")),
    );
    await work();
    expect(await news()).toHaveLength(2);
  });
});

test("whoever ends everything while notices are written is left with none", async () => {
  const talk = await makeTalk();
  const readers = [];
  for (let n = 0; n < 20; n += 1) readers.push(await makeSubscription({ talkId: talk.id }));
  await move(talk);
  const [job] = await waitingJobs("tell-subscribers");
  if (!job) throw new Error("no job");
  await Promise.all([
    tellSubscribers(job, now),
    ...readers.map(({ subscriberId }) =>
      endAllSubscriptions({ token: signToken("subscriptions-manage", subscriberId) }, contextOf(visitor)),
    ),
  ]);
  expect(await db.subscriber.count()).toBe(0);
  expect(await news()).toEqual([]);
});

describe("with many subscribers", () => {
  const many = 1_000;

  async function crowd(talkId: string): Promise<void> {
    const people = Array.from({ length: many }, () => ({ id: randomUUID(), email: `${randomUUID()}@example.org` }));
    await db.subscriber.createMany({ data: people.map((person) => ({ ...person, locale: "en" })) });
    await db.subscription.createMany({
      data: people.map(({ id }) => ({ subscriberId: id, talkId, locale: "en", consentText: "v1", confirmedAt: now })),
    });
  }

  test("the change itself costs the same as with none", async () => {
    const [quiet, followed] = [await makeTalk(), await makeTalk()];
    await crowd(followed.id);
    const desk = contextOf(await makeActor("secretariat"));
    const change = (id: string) => rescheduleTalk({ id, version: 1, ...exactly, reason }, desk);
    const alone = await countQueries(() => change(quiet.id));
    expect(await countQueries(() => change(followed.id))).toBe(alone);
    expect(await waitingJobs("tell-subscribers")).toHaveLength(2);
  });

  test("everybody is told once, some at a time, also when the worker is killed in between", async () => {
    const talk = await makeTalk();
    await crowd(talk.id);
    await move(talk);
    const [first] = await waitingJobs("tell-subscribers");
    if (!first) throw new Error("no job");
    // Killed after the commit and before the queue heard of it: the same piece comes again.
    await tellSubscribers(first, now);
    expect(await news()).toHaveLength(200);
    await tellSubscribers(first, now);
    expect(await news()).toHaveLength(200);
    expect(await work()).toBeGreaterThan(4);
    expect(new Set(await told()).size).toBe(many);
    expect(await news()).toHaveLength(many);
  });
});
