import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { readWordingFilters } from "@/lib/wording/desk-filters";
import { findWording, listWording } from "@/lib/wording/desk-queries";
import type { WordingPlace } from "@/lib/wording/lists";
import { officialWording, readOverrides } from "@/lib/wording/remembered-wording";
import { revertWording, saveWording } from "@/lib/wording/save-wording";
import { contextOf, makeActor } from "../../factories/people";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

const place: WordingPlace = { list: "objectiveTitles", key: "8", language: "fr" };
const text = "Sauver des vies";
const source = "A/RES/73/195, page 6";
let secretariat: Actor & { personId: string };

beforeEach(async () => {
  await db.officialWording.deleteMany();
  secretariat = await makeActor("secretariat", { name: "Sam Secretariat" });
});

const save = (changes: object = {}, actor: Actor = secretariat) =>
  saveWording({ ...place, version: 0, text, source, verified: true, ...changes }, contextOf(actor));
const shown = () => findWording(secretariat, place);

describe("correcting official wording", () => {
  test("shows the correction in its language, and the English text marked as English in the others", async () => {
    expect((await officialWording("fr")).objectiveTitle(8).lang).toBe("en");
    await save();
    expect((await officialWording("fr")).objectiveTitle(8)).toEqual({ text, lang: "fr" });
    expect((await officialWording("es")).objectiveTitle(8).lang).toBe("en");
    await save({ language: "en", text: "Save lives" });
    expect((await officialWording("es")).objectiveTitle(8)).toEqual({ text: "Save lives", lang: "en" });
    expect(await shown()).toMatchObject({ text, verified: true, source, version: 1 });
  });

  test("names of States are corrected for lists in order too", async () => {
    await save({ list: "stateNames", key: "CH", text: "Abc", language: "fr" });
    const wording = await officialWording("fr");
    expect(wording.stateName("CH")).toBe("Abc");
    expect(wording.statesByName()[0]?.iso2).toBe("CH");
    expect((await officialWording("en")).stateName("CH")).toBe("Switzerland");
  });

  test("confirming what was delivered keeps no second text of it", async () => {
    await save({ list: "stateNames", key: "NL", language: "en", text: "Netherlands (Kingdom of the)" });
    const entry = await findWording(secretariat, { list: "stateNames", key: "NL", language: "en" });
    expect(entry).toMatchObject({ verified: true });
    expect(entry?.delivered.verified).toBe(false);
    expect(Object.keys(await readOverrides())).toEqual(
      entry?.text === entry?.delivered.text ? [] : ["stateNames.NL.en"],
    );
  });

  test("what is verified says by which source, and has a text", async () => {
    expect((await failureOf(save({ text: "" }))).fields).toHaveProperty("text");
    await expect(
      db.officialWording.create({ data: { list: "stateNames", key: "CH", locale: "fr", verified: true } }),
    ).rejects.toThrow("official_wording_verified_has_source");
  });

  test("going back shows what was delivered, and every step is in the audit log", async () => {
    await save();
    await save({ version: 1, text: "Sauver" });
    await revertWording({ ...place, version: 2 }, contextOf(secretariat));
    expect(await shown()).toMatchObject({ text: null, verified: false, source: "", version: 3 });
    const id = (await shown())?.id ?? "";
    const log = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
    expect(log.map(({ action }) => action)).toEqual([
      "officialWording.create",
      "officialWording.revise",
      "officialWording.revert",
    ]);
  });

  test.each([0, 1])("of two at once one is told who was faster (version %i)", async (version) => {
    if (version === 1) await save();
    const results = await Promise.allSettled([save({ version, text: "A" }), save({ version, text: "B" })]);
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason.failure] : []));
    expect(refused).toEqual([
      expect.objectContaining({
        kind: "stale",
        message: { key: "errors.stale", values: { who: "Sam Secretariat", when: expect.any(Number) } },
      }),
    ]);
  });

  test("only the secretariat sees or corrects it, and nothing that is no wording", async () => {
    for (const role of ["workstream-lead", "partner", "admin", "focal-point"] as const) {
      const actor = await makeActor(role);
      expect((await failureOf(save({}, actor))).kind).toBe("forbidden");
      expect(await findWording(actor, place)).toBeNull();
      expect(await listWording(actor, readWordingFilters({}, "en"))).toBeNull();
    }
    expect((await failureOf(save({ key: "24" }))).kind).toBe("not-found");
  });
});

describe("the list at the desk", () => {
  const list = (query: Record<string, string>) => listWording(secretariat, readWordingFilters(query, "en"));

  test("is found by words in either language, without regard to accents, and by what is not verified", async () => {
    const states = { list: "stateNames", language: "fr" };
    expect((await list({ ...states, q: "perou" }))?.rows.map(({ key }) => key)).toEqual(["PE"]);
    expect((await list({ ...states, q: "peru" }))?.rows.map(({ key }) => key)).toEqual(["PE"]);
    expect((await list({ list: "stateNames", unverified: "yes" }))?.rows.map(({ key }) => key)).toEqual(["NL"]);
    expect((await list({ list: "objectiveTitles", language: "ar" }))?.rows[0]).toMatchObject({ text: null });
  });

  test("takes one query, however long it is, and rubbish in its address is ignored", async () => {
    expect(await countQueries(() => list({ list: "stateNames" }))).toBe(1);
    const found = await list({ list: "x", language: "xx", page: "-1", q: "\0" });
    expect(found?.total).toBe(23);
  });
});
