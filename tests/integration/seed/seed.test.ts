import { beforeAll, describe, expect, test } from "vitest";
import { agendaSchema } from "@/lib/agendas/schema";
import { demoAccounts } from "@/lib/auth/demo-accounts";
import { loadActor } from "@/lib/auth/load-actor";
import { noteContentSchema } from "@/lib/concept-notes/schema";
import { db } from "@/lib/db/client";
import { reportContentSchema } from "@/lib/reports/schema";
import { translationOverview } from "@/lib/translations/desk-queries";
import { machines } from "@/lib/workflow/machines";
import { realTalks } from "@/prisma/seed/data/talks";
import { seed } from "@/prisma/seed/index";
import { asOwner, useDatabase } from "../../support/database";

useDatabase();

const now = new Date("2026-11-21T09:00:00Z");
/** Loading takes seconds on an idle machine and much longer on one that runs everything else at once. */
const patience = 120_000;

/** Everything that tells one run from another, ids and references of requests apart. */
async function contents(): Promise<Record<string, unknown>> {
  const tables = await asOwner<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1",
  );
  const counts = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await asOwner<{ count: string }>(`SELECT count(*) FROM "${name}"`);
      return [name, Number(row?.count)] as const;
    }),
  );
  const slug = { select: { slug: true }, orderBy: { slug: "asc" } } as const;
  return {
    ...Object.fromEntries(counts),
    talks: await db.talk.findMany({ ...slug, select: { slug: true, status: true, updatedAt: true } }),
    practices: await db.practice.findMany(slug),
    pledges: await db.pledge.findMany({ select: { reference: true, status: true }, orderBy: { reference: "asc" } }),
    history: await db.auditEntry.findMany({ select: { at: true, action: true }, orderBy: { id: "asc" } }),
  };
}

beforeAll(() => seed(db, { now }), patience);

describe("the history of the demo", () => {
  test("holds the real talks as held, each with its source", async () => {
    const talks = await db.talk.findMany({ where: { example: false } });
    expect(talks.map(({ slug }) => slug).sort()).toEqual(realTalks.map(({ slug }) => slug).sort());
    for (const { slug, status, source, sourceUrl } of talks) {
      expect([status, source !== null, sourceUrl?.startsWith("https://")], slug).toEqual(["held", true, true]);
    }
  });

  test("holds no report, recording, pledge or practice of a real talk: no source gives their text", async () => {
    const real = { talk: { example: false } };
    const counts = await Promise.all([
      db.summaryReport.count({ where: real }),
      db.recording.count({ where: real }),
      db.pledge.count({ where: real }),
      db.practice.count({ where: real }),
      db.followUp.count({ where: real }),
      db.registration.count({ where: real }),
    ]);
    expect(counts).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("shows the note of the introductory talk with its agenda of 90 minutes, and names no author", async () => {
    const note = await db.conceptNote.findFirstOrThrow({
      where: { talk: { slug: "saving-lives-and-humanitarian-assistance-2023-03" } },
      include: { agenda: { orderBy: { position: "asc" } } },
    });
    expect(note).toMatchObject({ status: "published", authorId: null, clearedById: null });
    expect(noteContentSchema.parse(note.content).title).toContain("missing migrants");
    expect(note.agenda.map(({ minutes }) => minutes)).toEqual([10, 10, 15, 50, 5]);
  });

  test("tells of the second round what was planned and what happened", async () => {
    const reviews = await db.regionalReview.findMany({ include: { milestones: { where: { kind: "review" } } } });
    expect(reviews).toHaveLength(5);
    for (const { region, milestones } of reviews) {
      expect(
        milestones.some(({ planned }) => planned),
        region,
      ).toBe(true);
      expect(
        milestones.some(({ planned }) => !planned),
        region,
      ).toBe(true);
    }
  });

  test("translates example talks only, in every state a translation can have", async () => {
    const rows = await db.translation.findMany({ include: { talk: { select: { slug: true, example: true } } } });
    expect(rows.every(({ talk }) => talk.example)).toBe(true);
    const secretariat = await db.person.findUniqueOrThrow({ where: { email: "secretariat@demo.example" } });
    const { id: personId, sessionVersion } = secretariat;
    const actor = await loadActor({ personId, sessionVersion, signedInAt: now }, now);
    if (!actor) throw new Error("The secretariat can sign in");
    const overviews = await Promise.all(rows.map(({ talk }) => translationOverview(actor, talk.slug)));
    const states = overviews.flatMap(
      (rows) => rows?.flatMap(({ cells }) => cells?.map(({ state }) => state) ?? []) ?? [],
    );
    expect(new Set(states)).toEqual(new Set(["source", "missing", "draft", "outdated", "published"]));
  });
});

/** An import is somebody's own file, and lasts as long as its reading: the demo has none to show. */
const shown = machines.filter(({ name }) => name !== "importRun");

describe("the examples of the demo", () => {
  test.each(shown.map((machine) => [machine.name, machine] as const))(
    "show every state of the workflow %s",
    async (name, machine) => {
      const table = (db as unknown as Record<string, { findMany(query: object): Promise<{ status: string }[]> }>)[name];
      const rows = (await table?.findMany({ select: { status: true } })) ?? [];
      expect([...new Set(rows.map(({ status }) => status))].sort()).toEqual([...machine.states].sort());
    },
  );

  test("are the same in each run at the same hour", async () => {
    const talks = await db.talk.findMany({ where: { example: true }, orderBy: { slug: "asc" } });
    expect(talks.map(({ slug }) => slug)).toEqual([
      "example-alternatives-to-detention-at-borders-2026-12",
      "example-diaspora-teachers-in-village-schools-2027-01",
      "example-from-counts-to-names-data-on-the-missing-2026-11",
      "example-health-services-for-people-on-the-move-2026-12",
      "example-hotlines-that-answer-in-every-language-2026-11",
      "example-identity-papers-at-the-consulate-2026-10",
      "example-moving-with-dignity-when-the-sea-rises-2027-02",
      "example-naming-the-missing-on-the-atlantic-route-2026-12",
      "example-recognizing-skills-where-people-live-2027",
      "example-recruitment-fees-along-one-corridor-2027-03",
      "example-return-and-reintegration-an-exchange-among-member-2026-09",
      "example-search-and-rescue-lessons-of-joint-exercises-2026-02",
      "example-social-security-that-moves-along-2026-12",
      "example-what-it-costs-to-send-money-home-2027",
      "example-youth-talk-on-the-first-job-abroad-2027-01",
      "exemple-des-guichets-qui-fonctionnent-pour-tous-2027-03",
      "exemple-louer-sans-etre-trie-2026-11",
      "talk-2027-01",
    ]);
    const references = await db.pledge.findMany({ orderBy: { reference: "asc" }, select: { reference: true } });
    expect(references.map(({ reference }) => reference)).toEqual([
      "GCM-PL-2025-0001",
      "GCM-PL-2026-0001",
      "GCM-PL-2026-0002",
      "GCM-PL-2026-0003",
      "GCM-PL-2026-0004",
      "GCM-PL-2026-0005",
    ]);
  });

  test("are marked as examples, in their title too; everything else has its source", async () => {
    const titled = { title: true, example: true } as const;
    const talks = await db.talk.findMany({ select: { ...titled, source: true } });
    for (const { title, example, source } of talks) expect(example, title).toBe(source === null);
    const records = [
      ...talks.filter(({ example }) => example),
      ...(await db.pledge.findMany({ select: titled })),
      ...(await db.practice.findMany({ select: titled })),
      ...(await db.proposal.findMany({ select: { title: true } })).map((proposal) => ({ ...proposal, example: true })),
    ];
    for (const { title, example } of records) {
      expect(title).toMatch(/^(Example: |Exemple : |مثال: )/);
      expect(example, title).toBe(true);
    }
  });

  test("invent no link and no person: addresses end in .example, and so do the few links", async () => {
    const people = await db.person.findMany({ select: { email: true, name: true } });
    const guests = await db.registration.findMany({ select: { email: true, name: true } });
    const readers = await db.subscriber.findMany({ select: { email: true } });
    expect(readers).toHaveLength(2);
    const speakers = await db.speaker.findMany({ select: { name: true } });
    for (const { email } of [...people, ...guests, ...readers]) expect(email).toMatch(/@demo\.example$/);
    for (const { name } of [...people, ...guests, ...speakers])
      expect(name).toMatch(/ (Example|Exemple|Ejemplo|مثال)$/);
    expect(await db.recording.count()).toBe(0);
    expect(
      await db.talk.count({
        where: { OR: [{ meetingUrl: { not: null } }, { example: true, sourceUrl: { not: null } }] },
      }),
    ).toBe(0);
    const practices = await db.practice.findMany({ where: { hubUrl: { not: null } } });
    for (const { hubUrl } of practices) expect(hubUrl).toMatch(/^https:\/\/hub\.example\//);
  });

  test("have dates of every kind: exact, one of two days, a week, a month, a part of the year, none", async () => {
    const talks = await db.talk.findMany({ where: { status: "planned" }, orderBy: { windowStart: "asc" } });
    expect(talks.map(({ schedulePrecision }) => schedulePrecision).sort()).toEqual(
      ["month", "options", "quarter", "unknown", "week"].sort(),
    );
    expect(talks.filter(({ windowEnd }) => windowEnd !== null && windowEnd < now)).toEqual([]);
    const ended = await db.talk.findMany({ where: { status: "scheduled", endsAt: { lt: now } } });
    expect(ended.map(({ slug }) => slug)).toEqual(["example-hotlines-that-answer-in-every-language-2026-11"]);
  });

  test("show where a talk moved and why", async () => {
    const moved = await db.talk.findMany({
      where: {
        example: true,
        OR: [
          { status: { in: ["postponed", "cancelled"] } },
          { scheduleChanges: { some: { fromStatus: "scheduled", toStatus: "scheduled" } } },
        ],
      },
      include: { scheduleChanges: true },
    });
    expect(moved.map(({ status }) => status).sort()).toEqual(["cancelled", "postponed", "scheduled"]);
    for (const { slug, scheduleChanges } of moved) {
      expect(
        scheduleChanges.map(({ reason }) => reason !== ""),
        slug,
      ).toEqual([true]);
      expect(scheduleChanges[0]?.startsAt, slug).not.toBeNull();
    }
  });

  test("ask questions that say what they are, under names that nobody has", async () => {
    for (const { body, answer, askerName } of await db.question.findMany()) {
      for (const text of [body, answer]) expect(text).toMatch(/^$|^(Example: |Exemple : )/);
      expect(askerName).toMatch(/^$| (Example|Ejemplo)$/);
    }
  });

  test("fill the seats of one talk and keep a line for more", async () => {
    const talk = await db.talk.findFirstOrThrow({
      where: { registrations: { some: { status: "waitlisted" } } },
      include: { registrations: { where: { mode: "in_person" }, select: { status: true } } },
    });
    const confirmed = talk.registrations.filter(({ status }) => status === "confirmed");
    expect([talk.registrationOpen, talk.seatsInPerson]).toEqual([true, confirmed.length]);
  });

  test("hold a closed talk whose report names nobody, checked by a second person", async () => {
    const talk = await db.talk.findFirstOrThrow({
      where: { audience: "member_states", example: true },
      include: { report: true },
    });
    expect([talk.chathamHouse, talk.report?.status]).toEqual([true, "published"]);
    expect(talk.report?.attributionCheckedAt).not.toBeNull();
    expect(talk.report?.clearedById).not.toBe(talk.report?.authorId);
    expect(await db.talk.count({ where: { example: true, kind: "youth_talk" } })).toBe(1);
  });

  test("hold notes, agendas and reports as the portal reads them, in Arabic and French too", async () => {
    const agenda = { orderBy: { position: "asc" }, omit: { id: true, conceptNoteId: true, position: true } } as const;
    const notes = await db.conceptNote.findMany({ include: { agenda } });
    for (const note of notes) {
      noteContentSchema.parse(note.content);
      agendaSchema.parse(note.agenda);
    }
    const reports = await db.summaryReport.findMany({ where: { content: { not: undefined }, status: { not: "due" } } });
    for (const report of reports) reportContentSchema.parse(report.content);
    expect(JSON.stringify(notes.map(({ content }) => content))).toMatch(/[؀-ۿ]/);
    expect(reports.map(({ locale }) => locale)).toContain("fr");
  });

  test("tell their history in its own order, before the present hour", async () => {
    const entries = await db.auditEntry.findMany({ orderBy: { id: "asc" } });
    const hours = new Map<string, Date[]>();
    for (const { subjectId, at, action } of entries) {
      const before = hours.get(subjectId) ?? [];
      expect(at.getTime(), action).toBeLessThan(now.getTime());
      expect(at.getTime(), action).toBeGreaterThanOrEqual(before.at(-1)?.getTime() ?? 0);
      hours.set(subjectId, [...before, at]);
    }
    // A published title is news of its talk: calendar programs hear of it.
    for (const { id, talkId } of await db.translation.findMany()) {
      hours.set(talkId, [...(hours.get(talkId) ?? []), ...(hours.get(id) ?? [])]);
    }
    const records = [...(await db.proposal.findMany()), ...(await db.talk.findMany({ where: { example: true } }))];
    for (const { id, title, createdAt, updatedAt } of records) {
      expect(createdAt, title).toEqual(hours.get(id)?.[0]);
      expect(hours.get(id), title).toContainEqual(updatedAt);
    }
  });

  test("send no letter: their people do not exist", async () => {
    expect(await db.mail.count()).toBe(0);
    const jobs = await asOwner<{ task: string }>("SELECT task_identifier AS task FROM graphile_worker.jobs");
    expect(jobs.filter(({ task }) => task === "send-mail" || task === "tell-subscribers")).toEqual([]);
  });

  test("bring the accounts of the demo, each with its role", async () => {
    for (const { email, role } of demoAccounts) {
      const { id, sessionVersion } = await db.person.findUniqueOrThrow({ where: { email } });
      const actor = await loadActor({ personId: id, sessionVersion, signedInAt: now }, now);
      expect(actor?.roles, email).toContain(role);
    }
  });

  test("come once, however often they are loaded", async () => {
    const before = await contents();
    await seed(db, { now: new Date("2027-03-01T09:00:00Z") });
    expect(await contents()).toEqual(before);
  });
});
