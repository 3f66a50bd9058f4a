import { describe, expect, test } from "vitest";
import { type ConflictReason, conflictsOf, type PersonWithTies, type ProposalTies } from "@/lib/assessments/conflicts";

const person: PersonWithTies = {
  personId: "reviewer",
  name: "Amina Diallo",
  email: "amina.diallo@example.org",
  organizationIds: ["own", "second"],
};
const proposal: ProposalTies = {
  authorId: "author",
  editorIds: ["editor"],
  organizationId: "lead",
  organizerIds: ["joining"],
  contactEmail: "contact@example.org",
  speakers: "Jean Petit, Colombia\nTwo experts, one of them a woman",
  recusedIds: ["somebody"],
};

const cases: readonly (readonly [string, Partial<PersonWithTies>, Partial<ProposalTies>, readonly ConflictReason[]])[] =
  [
    ["nothing ties them", {}, {}, []],
    ["wrote it", {}, { authorId: "reviewer" }, ["author"]],
    ["works on it", {}, { editorIds: ["editor", "reviewer"] }, ["editor"]],
    ["acts for the lead", {}, { organizationId: "second" }, ["leadOrganization"]],
    ["acts for a co-organizer", {}, { organizerIds: ["joining", "own"] }, ["coOrganizer"]],
    ["is the contact, however written", {}, { contactEmail: " Amina.DIALLO@example.org " }, ["contact"]],
    ["stepped aside", {}, { recusedIds: ["reviewer"] }, ["declared"]],
    ["is a speaker", {}, { speakers: "Jean Petit\nMs. Amina Diallo (Guinea)" }, ["speaker"]],
    ["is a speaker, family name first and in capitals", {}, { speakers: "DIALLO Amina" }, ["speaker"]],
    ["is a speaker, with accents", { name: "Aïssatou N'Diaye" }, { speakers: "Aissatou N’Diaye" }, ["speaker"]],
    ["is a speaker by address", { name: "" }, { speakers: "amina.diallo@example.org" }, ["speaker"]],
    ["is a speaker in a script without spaces", { name: "王小明" }, { speakers: "主讲人：王小明博士" }, ["speaker"]],
    ["shares a first name only", {}, { speakers: "Amina Keita" }, []],
    ["shares parts of two names", {}, { speakers: "Amina Keita\nOumar Diallo" }, []],
    ["has a first name only, which another bears", { name: "Amina" }, { speakers: "Amina Keita" }, []],
    ["is part of a longer word", { name: "Ann Lee" }, { speakers: "Joanna Leeds" }, []],
    ["has neither name nor address", { name: null, email: null }, { contactEmail: "", speakers: "" }, []],
    ["has an empty address like the contact", { email: "" }, { contactEmail: "" }, []],
    [
      "has several",
      {},
      { authorId: "reviewer", organizationId: "own", contactEmail: "amina.diallo@example.org" },
      ["author", "contact", "leadOrganization"],
    ],
  ];

describe("a conflict of interest", () => {
  test.each(cases)("of somebody who %s", (_name, who, what, reasons) => {
    expect(conflictsOf({ ...person, ...who }, { ...proposal, ...what })).toEqual(reasons);
  });

  test("is nobody's who is not signed in, even where nothing is known of the proposal", () => {
    const nobody = { personId: null, name: null, email: null, organizationIds: [] };
    expect(conflictsOf(nobody, { ...proposal, authorId: null, organizationId: null })).toEqual([]);
  });
});
