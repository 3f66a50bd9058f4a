import { beforeAll, describe, expect, test } from "vitest";
import { GET as talkApi } from "@/app/api/v1/talks/[slug]/route";
import { GET as talksApi } from "@/app/api/v1/talks/route";
import { GET as calendar } from "@/app/calendar.ics/route";
import { GET as talkIcs } from "@/app/talks/[slug]/route";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { filteredCalendar } from "@/lib/talks/calendar";
import { readCalendarFilter } from "@/lib/talks/calendar-filter";
import { findPublicTalk } from "@/lib/talks/public-queries";
import { makeWorkstream } from "../../factories/people";
import { heldTalk, makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";

useDatabase();

const now = new Date("2026-11-21T09:00:00Z");
/** Words that stand nowhere but in what a closed talk must keep to itself. */
const secret = "zzq-confidential";
let open: string;
let closed: string;
let chatham: string;
let unlisted: string;

async function fullTalk(differing: Partial<Prisma.TalkUncheckedCreateInput>): Promise<string> {
  const workstream = await makeWorkstream(`Workstream ${secret}`);
  const talk = await makeTalk({
    ...heldTalk,
    title: "A talk with everything",
    summary: `Summary ${secret}`,
    venue: `Venue ${secret}`,
    regions: ["africa"],
    countries: ["KE"],
    workstreamId: workstream.id,
    ...differing,
  });
  await db.talkOrganizer.create({ data: { talkId: talk.id, name: `Mission ${secret}`, lead: true } });
  await db.speaker.create({ data: { talkId: talk.id, name: `Speaker ${secret}`, consentToNaming: true } });
  await db.conceptNote.create({
    data: {
      talkId: talk.id,
      number: 1,
      status: "published",
      publishedAt: now,
      content: { title: `Note ${secret}` },
      agenda: { create: { position: 1, minutes: 90, title: `Item ${secret}` } },
    },
  });
  if (!differing.chathamHouse) {
    await db.recording.create({ data: { talkId: talk.id, language: "en", url: `https://example.org/${secret}` } });
  }
  const organization = await db.organization.create({
    data: { slug: talk.slug, name: `State ${secret}`, kind: "un_entity" },
    select: { id: true },
  });
  await db.pledge.create({
    data: {
      reference: `GCM-PL-2026-${talk.slug.slice(-4)}`,
      title: `Pledge ${secret}`,
      description: "x".repeat(300),
      status: "confirmed",
      confirmation: "note",
      submittedAt: now,
      confirmedAt: now,
      organizationId: organization.id,
      talkId: talk.id,
    },
  });
  await db.practice.create({
    data: { slug: `practice-${talk.slug}`, title: `Practice ${secret}`, status: "sent_to_hub", talkId: talk.id },
  });
  await db.scheduleChange.create({
    data: {
      talkId: talk.id,
      fromStatus: "planned",
      toStatus: "scheduled",
      schedulePrecision: "unknown",
      reason: `Because ${secret}`,
    },
  });
  return talk.slug;
}

beforeAll(async () => {
  open = await fullTalk({});
  closed = await fullTalk({ audience: "member_states" });
  chatham = await fullTalk({ chathamHouse: true });
  unlisted = await fullTalk({ listing: "unlisted" });
});

const ask = (path: string) => new Request(`https://talks.test.example${path}`);
const withSlug = (slug: string) => ({ params: Promise.resolve({ slug }) });

/** Everything that anybody can get to know of a talk, as one text. */
async function everythingPublic(slug: string): Promise<string> {
  const answers = await Promise.all([
    talkApi(ask(`/api/v1/talks/${slug}`), withSlug(slug)),
    talkIcs(ask(`/talks/${slug}.ics`), withSlug(`${slug}.ics`)),
  ]);
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  // Folded lines of the calendar would hide a word.
  return JSON.stringify([await findPublicTalk(slug, now), ...texts]).replaceAll("\\r\\n ", "");
}

describe("what the public sees of a talk", () => {
  test("an open one is there with everything: the words looked for below do exist", async () => {
    const everything = await everythingPublic(open);
    expect(everything.match(new RegExp(secret, "g"))?.length).toBeGreaterThan(10);
  });

  test.each(["for Member States only", "under the Chatham House Rule"])(
    "one %s gives title, date, audience and objectives",
    async (kind) => {
      const slug = kind.startsWith("for") ? closed : chatham;
      const everything = await everythingPublic(slug);
      expect(everything).toContain("A talk with everything");
      expect(everything).not.toContain(secret);
      expect(everything).not.toContain("KE");
    },
  );

  test("an unlisted one is the same as none", async () => {
    expect(await findPublicTalk(unlisted, now)).toBeNull();
    for (const slug of [unlisted, "no-such-talk"]) {
      expect((await talkApi(ask(`/api/v1/talks/${slug}`), withSlug(slug))).status).toBe(404);
      expect((await talkIcs(ask(`/talks/${slug}.ics`), withSlug(`${slug}.ics`))).status).toBe(404);
    }
    const list = await (await talksApi(ask("/api/v1/talks"))).text();
    expect(list).toContain(open);
    expect(list).not.toContain(unlisted);
    expect(await (await calendar(ask("/calendar.ics"))).text()).not.toContain(unlisted);
  });

  test.each(["region=africa", "country=KE", "format=hybrid", "language=fr"])(
    "a closed talk is not found by %s, which it does not tell",
    async (query) => {
      const { filter } = readCalendarFilter(Object.fromEntries(new URLSearchParams(query)));
      const found = (await filteredCalendar(filter, 1)).talks.map((talk) => talk.slug);
      expect(found).toContain(open);
      expect(found).not.toContain(closed);
      expect(found).not.toContain(chatham);
    },
  );

  test("lists and feeds tell no more than the page", async () => {
    const list = (await (await talksApi(ask("/api/v1/talks?audience=member_states"))).json()) as {
      talks: { slug: string }[];
    };
    expect(list.talks.map((talk) => talk.slug)).toEqual([closed]);
    expect(JSON.stringify(list)).not.toContain(secret);
    expect(await (await calendar(ask("/calendar.ics?audience=member_states"))).text()).not.toContain(secret);
  });
});

describe("open data", () => {
  test("answers 304 to who has it, and is open to other sites", async () => {
    const first = await talksApi(ask("/api/v1/talks"));
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    const etag = first.headers.get("etag") ?? "";
    const again = await talksApi(
      new Request("https://talks.test.example/api/v1/talks", { headers: { "if-none-match": etag } }),
    );
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    await db.talk.update({ where: { slug: open }, data: { title: "Another title" }, select: { id: true } });
    const changed = await talksApi(
      new Request("https://talks.test.example/api/v1/talks", { headers: { "if-none-match": etag } }),
    );
    expect(changed.status).toBe(200);
    await db.talk.update({ where: { slug: open }, data: { title: "A talk with everything" }, select: { id: true } });
  });

  test("a talk has at least the fields of the contract", async () => {
    const talk = (await (await talkApi(ask(`/api/v1/talks/${open}`), withSlug(open))).json()) as Record<
      string,
      unknown
    >;
    const promised =
      "slug title kind level regions countries objectives workstream audience chathamHouse format venue languages schedule stage status conceptNote agenda speakers registration summaryReport recordings practices pledges url updatedAt";
    expect(Object.keys(talk)).toEqual(expect.arrayContaining(promised.split(" ")));
    expect(Object.keys(talk.schedule as object).sort()).toEqual([
      "end",
      "note",
      "precision",
      "start",
      "tentative",
      "timeZone",
      "windowEnd",
      "windowStart",
    ]);
    expect(Object.keys(talk.registration as object).sort()).toEqual([
      "open",
      "seatsInPerson",
      "seatsOnline",
      "waitlist",
    ]);
  });

  test("rubbish in an address is ignored and named, never an error", async () => {
    const answer = await talksApi(ask("/api/v1/talks?level=x&page=-1&q=%00&objective=999&from=2026-02-30"));
    expect(answer.status).toBe(200);
    expect(((await answer.json()) as { ignoredFilters: string[] }).ignoredFilters.sort()).toEqual([
      "from",
      "level",
      "objective",
      "q",
    ]);
  });
});
