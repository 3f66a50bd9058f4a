import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isNarrowed, listQuery, readListFilter, wholeList } from "@/lib/lists/list-filter";
import { pledgeTerms } from "@/lib/pledges/pledge-list";
import { practiceTerms } from "@/lib/practices/practice-list";
import { reportTerms } from "@/lib/reports/report-list";

const nothing = wholeList(reportTerms);

describe("what a list understands", () => {
  test("every filter of reports", () => {
    const query = {
      objective: ["8", "23"],
      region: "africa",
      workstream: "missing-migrants",
      year: "2024",
      q: " missing ",
      sort: "title",
      page: "3",
    };
    expect(readListFilter(reportTerms, query)).toEqual({
      filter: {
        chosen: { objective: ["8", "23"], region: ["africa"], workstream: ["missing-migrants"], year: ["2024"] },
        words: "missing",
        order: "title",
      },
      page: 3,
      ignored: [],
    });
  });

  test.each([
    ["status", "in_progress"],
    ["light", "yellow"],
    ["form", "policy_oriented"],
    ["kind", "member_state"],
    ["country", "CO"],
    ["objective", "1"],
  ] as const)("pledges by %s=%s", (name, value) => {
    const { filter, ignored } = readListFilter(pledgeTerms, { [name]: value });
    expect(filter.chosen[name]).toEqual([value]);
    expect(ignored).toEqual([]);
    expect(isNarrowed(filter)).toBe(true);
  });

  test("a pledge that is not public and a practice that nobody sent cannot be asked for", () => {
    expect(readListFilter(pledgeTerms, { status: "submitted" }).ignored).toEqual(["status"]);
    expect(readListFilter(practiceTerms, { status: "draft" }).ignored).toEqual(["status"]);
  });
});

describe("what a list does not understand is left out and noted", () => {
  test.each([
    ["objective", "0"],
    ["objective", "24"],
    ["objective", "08"],
    ["objective", "eight"],
    ["objective", "8\u0000"],
    ["region", "atlantis"],
    ["region", "Africa"],
    ["workstream", "../etc"],
    ["workstream", "x".repeat(10_000)],
    ["year", "24"],
    ["year", "99999"],
    ["sort", "random()"],
    ["q", "\u0000\u0001"],
    ["page", "abc"],
    ["page", "0"],
    ["page", "-1"],
    ["page", "1e9"],
    ["page", "99999"],
    ["a[b]", "c"],
    ["objective[]", "8"],
    ["constructor", "x"],
    ["toString", "x"],
    ["", "x"],
  ])("%s=%s", (name, value) => {
    const query = Object.fromEntries([[name, value]]);
    expect(readListFilter(reportTerms, query)).toEqual({ filter: nothing, page: 1, ignored: [name] });
  });

  test("some of several values", () => {
    const { filter, ignored } = readListFilter(reportTerms, { objective: ["8", "99", "8", " 7 "] });
    expect(filter.chosen.objective).toEqual(["8", "7"]);
    expect(ignored).toEqual(["objective"]);
  });

  test.each(["sort", "page", "q"])("%s has one value; the first counts", (name) => {
    const values = { sort: ["title", "newest"], page: ["2", "3"], q: ["one", "two"] }[name] ?? [];
    const { filter, page, ignored } = readListFilter(reportTerms, { [name]: values });
    expect([filter.order, page, filter.words]).toContainEqual({ sort: "title", page: 2, q: "one" }[name]);
    expect(ignored).toEqual([name]);
  });

  test("words of 10,000 characters are cut, and that is said", () => {
    const { filter, ignored } = readListFilter(reportTerms, { q: "a".repeat(10_000) });
    expect(filter.words).toHaveLength(200);
    expect(ignored).toEqual(["q"]);
  });

  test("empty values and the marks of other sites ask for nothing", () => {
    const query = { objective: "", q: "  ", page: "", utm_source: "x", fbclid: "y", _rsc: "z" };
    expect(readListFilter(reportTerms, query)).toEqual({ filter: nothing, page: 1, ignored: [] });
  });
});

test("words keep no character that PostgreSQL refuses, and lone halves of characters are mended", () => {
  expect(readListFilter(reportTerms, { q: "a\u0000b" }).filter.words).toBe("a b");
  expect(readListFilter(reportTerms, { q: "x\ud800" }).filter.words.isWellFormed()).toBe(true);
  const longest = readListFilter(reportTerms, { q: `${"a".repeat(199)}😀` }).filter.words;
  expect(longest.isWellFormed()).toBe(true);
});

test("any query is read without an error, and what is read reads back the same", () => {
  const names = fc.constantFrom("objective", "region", "workstream", "year", "q", "sort", "page", "a[b]");
  const texts = fc.string({ unit: "binary", maxLength: 300 });
  const values = fc.oneof(texts, fc.constantFrom("8", "africa", "2024", "title"), fc.array(texts, { maxLength: 4 }));
  fc.assert(
    fc.property(fc.dictionary(names, values), (query) => {
      const { filter } = readListFilter(reportTerms, query);
      const address = listQuery(reportTerms, filter);
      const again = Object.fromEntries([...new Set(address.keys())].map((name) => [name, address.getAll(name)]));
      expect(readListFilter(reportTerms, again)).toEqual({ filter, page: 1, ignored: [] });
    }),
  );
});
