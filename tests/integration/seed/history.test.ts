import { beforeAll, describe, expect, test } from "vitest";
import { noteContentSchema } from "@/lib/concept-notes/schema";
import { db } from "@/lib/db/client";
import { realTalks } from "@/prisma/seed/data/talks";
import { seed } from "@/prisma/seed/index";
import { useDatabase } from "../../support/database";

useDatabase();

describe("the history of the demo", () => {
  beforeAll(() => seed(db), 120_000);

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
});
