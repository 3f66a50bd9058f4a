import { describe, expect, test } from "vitest";
import {
  changedFields,
  emptyContent,
  leadOrganizationName,
  linesOf,
  type ProposalContent,
} from "@/lib/proposals/content";
import { missingAnswers, sectionAfter, sectionFields, sectionStatus, sections } from "@/lib/proposals/sections";
import { inMonth } from "@/lib/time/date-value";

const nothing = emptyContent;

const enough: ProposalContent = {
  ...nothing,
  organizationName: "IOM",
  contactName: "Amal",
  contactEmail: "amal@example.org",
  title: "Missing migrants",
  mandate: "Paragraph 76",
  objective: "To brief",
  level: "global",
  primaryObjective: 8,
  preferredDates: [inMonth(2023, 3)],
  format: "hybrid",
  audience: "open",
  languages: ["en"],
};

const missingFields = (content: ProposalContent) => missingAnswers(content).map(({ field }) => field);

describe("what the Secretariat needs", () => {
  test("an empty draft misses each of it, in the order of the form", () => {
    expect(missingFields(nothing)).toEqual([
      "organization",
      "contactName",
      "contactEmail",
      "title",
      "mandate",
      "objective",
      "level",
      "primaryObjective",
      "preferredDates",
      "format",
      "audience",
      "languages",
    ]);
  });

  test("one vague date and the needed answers are enough", () => {
    expect(missingFields(enough)).toEqual([]);
  });

  test("an organization of the directory stands for its name", () => {
    expect(missingFields({ ...enough, organizationName: "", organization: { id: "1", name: "IOM" } })).toEqual([]);
  });

  test("a regional talk names its regions, a national one its country", () => {
    expect(missingFields({ ...enough, level: "regional" })).toEqual(["regions"]);
    expect(missingFields({ ...enough, level: "regional", regions: ["arab"] })).toEqual([]);
    expect(missingFields({ ...enough, level: "national" })).toEqual(["countries"]);
    expect(missingFields({ ...enough, level: "national", countries: ["KE"] })).toEqual([]);
  });

  test("each missing answer belongs to the page that asks for it", () => {
    for (const { section, field } of missingAnswers(nothing)) expect(sectionFields[section]).toContain(field);
  });
});

describe("the pages of the form", () => {
  test("ask for every answer once", () => {
    const asked = sections.flatMap((section) => sectionFields[section]);
    expect(asked.toSorted()).toEqual(Object.keys(nothing).toSorted());
  });

  test("follow each other to the last", () => {
    expect(sectionAfter("organizers")).toBe("talk");
    expect(sectionAfter("speakers")).toBeNull();
  });

  test("show where they stand", () => {
    const states = (content: ProposalContent) => sections.map((section) => sectionStatus(section, content));
    expect(states(nothing)).toEqual(["notStarted", "notStarted", "notStarted", "notStarted", "notStarted", "optional"]);
    expect(states({ ...nothing, title: "Missing migrants" })[1]).toBe("inProgress");
    expect(states({ ...enough, speakers: "Two" })).toEqual(Array(6).fill("completed"));
  });
});

describe("what a proposal says", () => {
  test("the lead organization has the name of the directory before the typed one", () => {
    expect(leadOrganizationName({ organization: { id: "1", name: "IOM" }, organizationName: "typed" })).toBe("IOM");
    expect(leadOrganizationName({ organization: null, organizationName: "typed" })).toBe("typed");
  });

  test("two versions differ in the fields that changed, dates included", () => {
    const later = { ...enough, title: "Other", preferredDates: [inMonth(2023, 4)] };
    expect(changedFields(enough, later)).toEqual(["title", "preferredDates"]);
    expect(changedFields(enough, { ...enough })).toEqual([]);
  });

  test("lines are entries, blank ones are none", () => {
    expect(linesOf(" ICRC \r\n\n  IFRC\n")).toEqual(["ICRC", "IFRC"]);
  });
});
