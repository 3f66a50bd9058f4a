import { expect, test } from "vitest";
import { isUsualQueue, queueQuery, readDeskFilters } from "@/lib/proposals/desk-filters";
import { addWorkingDays, answerWithinDays, lateSince } from "@/lib/proposals/next-step";
import { addDays } from "@/lib/time/plain-day";

const nobody = {
  attention: [],
  waiting: [],
  reviewer: [],
  decision: [],
  level: [],
  region: [],
  objective: [],
  workstream: [],
  proposer: [],
};
const standard = {
  chosen: { ...nobody, status: ["submitted"] },
  words: "",
  order: "submitted",
  page: 1,
  size: 25,
  view: null,
  ignored: [],
} as const;

/** An address as Next gives it to a page. */
function read(address: string) {
  const query: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(address)) query[name] = [...(query[name] ?? []), value];
  return readDeskFilters(query);
}

test("an address without filters is what waits, who waits longest first", () => {
  expect(read("")).toEqual(standard);
  expect(queueQuery(read("")).toString()).toBe("");
  expect(isUsualQueue(read("sort=-title&size=50"))).toBe(true);
  expect(isUsualQueue(read("level=global"))).toBe(false);
});

test("filters go into the address and come back, several of a kind too", () => {
  const address =
    "status=declined&status=in_reserve&attention=late&waiting=14&reviewer=mine&decision=held&level=regional&region=arab&region=africa&objective=8&workstream=missing-migrants&proposer=un_entity&q=search+%26+rescue&sort=-title&size=100";
  const filters = read(address);
  expect(filters.ignored).toEqual([]);
  expect(queueQuery(filters).toString()).toBe(address);
});

test("every state is asked for by its own word, and a state beside it is what counts", () => {
  expect(read("status=all").chosen.status).toEqual([]);
  expect(queueQuery(read("status=all")).toString()).toBe("status=all");
  expect(read("status=all&status=declined").chosen.status).toEqual(["declined"]);
  expect(read("status=waiting").chosen.status).toEqual(["submitted"]);
});

test("the page is kept by the links to pages, the view by the page", () => {
  const filters = read("page=3&view=0190a4be-7a31-7c10-8a5b-0123456789ab");
  expect(filters).toMatchObject({ page: 3, view: "0190a4be-7a31-7c10-8a5b-0123456789ab" });
  expect(queueQuery(filters).toString()).toBe("");
});

test.each([
  ["status=draft", ["status"]],
  ["status=__proto__", ["status"]],
  ["level=galactic&region=atlantis&sort=random()", ["level", "region", "sort"]],
  ["reviewer=x'%20OR%201=1", ["reviewer"]],
  ["view=mine", ["view"]],
  ["page=0", ["page"]],
  ["size=1000000", ["size"]],
  ["unknown=1", ["unknown"]],
  ["q=%00", ["q"]],
])("what is not understood is left out and said: %s", (address, ignored) => {
  expect(read(address)).toEqual({ ...standard, ignored });
});

test("who is late is the same for the page of one proposal and for the queue", () => {
  for (let count = 0; count < 28; count += 1) {
    const today = addDays("2026-11-16", count);
    const day = lateSince(today);
    expect(addWorkingDays(day, answerWithinDays) < today).toBe(true);
    expect(addWorkingDays(addDays(day, 1), answerWithinDays) < today).toBe(false);
  }
});
