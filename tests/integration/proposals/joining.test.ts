import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { baseOf } from "@/lib/proposals/merge-answers";
import { readOwnProposal } from "@/lib/proposals/queries";
import { saveSection } from "@/lib/proposals/save-section";
import { saveSectionSchema } from "@/lib/proposals/schema";
import { keptAnswers } from "@/lib/proposals/section-answers";
import type { Section } from "@/lib/proposals/sections";
import { takenValues, toldDifferences } from "@/lib/proposals/told-differences";
import { contextOf, makeActor, makeOrganization, makeWorkstream } from "../../factories/people";
import { makeAnsweredDraft, makeDraft, missingMigrantsAnswers, proposalRow } from "../../factories/proposal";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

type Person = Awaited<ReturnType<typeof makeActor>>;

async function twoPeople() {
  const { id: organizationId } = await makeOrganization();
  const amal = await makeActor("partner", { organizationId, name: "Amal" });
  const berta = await makeActor("partner", { organizationId, name: "Berta" });
  const { id } = await makeAnsweredDraft(amal, { organizers: { organizationId, organizationName: "" } });
  return { amal, berta, id };
}

/** A page of the form as somebody opens it: what it names when it is saved. */
async function open(person: Person, id: string, section: Section) {
  const proposal = await readOwnProposal(person, id);
  if (!proposal) throw new Error("not theirs");
  const base = JSON.stringify(baseOf(section, keptAnswers(section, proposal.content)));
  const shown = missingMigrantsAnswers[section];
  return (answers: Record<string, unknown>) =>
    saveSection(
      saveSectionSchema.parse({ ...shown, ...answers, id, version: proposal.version, section, base }),
      contextOf(person),
    );
}

describe("two who write at the same time", () => {
  test("both are kept where they changed different answers, even at once", async () => {
    const { amal, berta, id } = await twoPeople();
    const [first, second] = [await open(amal, id, "talk"), await open(berta, id, "talk")];
    const saved = await Promise.all([first({ title: "By Amal" }), second({ objective: "By Berta" })]);
    expect(await proposalRow(id)).toMatchObject({ title: "By Amal", objective: "By Berta" });
    const behind = saved.find(({ taken }) => taken.length > 0);
    expect(behind?.asked).toEqual([]);
    expect(Object.keys(takenValues(behind ?? saved[0]))).toHaveLength(1);
  });

  test("another page of the form saved meanwhile is no question at all", async () => {
    const { amal, berta, id } = await twoPeople();
    const save = await open(amal, id, "talk");
    await (await open(berta, id, "speakers"))({ speakers: "Three" });
    expect(await save({ title: "By Amal" })).toMatchObject({ taken: [], asked: [] });
    expect(await proposalRow(id)).toMatchObject({ title: "By Amal", speakers: "Three" });
  });

  test("of an answer that both changed nothing is lost: the first stays, the second is asked, the rest is saved", async () => {
    const { amal, berta, id } = await twoPeople();
    const [first, second] = [await open(amal, id, "talk"), await open(berta, id, "talk")];
    await first({ title: "By Amal" });
    const saved = await second({ title: "By Berta", expectedOutcomes: "By Berta too" });
    expect(saved).toMatchObject({ asked: ["title"], other: { who: "Amal" } });
    expect(await proposalRow(id)).toMatchObject({ title: "By Amal", expectedOutcomes: "By Berta too" });
    expect(await toldDifferences(saved, "en")).toEqual([
      {
        field: "title",
        label: "Title of the talk",
        mine: "By Berta",
        saved: "By Amal",
        values: { title: ["By Amal"] },
        digest: saved.base.title,
      },
    ]);
  });

  test("who was asked decides: keeps their own by naming the saved one, or takes the saved one", async () => {
    const { amal, berta, id } = await twoPeople();
    const [first, second] = [await open(amal, id, "talk"), await open(berta, id, "talk")];
    await first({ title: "By Amal" });
    await second({ title: "By Berta" });
    const third = await open(berta, id, "talk");
    await third({ title: "By Berta", take: { title: "saved" } });
    expect((await proposalRow(id)).title).toBe("By Amal");
    await third({ title: "By Berta", take: { title: "mine" } });
    expect((await proposalRow(id)).title).toBe("By Berta");
    const fourth = await open(amal, id, "talk");
    await fourth({
      title: "By Amal again",
      mandate: "New",
      take: { title: "mine", mandate: "mine" },
      takeAll: "saved",
    });
    expect(await proposalRow(id)).toMatchObject({
      title: "By Berta",
      mandate: missingMigrantsAnswers.talk.mandate,
    });
  });

  test("dates and choices are told in words", async () => {
    const { amal, berta, id } = await twoPeople();
    const { id: workstreamId } = await makeWorkstream("Missing migrants");
    const dates = [await open(amal, id, "dates"), await open(berta, id, "dates")] as const;
    await dates[0]({ dates: [{ words: "March 2027" }], timeZone: "" });
    const told = await toldDifferences(await dates[1]({ dates: [{ words: "8 April 2027" }], timeZone: "" }), "en");
    expect(told).toMatchObject([{ field: "preferredDates", mine: "8 April 2027", saved: "March 2027" }]);
    expect(told[0]?.values["dates.0.words"]).toEqual(["March 2027"]);

    const scopes = [await open(amal, id, "scope"), await open(berta, id, "scope")] as const;
    await scopes[0]({ level: "national" });
    const scope = await toldDifferences(await scopes[1]({ level: "regional", workstreamId }), "en");
    expect(scope).toMatchObject([{ field: "level", mine: "Regional", saved: "National" }]);
    expect((await proposalRow(id)).workstreamId).toBe(workstreamId);
  });

  test("a save that arrives twice, because its answer was lost, asks nothing and is logged once", async () => {
    const { amal, id } = await twoPeople();
    const save = await open(amal, id, "talk");
    await save({ title: "Once" });
    const before = await db.auditEntry.count({ where: { subjectId: id } });
    expect(await save({ title: "Once" })).toMatchObject({ asked: [], taken: [] });
    expect(await db.auditEntry.count({ where: { subjectId: id } })).toBe(before);
  });

  test("a form that does not say what it began with is refused when it is behind", async () => {
    const { amal, berta, id } = await twoPeople();
    const { version } = await proposalRow(id);
    await (await open(berta, id, "talk"))({ title: "By Berta" });
    const input = saveSectionSchema.parse({ id, version, section: "talk", title: "By Amal" });
    expect(await failureOf(saveSection(input, contextOf(amal)))).toMatchObject({
      kind: "stale",
      message: { values: { who: "Berta" } },
    });
  });
});

describe("what is no longer offered", () => {
  test("a closed workstream is not to be chosen, but stays where it was", async () => {
    const amal = await makeActor("partner");
    const { id: workstreamId } = await makeWorkstream();
    const { id, version } = await makeDraft(amal);
    const save = (at: number, answers: object) =>
      saveSection(saveSectionSchema.parse({ id, version: at, section: "scope", ...answers }), contextOf(amal));
    await save(version, { workstreamId });
    await db.workstream.update({ where: { id: workstreamId }, data: { closed: true } });
    await save(version + 1, { workstreamId, level: "global" });
    expect(await proposalRow(id)).toMatchObject({ workstreamId, level: "global" });
    await save(version + 2, { workstreamId: null, level: "global" });
    expect(await failureOf(save(version + 3, { workstreamId }))).toMatchObject({
      fields: { workstreamId: { key: "errors.invalidChoice" } },
    });
  });
});
