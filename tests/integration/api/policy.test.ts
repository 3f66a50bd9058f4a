import { beforeAll, describe, expect, test } from "vitest";
import { GET as getOpenApi } from "@/app/api/v1/openapi.json/route";
import { GET as getTalk } from "@/app/api/v1/talks/[slug]/route";
import { GET as calendar } from "@/app/calendar.ics/route";
import { GET as atom } from "@/app/feed.atom/route";
import { GET as json } from "@/app/feed.json/route";
import { GET as rss } from "@/app/feed.xml/route";
import { GET as sitemap } from "@/app/sitemap.xml/route";
import { GET as talkIcs } from "@/app/talks/[slug]/route";
import { lists } from "@/lib/api/lists";
import { eventJsonLd } from "@/lib/feeds/event-json-ld";
import { findPublicTalk } from "@/lib/talks/public-queries";
import { makeTalkWithEverything } from "../../factories/talk-with-everything";
import { useDatabase } from "../../support/database";
import { ask, withParams } from "../../support/open-data";

useDatabase();

const now = new Date("2026-11-21T09:00:00Z");

/** Every kind of talk there is for the policy. */
const kinds = (["open", "youth", "member_states"] as const).flatMap((audience) =>
  (["listed", "unlisted"] as const).flatMap((listing) =>
    [false, true].map((chathamHouse) => ({ audience, listing, chathamHouse })),
  ),
);
const talks = kinds.map((kind, index) => ({
  ...kind,
  mark: `m${String(index).padStart(2, "0")}`,
  isListed: kind.listing === "listed",
  /** Papers and names are public. */
  isOpen: kind.listing === "listed" && kind.audience !== "member_states" && !kind.chathamHouse,
}));

const both = (name: string) => [name, `${name}.csv`];
const feeds = ["feed.xml", "feed.atom", "feed.json"];
const calendars = ["calendar.ics", "talk.ics"];
const withTalk = [...both("pledges"), ...both("practices")];

type Places = readonly string[];
/** In which answers each text of a talk stands: whatever the talk, when it is listed, and when it is open. Else nowhere. */
const places: Record<string, { always?: Places; listed?: Places; open?: Places }> = {
  title: { listed: [...both("talks"), "talk", ...both("reports"), ...calendars, ...feeds, "event"], open: withTalk },
  slug: {
    listed: [...both("talks"), "talk", ...both("reports"), ...calendars, ...feeds, "event", "sitemap"],
    open: withTalk,
  },
  report: { listed: ["talk"] },
  summary: { open: ["talk", ...calendars, "event"] },
  statusreason: { open: calendars },
  venue: { open: [...both("talks"), "talk", ...calendars, "event"] },
  source: { open: [...both("talks"), "talk"] },
  organizer: { open: [...both("talks"), "talk", "event"] },
  workstream: { always: both("workstreams").concat("sitemap"), open: [...both("talks"), "talk"] },
  changereason: { open: feeds },
  speaker: { open: ["talk"] },
  affiliation: { open: ["talk"] },
  note: { open: ["talk"] },
  noteitem: { open: ["talk"] },
  recording: { open: ["talk"] },
  recorded: { open: ["talk"] },
  // A pledge or a practice of the Hub is public by itself; where it was voiced is told of open talks only.
  pledge: { always: [...both("pledges"), "sitemap"], open: ["talk"] },
  pledgetitle: { always: both("pledges"), open: ["talk"] },
  pledger: { always: both("pledges"), open: ["talk"] },
  hubpractice: { always: [...both("practices"), "sitemap"], open: ["talk"] },
  hubpracticetitle: { always: both("practices"), open: ["talk"] },
  practice: { open: [...both("practices"), "sitemap", "talk"] },
  practicetitle: { open: [...both("practices"), "talk"] },
  // Never for anybody outside.
  meetingurl: {},
  unnamedspeaker: {},
  draftnote: {},
  draftnoteitem: {},
  question: {},
  asker: {},
  followup: {},
  owner: {},
  participant: {},
  contact: {},
  intention: {},
  intentiontitle: {},
  notedpractice: {},
  notedpracticetitle: {},
};

const answers = new Map<string, string>();
const answersOfTalk = new Map<string, Map<string, string>>();

async function textOf(answer: Response | Promise<Response>): Promise<string> {
  // Folded lines of a calendar would hide a word.
  return (await (await answer).text()).replaceAll("\r\n ", "");
}

beforeAll(async () => {
  for (const { mark, isListed: _, isOpen: __, ...kind } of talks) await makeTalkWithEverything(mark, kind);
  for (const { name } of lists) {
    const { GET } = (await import(`../../../app/api/v1/${name}/route.ts`)) as {
      GET: (r: Request) => Promise<Response>;
    };
    answers.set(name, await textOf(GET(ask(`/api/v1/${name}?perPage=100`))));
    answers.set(`${name}.csv`, await textOf(GET(ask(`/api/v1/${name}?perPage=100&format=csv`))));
  }
  answers.set("openapi", await textOf(getOpenApi(ask("/api/v1/openapi.json"))));
  answers.set("calendar.ics", await textOf(calendar(ask("/calendar.ics"))));
  answers.set("feed.xml", await textOf(rss(ask("/feed.xml"))));
  answers.set("feed.atom", await textOf(atom(ask("/feed.atom"))));
  answers.set("feed.json", await textOf(json(ask("/feed.json"))));
  answers.set("sitemap", await textOf(sitemap(ask("/sitemap.xml"))));
  for (const { mark } of talks) {
    const slug = `${mark}-slug`;
    const record = await findPublicTalk(slug, now);
    const own = new Map([
      ["talk", await textOf(getTalk(ask(`/api/v1/talks/${slug}`), withParams({ slug })))],
      ["talk.ics", await textOf(talkIcs(ask(`/talks/${slug}.ics`), withParams({ slug: `${slug}.ics` })))],
      ["event", record ? JSON.stringify(eventJsonLd(record, "en", "https://talks.test.example")) : ""],
    ]);
    answersOfTalk.set(mark, own);
  }
});

describe.each(talks)(
  "$audience, $listing, Chatham House Rule: $chathamHouse",
  ({ mark, isListed, isOpen, chathamHouse }) => {
    test.each(Object.entries(places))("%s stands where the policy lets it, and nowhere else", (place, where) => {
      const word = new RegExp(`${mark}-${place}\\b`);
      const all = [...answers, ...(answersOfTalk.get(mark) ?? [])];
      const found = all.filter(([, text]) => word.test(text)).map(([name]) => name);
      const isNever = chathamHouse && place.startsWith("record");
      const allowed = [
        ...(where.always ?? []),
        ...(isListed ? (where.listed ?? []) : []),
        ...(isOpen && !isNever ? (where.open ?? []) : []),
      ];
      expect(found.sort()).toEqual([...new Set(allowed)].sort());
    });

    test("no answer about another talk speaks of this one", () => {
      for (const [other, own] of answersOfTalk) {
        if (other === mark) continue;
        for (const text of own.values()) expect(text).not.toContain(`${mark}-`);
      }
    });
  },
);

describe("what a closed talk does not tell, it is not found by", () => {
  const closed = talks.filter(({ isOpen }) => !isOpen).map(({ mark }) => `${mark}-slug`);

  test.each(["region=africa", "country=KE", "format=hybrid", "language=fr"])("%s", async (query) => {
    for (const name of ["talks", "reports"]) {
      const { GET } = (await import(`../../../app/api/v1/${name}/route.ts`)) as {
        GET: (r: Request) => Promise<Response>;
      };
      const text = await textOf(GET(ask(`/api/v1/${name}?${query}`)));
      expect(text).toContain("m00-slug");
      for (const slug of closed) expect(text).not.toContain(slug);
    }
    const text = await textOf(calendar(ask(`/calendar.ics?${query}`)));
    expect(text).toContain("m00-slug");
    for (const slug of closed) expect(text).not.toContain(slug);
  });

  test("its workstream, and how many places it has", async () => {
    const { GET } = await import("@/app/api/v1/talks/route");
    for (const { mark, isOpen } of talks) {
      const found = (await (await GET(ask(`/api/v1/talks?workstream=${mark}-workstream`))).json()) as { total: number };
      expect(found.total).toBe(isOpen ? 1 : 0);
      expect(answersOfTalk.get(mark)?.get("talk")?.includes("7654")).toBe(isOpen);
    }
  });
});
