import { beforeAll, describe, expect, test } from "vitest";
import { GET as calendar } from "@/app/calendar.ics/route";
import { GET as talkIcs } from "@/app/talks/[slug]/route";
import { emptyNote } from "@/lib/concept-notes/schema";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { findPublicTalk, listPublicTalks } from "@/lib/talks/public-queries";
import { summaryIn, titleIn } from "@/lib/translations/in-language";
import { sourceDigest } from "@/lib/translations/source-digest";
import { makeTalk } from "../../factories/talk";
import { makeTranslation } from "../../factories/translation";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";

useDatabase();

const now = new Date("2026-11-21T09:00:00Z");
const title = "Sauver des vies";
/** Words of a translation that a closed talk must keep to itself. */
const secret = "zzq-confidentiel";

async function translatedTalk(differing: Partial<Prisma.TalkUncheckedCreateInput> = {}) {
  const talk = await makeTalk({ summary: "A summary", ...differing });
  await makeTranslation(talk.id, "record", "fr", { title, summary: `Résumé ${secret}` });
  await db.conceptNote.create({
    data: { talkId: talk.id, number: 1, status: "published", publishedAt: now, content: { title: "Note" } },
  });
  await makeTranslation(talk.id, "concept_note", "fr", { note: { ...emptyNote, title: secret }, agenda: [] });
  return talk.slug;
}

const feed = async (slug: string) =>
  (
    await talkIcs(new Request(`https://talks.test.example/talks/${slug}.ics?locale=fr`), {
      params: Promise.resolve({ slug: `${slug}.ics` }),
    })
  ).text();

describe("translations in public", () => {
  let open: string;
  let closed: string;
  let unlisted: string;
  beforeAll(async () => {
    open = await translatedTalk();
    closed = await translatedTalk({ audience: "member_states" });
    unlisted = await translatedTalk({ listing: "unlisted" });
  });

  test("an open talk gives them in page and feed", async () => {
    const talk = await findPublicTalk(open, now);
    if (!talk) throw new Error("The talk is public");
    expect(titleIn(talk, "fr")).toEqual({ text: title, lang: "fr", outdated: true });
    expect(summaryIn(talk, "fr").text).toContain(secret);
    expect(talk.conceptNote?.translations[0]?.content.title).toBe(secret);
    const text = await feed(open);
    expect(text).toContain(`SUMMARY;LANGUAGE=fr:${title}`);
    expect(text).toContain(secret);
  });

  test("a closed talk gives the title alone, an unlisted one nothing", async () => {
    const talk = await findPublicTalk(closed, now);
    if (!talk) throw new Error("The talk is public");
    expect(titleIn(talk, "fr").text).toBe(title);
    expect(JSON.stringify([talk, await feed(closed)])).not.toContain(secret);
    const lines = await listPublicTalks({ slug: { in: [closed, unlisted] } }, now, { take: 10 });
    expect(lines.map((line) => line.slug)).toEqual([closed]);
    expect(JSON.stringify(lines)).not.toContain(secret);
    expect(await findPublicTalk(unlisted, now)).toBeNull();
    const all = await calendar(new Request("https://talks.test.example/calendar.ics?locale=fr&audience=member_states"));
    expect(await all.text()).not.toContain(secret);
  });

  test("a draft is nobody's but the desk's", async () => {
    const talk = await makeTalk();
    const text = { title: secret, summary: "" };
    await db.translation.create({
      data: { talkId: talk.id, kind: "record", locale: "es", draft: text, draftDigest: "x" },
      select: { id: true },
    });
    expect(JSON.stringify(await findPublicTalk(talk.slug, now))).not.toContain(secret);
  });

  test("one made from the present text is not outdated, until that changes", async () => {
    const talk = await makeTalk();
    const source = { title: talk.title, summary: "" };
    await makeTranslation(
      talk.id,
      "record",
      "ar",
      { title: "إنقاذ الأرواح", summary: "" },
      {
        publishedDigest: sourceDigest("en", source),
      },
    );
    const read = async () => {
      const found = await findPublicTalk(talk.slug, now);
      if (!found) throw new Error("The talk is public");
      return titleIn(found, "ar");
    };
    expect((await read()).outdated).toBe(false);
    await db.talk.update({ where: { id: talk.id }, data: { title: "Another title" }, select: { id: true } });
    expect(await read()).toEqual({ text: "إنقاذ الأرواح", lang: "ar", outdated: true });
  });

  test("a list asks the same number of queries, however many talks and translations it has", async () => {
    const few = await countQueries(() => listPublicTalks({}, now, { take: 1 }));
    const many = await countQueries(() => listPublicTalks({}, now, { take: 50 }));
    expect(many).toBe(few);
  });
});
