import { describe, expect, test } from "vitest";
import { findNoteAtDesk, findNoteDesk } from "@/lib/concept-notes/queries";
import { db } from "@/lib/db/client";
import { makeNote } from "../../factories/concept-note";
import { makeActor, makeWorkstream } from "../../factories/people";
import { makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";

useDatabase();

async function stage() {
  const workstream = await makeWorkstream();
  const talk = await makeTalk({ workstreamId: workstream.id });
  const lead = await makeActor("workstream-lead", { workstreamId: workstream.id, name: "Lena Lead" });
  const secretariat = await makeActor("secretariat", { name: "Sam Secretariat" });
  return { talk, lead, secretariat };
}

describe("the note at the desk", () => {
  test("shows the version being worked on, all versions, and who may clear it: everyone but its author", async () => {
    const { talk, lead, secretariat } = await stage();
    await makeNote(talk.id, { status: "published", authorId: lead.personId, clearedById: secretariat.personId });
    await makeNote(talk.id, { status: "in_review", number: 2, authorId: lead.personId });
    const desk = await findNoteDesk(lead, talk.slug);
    expect(desk?.current).toMatchObject({ number: 2, status: "in_review", author: "Lena Lead" });
    expect(desk?.versions.map(({ number, status, clearedBy }) => [number, status, clearedBy])).toEqual([
      [2, "in_review", null],
      [1, "published", "Sam Secretariat"],
    ]);
    expect(desk?.mayClear).toContain("Sam Secretariat");
    expect(desk?.mayClear).not.toContain("Lena Lead");
  });

  test("names nobody who was suspended among those who may clear", async () => {
    const { talk, lead, secretariat } = await stage();
    const gone = await makeActor("secretariat", { name: "Gone Secretariat" });
    await db.person.update({ where: { id: gone.personId }, data: { suspendedAt: new Date("2026-01-01T00:00:00Z") } });
    await makeNote(talk.id, { authorId: lead.personId });
    const desk = await findNoteDesk(secretariat, talk.slug);
    expect(desk?.mayClear).toContain("Sam Secretariat");
    expect(desk?.mayClear).not.toContain("Gone Secretariat");
  });

  test("shows the published version while none is being worked on", async () => {
    const { talk, lead } = await stage();
    await makeNote(talk.id, { status: "superseded" });
    await makeNote(talk.id, { status: "published", number: 2 });
    expect((await findNoteDesk(lead, talk.slug))?.current).toMatchObject({ number: 2, status: "published" });
    expect((await findNoteAtDesk(lead, talk.slug, 1))?.note).toMatchObject({ status: "superseded" });
    expect(await findNoteAtDesk(lead, talk.slug, 3)).toBeNull();
  });

  test.each(["partner", "focal-point", "admin", "workstream-lead"] as const)(
    "does not exist for a %s who does not run the talk",
    async (role) => {
      const { talk } = await stage();
      await makeNote(talk.id);
      const outsider = await makeActor(role);
      expect(await findNoteDesk(outsider, talk.slug)).toBeNull();
      expect(await findNoteAtDesk(outsider, talk.slug, 1)).toBeNull();
    },
  );
});
