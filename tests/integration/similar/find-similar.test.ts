import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { indexChanges } from "@/lib/search/index-changes";
import { findSimilar } from "@/lib/similar/find-similar";
import { makeActor } from "../../factories/people";
import { makeAnsweredDraft, makeSubmitted } from "../../factories/proposal";
import { makeTalk } from "../../factories/talk";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";

useDatabase();

const topic = {
  title: "Missing migrants: searching for families",
  objective: "To search for missing people and to tell their families.",
  objectives: [8, 23],
};
const theirs = ["The search for missing migrants", "La búsqueda de migrantes desaparecidos"];
let author: Actor;
const titles = async (actor: Actor, about = topic, except = {}) =>
  (await findSimilar(actor, about, except)).map(({ title }) => title);

beforeAll(async () => {
  author = await makeActor("partner");
  await makeTalk({ title: "The search for missing migrants", objectives: [8] });
  await makeTalk({ title: "Remittances and digital wallets", objectives: [20] });
  await makeTalk({ title: "Search for missing migrants, unlisted", listing: "unlisted" });
  await makeTalk({ title: "Search for missing migrants, cancelled", status: "cancelled", statusReason: "Moved" });
  await makeTalk({ title: "La búsqueda de migrantes desaparecidos", locale: "es", objectives: [8] });
  await indexChanges(new Date());
});

describe("what is similar", () => {
  test("public talks with the same words or letters, and nothing of those that are not public", async () => {
    // The second one is about the same objective, and says so in Spanish.
    expect(await titles(author)).toEqual(theirs);
    expect(await titles(author, { ...topic, title: "Busqueda de migrantes desaparecidos", objective: "" })).toContain(
      "La búsqueda de migrantes desaparecidos",
    );
    const [talk] = await findSimilar(author, topic);
    expect(talk).toMatchObject({ kind: "talk", sharedObjectives: 1 });
    expect(await titles(author, topic, { talkId: talk?.id })).toEqual(theirs.slice(1));
  });

  test("proposals only for those who may read them, each with the way that is theirs", async () => {
    const title = "Missing migrants: search for the families";
    const other = await makeActor("partner");
    const secretariat = await makeActor("secretariat");
    const submitted = await makeSubmitted(other, { talk: { title } });
    await makeAnsweredDraft(other, { talk: { title } });
    const mine = await makeAnsweredDraft(author, { talk: { title: `${title}, again` } });
    const seen = async (actor: Actor) =>
      (await findSimilar(actor, topic)).filter(({ kind }) => kind === "proposal").map(({ path }) => path);
    expect(await seen(author)).toEqual([`/my/proposals/${mine.id}`]);
    expect(await seen(secretariat)).toEqual([`/desk/proposals/${submitted.id}`]);
    expect(await seen(await makeActor("partner"))).toEqual([]);
    expect(await titles(author, topic, { proposalId: mine.id })).toEqual(theirs);
  });

  test("nothing written, signs only, and hostile words find nothing and harm nothing", async () => {
    for (const title of [
      "",
      "   ",
      "'; DROP TABLE talk; --",
      "' | ! & ( : *",
      "a\u0000b",
      "%%%___",
      "x".repeat(5000),
    ]) {
      expect(Array.isArray(await titles(author, { title, objective: "", objectives: [] }))).toBe(true);
    }
    expect(await db.talk.count()).toBeGreaterThan(0);
  });

  test("three statements at most", async () => {
    expect(await countQueries(() => findSimilar(author, topic))).toBeLessThanOrEqual(5);
  });
});
