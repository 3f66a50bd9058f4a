import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as calendar } from "@/app/calendar.ics/route";
import { GET as talkIcs } from "@/app/talks/[slug]/route";
import { cancelTalk } from "@/lib/talks/cancel-talk";
import { feedTalks } from "@/lib/talks/feed-talks";
import { postponeTalk } from "@/lib/talks/postpone-talk";
import { makeActor } from "@/tests/factories/people";
import { makeTalk } from "@/tests/factories/talk";
import { contextOf } from "../../factories/people";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";

useDatabase();

const ask = (path: string) => new Request(`https://talks.test.example${path}`);
let put: { slug: string };

async function entries(path: string) {
  const text = await (await calendar(ask(path))).text();
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => ({
    uid: event.getFirstPropertyValue("uid")?.toString(),
    title: event.getFirstPropertyValue("summary")?.toString(),
    status: event.getFirstPropertyValue("status")?.toString(),
    start: event.getFirstPropertyValue("dtstart")?.toString(),
    sequence: Number(event.getFirstPropertyValue("sequence")),
  }));
}

let idsBefore: Map<string | undefined, number>;

beforeAll(async () => {
  const actor = await makeActor("secretariat");
  const [first, second] = await Promise.all([
    makeTalk({ title: "Put off" }),
    makeTalk({ title: "Called off" }),
    makeTalk({ title: "Goes on" }),
  ]);
  idsBefore = new Map((await entries("/calendar.ics")).map(({ uid, sequence }) => [uid, sequence]));
  const moved = { startTime: "", endTime: "", timeZone: "" };
  await postponeTalk(
    { id: first.id, version: first.version, reason: "The hall.", words: "", ...moved },
    contextOf(actor),
  );
  await cancelTalk({ id: second.id, version: second.version, reason: "No speakers." }, contextOf(actor));
  put = first;
});

describe("a calendar after a talk was put off and another called off", () => {
  test.each([
    "/calendar.ics",
    "/calendar.ics?status=scheduled",
    "/calendar.ics?from=2026-12-01&to=2026-12-31",
    "/calendar.ics?objective=8&from=2026-12-03",
  ])("%s keeps both where they were, under the same ids, with a higher sequence", async (path) => {
    const found = await entries(path);
    const by = (start: string) => found.find((entry) => entry.title?.startsWith(start));
    expect(by("Goes on")?.status).toBe("CONFIRMED");
    expect(by("Postponed: Put off")).toMatchObject({ status: "TENTATIVE", start: "2026-12-03T14:00:00Z" });
    expect(by("Cancelled: Called off")).toMatchObject({ status: "CANCELLED", start: "2026-12-03T14:00:00Z" });
    for (const title of ["Postponed: Put off", "Cancelled: Called off"]) {
      const entry = by(title);
      expect(entry?.sequence).toBeGreaterThan(idsBefore.get(entry?.uid) ?? Number.POSITIVE_INFINITY);
    }
  });

  test.each(["from=2027-01-01", "to=2026-11-30", "status=held", "status=planned", "objective=9"])(
    "a calendar of %s, which never had them, has them not now",
    async (query) => {
      expect(await entries(`/calendar.ics?${query}`)).toEqual([]);
    },
  );

  test("the file of the one talk says it too, and why", async () => {
    const answer = await talkIcs(ask(`/talks/${put.slug}.ics`), {
      params: Promise.resolve({ slug: `${put.slug}.ics` }),
    });
    const text = (await answer.text()).replaceAll("\r\n ", "");
    expect(text).toContain("Postponed: Put off");
    expect(text).toContain("The hall.");
  });

  test("a talk that never had a date has no file", async () => {
    const { slug } = await makeTalk({
      status: "planned",
      ...{ schedulePrecision: "unknown", startsAt: null, endsAt: null, windowStart: null, windowEnd: null },
      timeZone: null,
    });
    const answer = await talkIcs(ask(`/talks/${slug}.ics`), { params: Promise.resolve({ slug: `${slug}.ics` }) });
    expect(answer.status).toBe(404);
  });

  test("the number of queries does not grow with the talks", async () => {
    const few = await countQueries(() => feedTalks({}));
    await Promise.all(Array.from({ length: 20 }, () => makeTalk()));
    expect(await countQueries(() => feedTalks({}))).toBe(few);
  });
});
