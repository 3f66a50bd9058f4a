import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { readListFilter } from "@/lib/lists/list-filter";
import { pledgesPerPage, pledgeTerms } from "@/lib/pledges/pledge-list";
import { listPledges } from "@/lib/pledges/public-pledges";
import { practiceTerms } from "@/lib/practices/practice-list";
import { listPractices } from "@/lib/practices/public-practices";
import { awaitedReports, listPublicReports } from "@/lib/reports/public-reports";
import { reportTerms } from "@/lib/reports/report-list";
import { namesArePublic } from "@/lib/talks/public-view";
import { makePledge, makePractice } from "../../factories/outcomes";
import { makeOrganization, makeWorkstream } from "../../factories/people";
import { makeReport, shortReport } from "../../factories/report";
import { heldTalk, makeTalk } from "../../factories/talk";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";

useDatabase();

const now = new Date("2026-11-21T09:00:00Z");
const day = (text: string) => new Date(`${text}T00:00:00Z`);
let workstream: { id: string; slug: string };
let state: { id: string; name: string };
let university: { id: string; name: string };
const talks: Record<string, { id: string; slug: string }> = {};

/** Every way in which a talk can be kept from the public, and the one in which it is not. */
const exposures = (["open", "youth", "member_states"] as const).flatMap((audience) =>
  (["listed", "unlisted"] as const).flatMap((listing) =>
    [false, true].map((chathamHouse) => ({ audience, listing, chathamHouse })),
  ),
);

async function published(title: string, differing: Partial<Prisma.TalkUncheckedCreateInput>) {
  const { talk } = await makeReport(
    { title, workstreamId: workstream.id, regions: ["africa"], ...differing },
    {
      status: "published",
      publishedAt: now,
      attributionCheckedAt: now,
      content: { ...shortReport, overview: `Overview of ${title}` },
    },
  );
  talks[title] = talk;
}

beforeAll(async () => {
  workstream = await makeWorkstream();
  state = await makeOrganization("member_state", { name: "Colombia", country: "CO" });
  university = await makeOrganization("stakeholder", { name: "Example University" });
  await published("Newest", { objectives: [8, 9] });
  await published("Older", {
    objectives: [8],
    regions: ["lac"],
    windowStart: day("2024-02-01"),
    windowEnd: day("2024-02-01"),
  });
  await published("Elsewhere", {
    objectives: [9],
    regions: ["lac", "africa"],
    workstreamId: null,
    windowStart: day("2025-05-01"),
    windowEnd: day("2025-05-01"),
  });
  await published("Closed", {
    objectives: [8],
    audience: "member_states",
    chathamHouse: true,
    windowStart: day("2023-05-01"),
    windowEnd: day("2023-05-01"),
  });
  await published("Unlisted", { listing: "unlisted" });
  await makeReport({ title: "Draft" }, { status: "draft", dueOn: day("2026-11-20") });
  await makeReport({ title: "Not due yet" }, { status: "due", dueOn: day("2026-11-21") });
  await makeReport({ title: "Hidden", listing: "unlisted" }, { status: "due", dueOn: day("2026-11-01") });
});

const reports = (query: Record<string, string | string[]> = {}) => {
  const { filter, page } = readListFilter(reportTerms, query);
  return listPublicReports(filter, page, now);
};
const titles = async (query: Record<string, string | string[]>) =>
  (await reports(query)).talks.map((talk) => talk.title);

describe("summary reports", () => {
  test("are listed when published, the newest talk first; those of unlisted talks never", async () => {
    expect(await titles({})).toEqual(["Newest", "Elsewhere", "Older", "Closed"]);
    expect(await titles({ sort: "oldest" })).toEqual(["Closed", "Older", "Elsewhere", "Newest"]);
    expect(await titles({ sort: "title" })).toEqual(["Closed", "Elsewhere", "Newest", "Older"]);
  });

  test("values of one facet are alternatives, facets narrow each other", async () => {
    expect(await titles({ objective: "9" })).toEqual(["Newest", "Elsewhere"]);
    expect(await titles({ year: ["2024", "2025"] })).toEqual(["Elsewhere", "Older"]);
    expect(await titles({ objective: "8", region: "lac" })).toEqual(["Older"]);
    expect(await titles({ q: "OVERVIEW of old" })).toEqual(["Older"]);
    expect(await titles({ q: "100%_" })).toEqual([]);
  });

  test("the counts of a facet heed the others and not itself", async () => {
    const { total, counts } = await reports({ objective: "9" });
    expect(total).toBe(2);
    expect(counts.objective).toEqual({ 8: 3, 9: 2 });
    expect(counts.region).toEqual({ africa: 2, lac: 1 });
    expect(counts.workstream).toEqual({ [workstream.slug]: 1 });
    expect(counts.year).toEqual({ 2025: 1, 2026: 1 });
  });

  test("each count is what choosing the value finds", async () => {
    const { counts } = await reports({ region: "africa" });
    for (const [facet, values] of Object.entries(counts)) {
      for (const [value, count] of Object.entries(values)) {
        const query = facet === "region" ? { region: value } : { region: "africa", [facet]: value };
        expect((await reports(query)).total, `${facet}=${value}`).toBe(count);
      }
    }
  });

  test("a closed talk is neither found nor counted by what it does not tell", async () => {
    expect(await titles({ region: "africa" })).toEqual(["Newest", "Elsewhere"]);
    expect(await titles({ workstream: workstream.slug })).toEqual(["Newest", "Older"]);
    expect((await reports({ year: "2023" })).counts).toMatchObject({ region: {}, workstream: {}, objective: { 8: 1 } });
  });

  test("what is still to come is said, the longest due first, with what is late", async () => {
    const { total, reports: awaited } = await awaitedReports(now);
    expect(total).toBe(2);
    expect(awaited.map(({ title, isOverdue }) => [title, isOverdue])).toEqual([
      ["Draft", true],
      ["Not due yet", false],
    ]);
  });

  test.each([
    ["a NUL", "\u0000"],
    ["SQL", "'; DROP TABLE talk; --"],
    ["a backslash", "\\"],
    ["a wildcard", "%"],
    ["10,000 characters", "x".repeat(10_000)],
    ["half a character", "\ud800"],
  ])("%s as words breaks nothing", async (_, q) => {
    expect(await titles({ q })).toEqual(q === "\u0000" ? await titles({}) : []);
  });
});

describe("what is public of a talk is the same in the database as in lib/talks/public-view.ts", () => {
  test.each(exposures)("$audience, $listing, Chatham House Rule: $chathamHouse", async (exposure) => {
    const talk = await makeTalk({
      ...heldTalk,
      ...exposure,
      workstreamId: workstream.id,
      windowStart: day("1999-01-01"),
    });
    const { reference } = await makePledge(state.id, { talkId: talk.id });
    const { filter } = readListFilter(pledgeTerms, { workstream: workstream.slug, q: reference });
    const found = (await listPledges(filter, 1, now)).pledges;
    expect(found.map((pledge) => pledge.reference)).toEqual(namesArePublic(exposure) ? [reference] : []);
    await db.pledge.delete({ where: { reference } });
  });
});

describe("pledges", () => {
  const list = (query: Record<string, string | string[]> = {}) => {
    const { filter, page } = readListFilter(pledgeTerms, query);
    return listPledges(filter, page, now);
  };
  const references = async (query: Record<string, string | string[]>) =>
    (await list(query)).pledges.map((pledge) => pledge.reference);

  beforeAll(async () => {
    await makePledge(state.id, { reference: "P-fresh" });
    const old = await makePledge(state.id, {
      reference: "P-yellow",
      confirmedAt: day("2024-12-01"),
      status: "in_progress",
      forms: ["financial"],
    });
    await makePledge(university.id, { reference: "P-red", confirmedAt: day("2023-01-01"), objectives: [1] });
    const revived = await makePledge(university.id, { reference: "P-revived", confirmedAt: day("2023-01-02") });
    await makePledge(state.id, { reference: "P-done", confirmedAt: day("2022-01-01"), status: "fulfilled" });
    await makePledge(state.id, { reference: "P-secret", status: "submitted", confirmation: "", confirmedAt: null });
    await db.pledgeUpdate.createMany({
      data: [
        { pledgeId: revived.id, body: "x", status: "confirmed", reportedOn: day("2026-11-20") },
        { pledgeId: old.id, body: "x", status: "in_progress", reportedOn: day("2024-12-20") },
      ],
    });
  });

  test("only confirmed ones are listed, by confirmation or by the latest word", async () => {
    expect(await references({})).toEqual(["P-fresh", "P-yellow", "P-revived", "P-red", "P-done"]);
    expect(await references({ sort: "updated" })).toEqual(["P-revived", "P-fresh", "P-yellow", "P-red", "P-done"]);
  });

  test("the light that is counted is the light that is shown", async () => {
    const { counts, pledges } = await list();
    expect(counts.light).toEqual({ green: 2, yellow: 1, red: 1, done: 1 });
    for (const pledge of pledges) {
      expect(await references({ light: pledge.light ?? "" }), pledge.reference).toContain(pledge.reference);
    }
  });

  test("by form, state, kind of organization, pledging State, year and words", async () => {
    expect(await references({ form: "financial" })).toEqual(["P-yellow"]);
    expect(await references({ status: "fulfilled" })).toEqual(["P-done"]);
    expect(await references({ kind: "stakeholder" })).toEqual(["P-revived", "P-red"]);
    expect(await references({ country: "CO", year: "2024" })).toEqual(["P-yellow"]);
    expect(await references({ q: "example univ", objective: "1" })).toEqual(["P-red"]);
    expect((await list({ kind: "stakeholder" })).counts.country).toEqual({});
  });
});

describe("practices", () => {
  const list = (query: Record<string, string | string[]> = {}) => {
    const { filter, page } = readListFilter(practiceTerms, query);
    return listPractices(filter, page);
  };
  const slugs = async (query: Record<string, string | string[]>) =>
    (await list(query)).practices.map((practice) => practice.slug).sort();

  beforeAll(async () => {
    const talk = (title: string) => talks[title]?.id ?? "";
    await makePractice({ slug: "of-open", talkId: talk("Newest"), countries: ["CO"], organizationId: university.id });
    await makePractice({ slug: "of-closed", talkId: talk("Closed") });
    await makePractice({
      slug: "of-closed-on-hub",
      talkId: talk("Closed"),
      status: "published",
      hubUrl: "https://hub.example.org/1",
    });
    await makePractice({ slug: "of-unlisted", talkId: talk("Unlisted") });
    await makePractice({ slug: "of-no-talk", objectives: [1, 8] });
    await makePractice({ slug: "noted", status: "noted" });
  });

  test("one of a closed talk waits for the Hub, and does not tell where it was presented", async () => {
    expect(await slugs({})).toEqual(["of-closed-on-hub", "of-no-talk", "of-open"]);
    const { counts, practices } = await list();
    expect(counts.workstream).toEqual({ [workstream.slug]: 1 });
    expect(counts.year).toEqual({ 2026: 1 });
    expect(practices.find((practice) => practice.slug === "of-closed-on-hub")?.talk).toBeNull();
  });

  test("by state, objective, country, kind of organization and year of the talk", async () => {
    expect(await slugs({ status: "published" })).toEqual(["of-closed-on-hub"]);
    expect(await slugs({ objective: "1" })).toEqual(["of-no-talk"]);
    expect(await slugs({ country: "CO", kind: "stakeholder", year: "2026" })).toEqual(["of-open"]);
  });
});

describe("long lists", () => {
  const ask = (page: number) => {
    const { filter } = readListFilter(pledgeTerms, { q: "Pledge number" });
    return listPledges(filter, page, now);
  };

  test("are paged, each record once, with as many queries for many as for few", async () => {
    await makePledge(state.id, { title: "Pledge number 0" });
    await ask(1);
    const few = await countQueries(() => ask(1));
    for (let number = 1; number < 2 * pledgesPerPage + 5; number++) {
      await makePledge(state.id, { title: `Pledge number ${number}` });
    }
    expect(await countQueries(() => ask(2))).toBe(few);
    const pages = await Promise.all([1, 2, 3, 4].map(ask));
    expect(pages.map((page) => page.pledges.length)).toEqual([pledgesPerPage, pledgesPerPage, 5, 0]);
    expect(pages.map((page) => page.total)).toEqual([55, 55, 55, 55]);
    expect(new Set(pages.flatMap((page) => page.ids)).size).toBe(55);
  });
});
