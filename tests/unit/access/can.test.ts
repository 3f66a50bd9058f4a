import { describe, expect, test } from "vitest";
import { type Actor, type Role, roles, visitor } from "@/lib/access/actor";
import { type ActionName, actionNames, can } from "@/lib/access/can";

/** Everybody who can stand before a record: by role, and by what ties them to it. */
const people = {
  visitor,
  participant: { ...visitor, registrationId: "r1" },
  partner: signedIn("partner"),
  author: { ...signedIn("partner"), personId: "author" },
  editor: { ...signedIn("partner"), personId: "editor" },
  member: { ...signedIn("partner"), organizationIds: ["o1"] },
  "focal point": { ...signedIn("focal-point"), organizationIds: ["o1"], focalPointOf: ["o1"] },
  "other focal point": { ...signedIn("focal-point"), organizationIds: ["o2"], focalPointOf: ["o2"] },
  lead: { ...signedIn("workstream-lead"), leadOf: ["w1"] },
  "other lead": { ...signedIn("workstream-lead"), leadOf: ["w2"] },
  secretariat: signedIn("secretariat"),
  admin: signedIn("admin"),
} satisfies Record<string, Actor>;
type Person = keyof typeof people;

function signedIn(role: Role): Actor {
  return { ...visitor, personId: "somebody", roles: role === "partner" ? ["partner"] : ["partner", role] };
}

const proposal = (status: string) => ({
  id: "p1",
  version: 1,
  status,
  authorId: "author",
  editorIds: ["editor"],
  reviewerIds: ["reviewer"],
  recusedIds: ["recused"],
  organizerIds: ["o3"],
  contactEmail: "contact@example.org",
  speakers: "",
  organizationId: "o1",
  workstreamId: "w1",
});
const pledge = (status: string) => ({ id: "l1", version: 1, status, organizationId: "o1" });
const talk = { workstreamId: "w1" };
const another = { id: "another" };
/** Everybody signed in is "somebody" here, but for those with a name of their own. */
const oneself = { id: "somebody" };
const everybodySignedIn = Object.keys(people).filter((name) => !["visitor", "participant"].includes(name)) as Person[];
const proposers: Person[] = ["author", "editor", "member", "focal point"];
const staff: Person[] = ["lead", "secretariat"];
const allStaff: Person[] = ["lead", "other lead", "secretariat"];

/** Who may do what, right by right and state by state. Whoever is not named may not. */
const table: readonly (readonly [ActionName, unknown, readonly Person[]])[] = [
  ["desk.open", null, [...allStaff, "admin"]],
  ["desk.proposals", null, allStaff],
  ["desk.bulk", null, ["secretariat"]],
  ["desk.talks", null, allStaff],
  ["desk.wording", null, ["secretariat"]],
  ["desk.assessments", null, allStaff],
  ["desk.decisions", null, ["secretariat"]],
  ["mail.readDeadLetters", null, ["secretariat", "admin"]],
  ["mail.retry", null, ["secretariat", "admin"]],
  ["desk.letters", null, ["secretariat", "admin"]],
  ["letter.write", null, ["secretariat"]],
  ["desk.administration", null, ["secretariat", "admin"]],
  ["person.list", null, ["secretariat", "admin"]],
  ["person.invite", null, ["secretariat"]],
  ["person.changeMemberships", another, ["secretariat"]],
  ["person.changeMemberships", oneself, []],
  ["person.changeLeads", another, ["secretariat", "admin"]],
  ["person.changeLeads", oneself, []],
  ["person.changeRoles", another, ["admin"]],
  ["person.changeRoles", oneself, []],
  ["person.suspend", another, ["admin"]],
  ["person.suspend", oneself, []],
  ["person.merge", { stays: another, goes: { id: "p3" }, staff: false }, ["secretariat", "admin"]],
  ["person.merge", { stays: another, goes: { id: "p3" }, staff: true }, ["admin"]],
  ["person.merge", { stays: oneself, goes: another, staff: false }, []],
  ["person.merge", { stays: another, goes: oneself, staff: false }, []],
  ["organization.list", null, ["secretariat", "admin"]],
  ["organization.manage", null, ["secretariat"]],
  ["workstream.manage", null, ["secretariat"]],
  ["workplan.manage", null, ["secretariat"]],
  ["reviewRound.manage", null, ["secretariat"]],
  ["imports.run", null, ["secretariat"]],
  ["proposal.create", null, everybodySignedIn],
  ["proposal.read", proposal("draft"), proposers],
  ["proposal.read", proposal("submitted"), [...proposers, ...staff]],
  ["proposal.edit", proposal("draft"), proposers],
  ["proposal.edit", proposal("changes_requested"), proposers],
  ["proposal.edit", proposal("submitted"), []],
  ["proposal.edit", proposal("approved"), []],
  ["proposal.invite", proposal("draft"), ["author", "member", "focal point"]],
  ["proposal.invite", proposal("in_reserve"), ["author", "member", "focal point"]],
  ["proposal.invite", proposal("approved"), []],
  ["proposal.leave", proposal("submitted"), ["editor"]],
  ["proposal.reply", proposal("submitted"), [...proposers, ...staff]],
  ["proposal.reply", proposal("changes_requested"), [...proposers, ...staff]],
  ["proposal.reply", proposal("in_reserve"), [...proposers, ...staff]],
  ["proposal.reply", proposal("declined"), []],
  ["proposal.noteInternally", proposal("draft"), []],
  ["proposal.noteInternally", proposal("submitted"), staff],
  ["assessment.assign", proposal("draft"), []],
  ["assessment.assign", proposal("submitted"), ["secretariat"]],
  ["assessment.assign", proposal("in_reserve"), ["secretariat"]],
  ["assessment.assign", proposal("approved"), []],
  ["assessment.follow", proposal("draft"), []],
  ["assessment.follow", proposal("submitted"), staff],
  ["decision.follow", proposal("draft"), []],
  ["decision.follow", proposal("submitted"), staff],
  ["proposal.setWorkstream", proposal("submitted"), ["secretariat"]],
  ["proposal.setWorkstream", proposal("in_reserve"), ["secretariat"]],
  ["proposal.setWorkstream", proposal("changes_requested"), []],
  ["talk.manage", talk, staff],
  ["talk.edit", talk, staff],
  ["conceptNote.write", talk, staff],
  ["registration.switch", talk, staff],
  ["report.write", talk, staff],
  ["translation.write", talk, staff],
  ["practice.note", talk, staff],
  ["practice.edit", talk, staff],
  ["pledge.noteIntention", talk, staff],
  ["followUp.create", talk, staff],
  ["pledge.create", { organizationId: "o1" }, ["focal point"]],
  ["pledge.update", pledge("confirmed"), ["focal point"]],
  ["pledge.update", pledge("in_progress"), ["focal point"]],
  ["pledge.update", pledge("submitted"), []],
];

describe.each(table)("%s %j", (action, subject, allowed) => {
  test.each(Object.keys(people) as Person[])("%s", (name) => {
    expect(can(people[name], action, subject as never)).toBe(allowed.includes(name));
  });
});

test("the table names every right", () => {
  expect([...new Set(table.map(([action]) => action))].sort()).toEqual([...actionNames].sort());
});

test("a right that nobody wrote down is denied to everybody", () => {
  for (const actor of Object.values(people))
    expect(can(actor, "talk.explode" as ActionName, null as never)).toBe(false);
});

test("records without a workstream or an organization belong to no lead and no focal point", () => {
  const nobodys = { workstreamId: null };
  for (const role of roles) {
    const actor = { ...signedIn(role), leadOf: [], focalPointOf: [] };
    expect(can(actor, "talk.manage", nobodys)).toBe(role === "secretariat");
    expect(can(actor, "pledge.create", { organizationId: null })).toBe(false);
  }
});
