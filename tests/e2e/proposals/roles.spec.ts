import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { type Fill, type PlainForm, readPage, requestsAs, send } from "../../support/plain-forms";
import { type Examples, handlerFolders, handlers, pageFolders, pages, type Role, roles } from "./role-pages";

/**
 * Every page and every form of the secretariat's desk against every role, over plain HTTP. The records of the story are made
 * by the forms themselves, sent without a browser by those who may: what refuses the others would let these pass.
 */
test.describe.configure({ mode: "serial", timeout: 120_000 });

const mark = randomUUID().slice(0, 6);
/** Far from all others, so that nothing that comes up meanwhile clashes with it. */
const day = "18 June 2029";
const organizationName = `Matrix Institute ${mark}`;
const as = {} as Record<Role, APIRequestContext>;
const it = {} as Examples;
let site = "";
let reader: Page;

test.beforeAll(async ({ browser, baseURL }) => {
  site = baseURL ?? "";
  reader = await browser.newPage();
  for (const role of roles) as[role] = await requestsAs(reader, site, role === "visitor" ? null : role);
});
test.afterAll(async () => {
  for (const requests of Object.values(as)) await requests.dispose();
  await reader.close();
});

test("those who may make records by plain forms", async () => {
  for (const name of ["proposal", "decided", "announced"] as const) it[name] = await handIn();
  const file = await linkOn("partner", `/en/my/proposals/${it.proposal}`, /^\/api\/files\//);
  it.file = idIn(file);
  const bulk = `/en/desk/proposals/bulk?task=reserve&id=${it.decided}&id=${it.announced}`;
  it.bulkChange = idIn(await press("secretariat", bulk, /^Hold/));
  it.decision = await decisionOn(it.decided);

  const invited = { name: `Mara Matrix ${mark}`, email: `matrix.${mark}@example.org`, organization: "", noteDate: "" };
  it.person = idIn(await press("secretariat", "/en/desk/people/invite", /^Send/, { ...invited, noteReference: "" }));
  const organization = { name: organizationName, kind: "un_entity", category: "", country: "" };
  it.organization = idIn(await press("secretariat", "/en/desk/organizations/new", /^Add/, organization));
  const workstream = await press("secretariat", "/en/desk/workstreams/new", /^Open/, {
    ...{ title: `Matrix ${mark}`, number: "", source: "" },
  });
  it.workstream = /workstreams\/([^/?]+)/.exec(workstream)?.[1] ?? "";
  it.import = idIn((await upload(as.secretariat)).location);

  const slugOn = async (role: Role, list: string) =>
    (await linksOn(role, `/en/desk/${list}`, new RegExp(`^/en/desk/${list.split("?")[0]}/[^/?]+$`))).map(
      (link) => link.split("/").at(-1) ?? "",
    );
  for (const [list, own, other] of [
    ["talks?status=all", "ownTalk", "otherTalk"],
    ["practices", "ownPractice", "otherPractice"],
  ] as const) {
    const leads = await slugOn("lead", list);
    it[own] = leads[0] ?? "";
    it[other] = (await slugOn("secretariat", list)).find((slug) => !leads.includes(slug)) ?? "";
  }
  it.deskPledge = (await slugOn("secretariat", "pledges?state=all"))[0] ?? "";
  it.pledge = (await linkOn("focal.point", "/en/my/pledges", /my\/pledges\/GCM/)).split("/").at(-1) ?? "";
  for (const [name, value] of Object.entries(it)) expect(value, name).not.toBe("");
});

/** Forms that are not the secretariat's alone: with the role that may send them too. */
const shared: readonly [path: RegExp, button: RegExp, role: Role][] = [
  [/^proposals\/[0-9a-f-]+$/, /^Send the message/, "partner"],
  [/people\/[0-9a-f-]+$/, /workstreams they lead/, "admin"],
  [/people\/[0-9a-f-]+\/merge/, /./, "admin"],
  [/letters\//, /^Send it to me/, "admin"],
  [/^views/, /^Save/, "lead"],
];

/** Every page of the secretariat's desk that has forms, with what is plausible there. */
function pagesWithForms(): [path: string, fill?: Fill][] {
  return [
    [`proposals/${it.proposal}`],
    [`proposals/${it.proposal}/request-changes`],
    [`proposals/bulk?task=reserve&id=${it.proposal}`],
    [`proposals/bulk/${it.bulkChange}`],
    [`proposals/${it.decided}`],
    [`decisions/${it.decision}/letter`],
    [`decisions/announce?d=${it.decision}`],
    ["people/invite", { email: `other.${mark}@example.org` }],
    [`people/${it.person}`, { organization: organizationName, kind: "member" }],
    ["organizations/new", { name: `Another ${organizationName}`, kind: "un_entity" }],
    [`organizations/${it.organization}`],
    [`organizations/${it.organization}/edit`],
    ["workstreams/new", { title: `Another ${mark}`, number: "", source: "" }],
    [`workstreams/${it.workstream}`, { organization: organizationName, email: "partner@demo.example", number: "" }],
    ["workplan", { startYear: "2031", endYear: "2032" }],
    ["review-rounds", { startYear: "2031", endYear: "2032", number: "9" }],
    ["review-rounds/2/africa", { ...onDay, number: "", source: "" }],
    ["letters/sign-in/en"],
    ["wording/objectiveShortTitles/1/fr", { source: "" }],
    [`imports/${it.import}`, { year: "2027" }],
    [`planning/${it.otherTalk}?${new URLSearchParams(onDay)}`, onDay],
    [`talks/${it.otherTalk}?step=schedule`, onDay],
    ...["concept-note", "follow-up", "questions", "registrations", "report", "translations/record/fr"].map(
      (part): [string, Fill] => [`talks/${it.otherTalk}/${part}`, onDay],
    ),
    [`practices/${it.otherPractice}`],
    ["views?list=proposals&query=status%3Dall", { name: `Matrix ${mark}` }],
  ];
}
const onDay = { words: day, startTime: "15:00", endTime: "16:00", timeZone: "Europe/Zurich" };

/** Where it would show that something was made which no page of the forms themselves shows. */
const watched = [`people?q=${mark}`, `organizations?q=${mark}`, "workstreams", "letters", "wording"];

test("every form of the secretariat is refused to every other role, to visitors, and from another site", async () => {
  const desk = (path: string) => `/en/desk/${path}`;
  const watch = async () => {
    const texts: [string, string][] = [];
    for (const path of [...pagesWithForms().map(([path]) => path), ...watched])
      texts.push([path, (await readPage(reader, as.secretariat, desk(path))).text]);
    return texts;
  };
  const before = await watch();
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const [path, fill] of pagesWithForms()) {
    const { status, forms } = await readPage(reader, as.secretariat, desk(path), fill);
    expect(status, path).toBe(200);
    for (const form of forms) {
      if (form.method !== "post" || seen.has(form.shape)) continue;
      seen.add(form.shape);
      for (const fault of await attack(form, path)) faults.push(`${path}: ${form.button}: ${fault}`);
    }
  }
  // Forms of the same kind count once; fewer would mean that the pages could no longer be read.
  expect(seen.size).toBeGreaterThan(50);
  expect(faults).toEqual([]);
  const after = await watch();
  for (const [place, [path, text]] of before.entries()) expect(after[place]?.[1], path).toBe(text);
});

/** Sends a form as those who may not. Answers with what was not refused as it should be. */
async function attack(form: PlainForm, path: string): Promise<string[]> {
  const mayToo = shared.filter(([where, button]) => where.test(path) && button.test(form.button)).map(([, , it]) => it);
  const strangers = roles.filter((role) => role !== "secretariat" && !mayToo.includes(role));
  const answers = await Promise.all([
    ...strangers.map(async (role) => ({ by: role as string, ...(await send(as[role], form)) })),
    ...["https://evil.example", "null"].map(async (origin) => ({
      ...{ by: `from ${origin}`, ...(await send(as.secretariat, form, { origin })) },
    })),
  ]);
  return answers
    .filter(({ by, status, location, faults }) => {
      if (by.startsWith("from")) return status !== 403;
      if (status === 303 || status === 307) return !location.includes("/sign-in?");
      return status !== 404 && faults === "";
    })
    .map(({ by, status, location }) => `${by} ${status} ${location}`);
}

test("the same forms, sent by the secretariat, do what they say", async () => {
  const lead = idIn(await linkOn("secretariat", "/en/desk/people?q=lead%40demo", /people\/[0-9a-f-]{36}$/));
  const forms: [path: string, button: RegExp, fill?: Fill][] = [
    [`proposals/${it.proposal}`, /^Keep the comment/],
    [`proposals/${it.proposal}`, /^Ask them/, { reviewerIds: lead }],
    [`organizations/${it.organization}/edit`, /^Save/],
    [`people/${it.person}`, /^Add an organization/, { organization: organizationName, kind: "member" }],
    [`workstreams/${it.workstream}`, /^Add an activity/],
    [`imports/${it.import}`, /^Leave out/],
  ];
  for (const [path, button, fill] of forms) {
    const shown = async () => (await readPage(reader, as.secretariat, `/en/desk/${path}`)).text;
    const before = await shown();
    await press("secretariat", `/en/desk/${path}`, button, fill);
    expect(await shown(), `${path}: ${button}`).not.toBe(before);
  }
  const announce = `/en/desk/decisions/announce?d=${await decisionOn(it.announced)}`;
  it.batch = idIn(await press("secretariat", announce, /^Announce/));
});

test("every page opens to exactly those whose it is", async () => {
  expect(Object.keys(pages).toSorted()).toEqual(pageFolders.toSorted());
  const rows = Object.values(pages).flatMap((rowsOf) => rowsOf(it));
  const answers = (role: Role) => Promise.all(rows.map(([address]) => answerTo(role, `/en/${address}`)));
  for (const role of roles) {
    const expected = rows.map(([address, opensTo, ledBack]) => {
      // Where there is no page, whichever comes first: that there is none, or that one must sign in.
      if (role === "visitor")
        return expect.stringMatching(address.includes("nothing/here") ? /404$|sign in$/ : /sign in$/);
      const opens = opensTo.includes(role) ? "200" : address.startsWith("my/pledges") ? "told who may" : "404";
      if (!ledBack?.includes(role)) return `${address}: ${opens}`;
      return opens === "200" ? expect.stringMatching(/: (?:200|back)$/) : `${address}: back`;
    });
    expect(await answers(role), role).toEqual(expected);
  }
});

/** What somebody gets at an address of a page: it, nothing, or the way elsewhere. */
async function answerTo(role: Role, address: string): Promise<string> {
  const answer = await as[role].get(address);
  const { location = "" } = answer.headers();
  const isBack = location !== "" && address.startsWith(location.split("?")[0] ?? "");
  const led = location.startsWith("/en/sign-in?callback=") ? "sign in" : isBack ? "back" : location;
  const isNotice = (await answer.text()).includes("Pledges are made by focal points");
  return `${address.replace("/en/", "")}: ${led || (isNotice ? "told who may" : answer.status())}`;
}

test("every route handler answers exactly those whose it is", async () => {
  expect([...Object.keys(handlers), ...uploads].toSorted()).toEqual(handlerFolders.toSorted());
  for (const role of roles) {
    for (const [address, opensTo] of Object.values(handlers).flatMap((rowsOf) => rowsOf(it))) {
      const answer = await as[role].get(`/api/${address}`);
      expect(answer.status(), `${role}: ${address}`).toBe(opensTo.includes(role) ? 200 : 404);
      expect(answer.headers()["cache-control"], address).toContain("no-store");
    }
    const imported = await upload(as[role]);
    const mine = { visitor: [303, "/en/sign-in?"], secretariat: [303, "/en/desk/imports/"] }[role as string] ?? [
      403,
      "",
    ];
    expect(imported.status, `${role} sends a calendar`).toBe(mine[0]);
    expect(imported.location).toContain(mine[1]);
    // Handed in: it takes no more files, and to strangers it is not there.
    const multipart = { file: { name: "more.txt", mimeType: "text/plain", buffer: Buffer.from(`More of ${role}`) } };
    const added = await as[role].post(`/api/files?proposal=${it.proposal}&locale=en`, { multipart });
    expect(added.headers().location, `${role} adds a file`).toMatch(
      role === "visitor" ? /sign-in/ : role === "partner" ? /fault=notNow$/ : /\/files(\?fault=\w+)?$/,
    );
    const progress = await as[role].get(`/api/imports/${it.import}/progress?locale=en`);
    expect(progress.headers().location).toBe(`/en/desk/imports/${it.import}`);
  }
  for (const origin of ["https://evil.example", "null"]) {
    expect((await upload(as.secretariat, { origin })).location).toContain("fault=foreign");
    const added = await as.partner.post(`/api/files?proposal=${it.proposal}&locale=en`, { headers: { origin } });
    expect(added.headers().location).toContain("fault=foreign");
  }
});
/** Handlers that take something in, or lead to a page. */
const uploads = ["files", "imports", "imports/[id]/progress"];

/** The partner proposes a talk like one of the examples, with another date and a file. */
async function handIn(): Promise<string> {
  const list = await (await as.partner.get("/en/my/proposals")).text();
  for (const [, link = ""] of list.matchAll(/href="(\/en\/my\/proposals\/[0-9a-f-]{36})"[^>]*>(?:<[^>]+>)*Example/g)) {
    const { forms } = await readPage(reader, as.partner, link);
    if (!forms.some(({ button }) => /^Copy/.test(button))) continue;
    const id = idIn(await press("partner", link, /^Copy/));
    const one = (number: number, words: string) => ({
      ...{ [`dates.${number}.words`]: words, [`dates.${number}.startTime`]: "", [`dates.${number}.endTime`]: "" },
    });
    const dates = { ...one(0, day), ...one(1, ""), ...one(2, "") };
    await press("partner", `/en/propose/${id}/dates`, /^Save/, dates);
    const file = { name: "note.txt", mimeType: "text/plain", buffer: Buffer.from(`Matrix ${id}`) };
    await as.partner.post(`/api/files?proposal=${id}&locale=en`, { multipart: { file } });
    expect(await press("partner", `/en/propose/${id}/check`, /^Submit/)).toContain("submitted");
    return id;
  }
  throw new Error("The partner has no proposal to copy");
}

/** The decision that is held on a proposal. */
async function decisionOn(proposal: string): Promise<string> {
  return idIn(await linkOn("secretariat", `/en/desk/proposals/${proposal}`, /decisions\/[0-9a-f-]{36}\/letter/));
}

/** A calendar of one row, sent as the form of imports sends it. */
async function upload(requests: APIRequestContext, headers: Record<string, string> = {}) {
  const buffer = Buffer.from(`Title,Date\nMatrix ${mark},12 March 2027\n`);
  const multipart = { file: { name: `matrix-${mark}.csv`, mimeType: "text/csv", buffer } };
  const answer = await requests.post("/api/imports?locale=en", { multipart, headers });
  return { status: answer.status(), location: answer.headers().location ?? "" };
}

/** Takes the form of a page by its button and sends it. Answers with where it leads. */
async function press(role: Role, path: string, button: RegExp, fill: Fill = {}): Promise<string> {
  const { forms, status } = await readPage(reader, as[role], path, fill);
  const form = forms.find((one) => button.test(one.button));
  if (!form) throw new Error(`${path} (${status}) has no ${button} for ${role}: ${forms.map((one) => one.button)}`);
  const answer = await send(as[role], form);
  expect(answer.status, `${path}: ${button}`).toBeLessThan(400);
  expect(answer.faults, `${path}: ${button}`).toBe("");
  return answer.location;
}

/** The addresses on a page that have this form. */
async function linksOn(role: Role, path: string, pattern: RegExp): Promise<string[]> {
  const html = await (await as[role].get(path)).text();
  const found = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
  return found.filter((href) => pattern.test(href));
}

async function linkOn(role: Role, path: string, pattern: RegExp): Promise<string> {
  const [link] = await linksOn(role, path, pattern);
  if (!link) throw new Error(`${path} has no link ${pattern} for ${role}`);
  return link;
}

function idIn(address: string): string {
  const [id] = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(address) ?? [];
  if (!id) throw new Error(`No id in "${address}"`);
  return id;
}
