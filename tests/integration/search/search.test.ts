import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { indexChanges } from "@/lib/search/index-changes";
import { searchPortal } from "@/lib/search/search-portal";
import { readSearchQuery } from "@/lib/search/search-query";
import { makeTalk } from "../../factories/talk";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";

useDatabase();

const now = new Date("2026-11-21T09:00:00Z");
const search = (q: string, locale: Locale = "en") => searchPortal(readSearchQuery({ q }), locale);
const pathsOf = async (q: string, locale: Locale = "en") => (await search(q, locale)).found.map(({ path }) => path);

/** A word that stands only in what a closed talk keeps to itself. */
const secret = "zanzicanary";

async function talkWithEverything(slug: string, differing: Partial<Prisma.TalkUncheckedCreateInput>) {
  const talk = await makeTalk({ slug, summary: `Summary ${secret}`, venue: `Hall ${secret}`, ...differing });
  await db.talkOrganizer.create({ data: { talkId: talk.id, name: `Mission ${secret}`, lead: true } });
  await db.speaker.create({ data: { talkId: talk.id, name: `Speaker ${secret}`, consentToNaming: true } });
  await db.conceptNote.create({
    data: { talkId: talk.id, number: 1, status: "published", publishedAt: now, content: { background: [secret] } },
  });
  return talk;
}

beforeAll(async () => {
  const talk = await makeTalk({
    slug: "missing",
    title: "Missing migrants and their families",
    countries: ["KE"],
    regions: ["africa"],
  });
  await db.translation.create({
    data: {
      talkId: talk.id,
      kind: "record",
      locale: "fr",
      published: { title: "Les migrants disparus et leurs familles", summary: "" },
      publishedDigest: "x",
      publishedAt: now,
    },
  });
  await makeTalk({ slug: "chinese", title: "关于移民数据的对话", locale: "zh", objectives: [1] });
  await makeTalk({ slug: "arabic", title: "حوار بشأن التحويلات المالية", locale: "ar", objectives: [20] });
  await makeTalk({ slug: "unlisted", title: "Unlisted remittances talk", listing: "unlisted", objectives: [20] });
  await talkWithEverything("open-talk", { title: "An open talk" });
  await talkWithEverything("closed-talk", { title: "A closed talk", audience: "member_states" });
  await talkWithEverything("chatham-talk", { title: "A talk under the rule", chathamHouse: true });
  await indexChanges(now);
});

describe("finding", () => {
  test.each<[string, string, Locale, string]>([
    ["by stem", "migrant family", "en", "/talks/missing"],
    ["without accents", "migrants disparus", "fr", "/talks/missing"],
    ["by its objective in Arabic", "المهاجرون المفقودون", "ar", "/talks/missing"],
    ["by its objective in Chinese", "失踪移民", "zh", "/talks/missing"],
    ["by its objective in Russian", "пропавшие мигранты", "ru", "/talks/missing"],
    ["by its State in Spanish", "Kenya África", "es", "/talks/missing"],
    ["by a pair of Chinese characters", "数据", "zh", "/talks/chinese"],
    ["by an Arabic word without its article", "تحويلات", "ar", "/talks/arabic"],
  ])("%s", async (_name, q, locale, path) => {
    expect(await pathsOf(q, locale)).toContain(path);
  });

  test("what is in the reader's language comes as that, once", async () => {
    const { found } = await search("migrants", "fr");
    const hits = found.filter(({ path }) => path === "/talks/missing");
    expect(hits).toMatchObject([{ title: "Les migrants disparus et leurs familles", lang: "fr" }]);
  });

  test("marks the words in a piece of the text", async () => {
    const { found } = await search(secret);
    const hit = found.find(({ path }) => path === "/talks/open-talk");
    expect(hit?.snippet.filter((part) => part.found).map(({ text }) => text)).toContain(secret);
  });

  test("forgives misspellings, and says so", async () => {
    const result = await search("mising migrnts");
    expect(result.instead).toBe("missing migrants");
    expect(result.found[0]?.path).toBe("/talks/missing");
    expect((await search("missing migrants")).instead).toBeNull();
  });

  test.each(["", "the", "!!!", "' OR 1=1 --", "a & | !", '"', "(((", "\\", "%_", "😀", "-missing", "long"])(
    "answers %j",
    async (word) => {
      const q = word === "long" ? "x".repeat(10_000) : word;
      await expect(search(q)).resolves.toMatchObject({ more: false });
    },
  );
});

describe("only what is public", () => {
  test("a closed talk is found by its title and by nothing that it keeps to itself", async () => {
    expect((await pathsOf(secret)).sort()).toEqual(["/talks/open-talk", "/talks/open-talk#concept-note"]);
    expect(await pathsOf("closed")).toEqual(["/talks/closed-talk"]);
    expect(await pathsOf("unlisted")).toEqual([]);
  });

  test("a talk that closes is not found by its details from that moment on, before the worker comes", async () => {
    const talk = await talkWithEverything("closing", { title: "A shrinking talk" });
    await indexChanges(now);
    expect(await pathsOf(secret)).toContain("/talks/closing");
    await db.talk.update({ where: { id: talk.id }, data: { audience: "member_states" } });
    expect(await pathsOf(secret)).not.toContain("/talks/closing");
    await indexChanges(now);
    expect(await pathsOf(secret)).not.toContain("/talks/closing");
    expect(await pathsOf("shrinking")).toEqual(["/talks/closing"]);
  });

  test("a practice from a talk that closes waits for the Hub", async () => {
    const talk = await makeTalk({ title: "Talk of the practice" });
    await db.practice.create({
      data: { slug: "boat-watch", title: "Boat watch along the coast", status: "sent_to_hub", talkId: talk.id },
    });
    await indexChanges(now);
    expect(await pathsOf("boat watch")).toEqual(["/practices/boat-watch"]);
    await db.talk.update({ where: { id: talk.id }, data: { chathamHouse: true } });
    expect(await pathsOf("boat watch")).toEqual([]);
    await indexChanges(now);
    expect(await pathsOf("boat watch")).toEqual([]);
  });

  test("a question is found once it is chosen, with its answer, and never by who asked it", async () => {
    const talk = await makeTalk({ slug: "asked", title: "Asked" });
    const question = await db.question.create({
      data: { talkId: talk.id, body: "Who reads the sundials?", askerName: "Zebulon Quill", locale: "en" },
      select: { id: true },
    });
    await indexChanges(now);
    expect(await pathsOf("sundials")).toEqual([]);
    await db.question.update({
      where: { id: question.id },
      data: { status: "answered", answer: "The keepers do.", decidedAt: now },
    });
    await indexChanges(now);
    expect(await pathsOf("sundials")).toEqual(["/talks/asked/questions"]);
    expect(await pathsOf("keepers")).toEqual(["/talks/asked/questions"]);
    expect(await pathsOf("Zebulon Quill")).toEqual([]);
  });

  test("a pledge is found once it is confirmed", async () => {
    const organization = await db.organization.create({
      data: { slug: "iom-x", name: "An entity", kind: "un_entity" },
    });
    const pledge = await db.pledge.create({
      data: { reference: "GCM-PL-2026-0009", title: "Lighthouse pledge", organizationId: organization.id },
    });
    await indexChanges(now);
    expect(await pathsOf("lighthouse")).toEqual([]);
    await db.pledge.update({
      where: { id: pledge.id },
      data: {
        status: "confirmed",
        description: "x".repeat(300),
        submittedAt: now,
        confirmedAt: now,
        confirmation: "Note 1",
        periodStart: now,
        measure: "x",
        objectives: [1],
        forms: ["financial"],
      },
    });
    await indexChanges(now);
    expect(await pathsOf("lighthouse")).toEqual(["/pledges/GCM-PL-2026-0009"]);
  });

  test("a name that is corrected does not hide what is found meanwhile", async () => {
    const organization = await db.organization.create({
      data: { slug: "renamed", name: "Harbour board", kind: "un_entity" },
    });
    const talk = await makeTalk({ slug: "renaming", title: "Renaming" });
    await db.talkOrganizer.create({
      data: { talkId: talk.id, organizationId: organization.id, name: "Harbour board", lead: true },
    });
    await indexChanges(now);
    await db.organization.update({ where: { id: organization.id }, data: { name: "Lagoon board" } });
    expect(await pathsOf("harbour")).toEqual(["/talks/renaming"]);
    await indexChanges(now);
    expect(await pathsOf("harbour")).toEqual([]);
    expect(await pathsOf("lagoon")).toEqual(["/talks/renaming"]);
  });
});

test("asks once, and once more for what is misspelt, whatever there is", async () => {
  expect(await countQueries(() => search("migrants"))).toBe(1);
  expect(await countQueries(() => search("mgrnts"))).toBe(2);
});

test("a change asks the worker in its own transaction", async () => {
  await db.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  await makeTalk({ title: "Wakes the worker" });
  const jobs = await db.$queryRaw<{ key: string }[]>`SELECT key FROM graphile_worker.jobs`;
  expect(jobs.map(({ key }) => key)).toEqual(["index-search"]);
});
