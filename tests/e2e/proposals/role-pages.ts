import { readdirSync } from "node:fs";
import path from "node:path";

export const roles = ["visitor", "partner", "focal.point", "lead", "secretariat", "admin"] as const;
export type Role = (typeof roles)[number];

/** Records of the story: addresses below `/en`, or numbers. */
export interface Examples {
  /** Handed in by the partner, assessed by the lead. */
  proposal: string;
  /** Handed in by the partner, decided in a bulk change; no business of the lead's. */
  decided: string;
  /** Decided in the same change, and announced. */
  announced: string;
  decision: string;
  bulkChange: string;
  batch: string;
  file: string;
  import: string;
  person: string;
  organization: string;
  workstream: string;
  /** A talk of the workstream that the lead leads, and one of another. */
  ownTalk: string;
  otherTalk: string;
  ownPractice: string;
  otherPractice: string;
  deskPledge: string;
  /** Of the focal point. */
  pledge: string;
}

/**
 * Roles to which an address opens, and those who may read the record but not do this to it now, and are led back to it. For
 * all others who signed in the address does not exist; a visitor is asked to sign in.
 */
export type Row = [address: string, opensTo: readonly Role[], ledBack?: readonly Role[]];

const everybody = ["partner", "focal.point", "lead", "secretariat", "admin"] as const;
const staff = ["lead", "secretariat"] as const;
const secretariat = ["secretariat"] as const;
const administration = ["secretariat", "admin"] as const;
/** Everybody else who signed in is told who makes pledges, whatever the address says. */
const focalPoint = ["focal.point"] as const;
const nobody: readonly Role[] = [];

const ofTalks = (it: Examples, part: string): Row[] => [
  [`desk/talks/${it.ownTalk}${part}`, staff],
  [`desk/talks/${it.otherTalk}${part}`, secretariat],
];

/** Each page folder of `desk` and `my`, with an address of it and those to whom it opens. */
export const pages: Readonly<Record<string, (it: Examples) => Row[]>> = {
  desk: () => [["desk", ["lead", "secretariat", "admin"]]],
  "desk/[...rest]": () => [["desk/nothing/here", nobody]],
  "desk/administration": () => [["desk/administration", administration]],
  "desk/assessments": () => [["desk/assessments", staff]],
  "desk/dashboard": () => [["desk/dashboard", staff]],
  "desk/decisions": () => [["desk/decisions", secretariat]],
  "desk/decisions/[id]/letter": (it) => [[`desk/decisions/${it.decision}/letter`, secretariat]],
  "desk/decisions/announce": () => [["desk/decisions/announce", secretariat]],
  "desk/decisions/announced": (it) => [[`desk/decisions/announced?batch=${it.batch}`, secretariat]],
  "desk/imports": () => [["desk/imports", secretariat]],
  "desk/imports/[id]": (it) => [[`desk/imports/${it.import}`, secretariat]],
  "desk/imports/new": () => [["desk/imports/new", secretariat]],
  "desk/letters": () => [["desk/letters", administration]],
  "desk/letters/[template]/[language]": () => [["desk/letters/sign-in/fr", administration]],
  "desk/mail": () => [["desk/mail", administration]],
  "desk/organizations": () => [["desk/organizations", administration]],
  "desk/organizations/[id]": (it) => [[`desk/organizations/${it.organization}`, administration]],
  "desk/organizations/[id]/edit": (it) => [[`desk/organizations/${it.organization}/edit`, secretariat]],
  "desk/organizations/[id]/merge": (it) => [[`desk/organizations/${it.organization}/merge`, secretariat]],
  "desk/organizations/new": () => [["desk/organizations/new", secretariat]],
  "desk/people": () => [["desk/people", administration]],
  "desk/people/[id]": (it) => [[`desk/people/${it.person}`, administration]],
  "desk/people/[id]/merge": (it) => [[`desk/people/${it.person}/merge`, administration]],
  "desk/people/invite": () => [["desk/people/invite", secretariat]],
  "desk/planning": () => [["desk/planning", staff]],
  "desk/planning/[slug]": (it) => [
    [`desk/planning/${it.ownTalk}`, staff],
    [`desk/planning/${it.otherTalk}`, secretariat],
  ],
  "desk/pledges": () => [["desk/pledges", staff]],
  "desk/pledges/[reference]": (it) => [[`desk/pledges/${it.deskPledge}`, staff]],
  "desk/practices": () => [["desk/practices", staff]],
  "desk/practices/[slug]": (it) => [
    [`desk/practices/${it.ownPractice}`, staff],
    [`desk/practices/${it.otherPractice}`, secretariat],
  ],
  "desk/proposals": () => [["desk/proposals?status=all", staff]],
  "desk/proposals/[id]": (it) => [
    [`desk/proposals/${it.proposal}`, staff],
    [`desk/proposals/${it.decided}`, secretariat],
    ["desk/proposals/nothing", nobody],
  ],
  // The secretariat was not asked to assess it.
  "desk/proposals/[id]/assessment": (it) => [[`desk/proposals/${it.proposal}/assessment`, ["lead"]]],
  "desk/proposals/[id]/assessment/hand-in": (it) => [[`desk/proposals/${it.proposal}/assessment/hand-in`, ["lead"]]],
  "desk/proposals/[id]/request-changes": (it) => [
    [`desk/proposals/${it.proposal}/request-changes`, secretariat, ["lead"]],
  ],
  "desk/proposals/[id]/versions/[number]": (it) => [
    [`desk/proposals/${it.proposal}/versions/1`, staff],
    [`desk/proposals/${it.decided}/versions/1`, secretariat],
  ],
  "desk/proposals/bulk": (it) => [[`desk/proposals/bulk?task=reserve&id=${it.proposal}`, secretariat]],
  "desk/proposals/bulk/[change]": (it) => [[`desk/proposals/bulk/${it.bulkChange}`, secretariat]],
  "desk/review-rounds": () => [["desk/review-rounds", secretariat]],
  "desk/review-rounds/[round]/[region]": () => [["desk/review-rounds/2/africa", secretariat]],
  "desk/talks": () => [["desk/talks", staff]],
  "desk/talks/[slug]": (it) => ofTalks(it, ""),
  "desk/talks/[slug]/concept-note": (it) => ofTalks(it, "/concept-note"),
  "desk/talks/[slug]/concept-note/[number]": (it) => [[`desk/talks/${it.ownTalk}/concept-note/99`, nobody]],
  "desk/talks/[slug]/follow-up": (it) => ofTalks(it, "/follow-up"),
  "desk/talks/[slug]/history": (it) => ofTalks(it, "/history"),
  "desk/talks/[slug]/questions": (it) => ofTalks(it, "/questions"),
  "desk/talks/[slug]/registrations": (it) => ofTalks(it, "/registrations"),
  "desk/talks/[slug]/report": (it) => ofTalks(it, "/report"),
  "desk/talks/[slug]/translations": (it) => ofTalks(it, "/translations"),
  "desk/talks/[slug]/translations/[kind]/[language]": (it) => ofTalks(it, "/translations/record/fr"),
  "desk/views": () => [["desk/views?list=proposals", staff]],
  "desk/wording": () => [["desk/wording", secretariat]],
  "desk/wording/[list]/[key]/[language]": () => [["desk/wording/objectiveShortTitles/1/fr", secretariat]],
  "desk/workplan": () => [["desk/workplan", secretariat]],
  "desk/workstreams": () => [["desk/workstreams", secretariat]],
  "desk/workstreams/[slug]": (it) => [[`desk/workstreams/${it.workstream}`, secretariat]],
  "desk/workstreams/new": () => [["desk/workstreams/new", secretariat]],
  my: () => [["my", everybody]],
  "my/[...rest]": () => [["my/nothing/here", nobody]],
  "my/account": () => [["my/account", everybody]],
  // It says that the link leads to nothing.
  "my/invitations/[token]": () => [["my/invitations/forged", everybody]],
  "my/pledges": () => [["my/pledges", focalPoint]],
  "my/pledges/[reference]": (it) => [[`my/pledges/${it.pledge}`, focalPoint]],
  // Where the pledge is not at that step, they lead back to it.
  "my/pledges/[reference]/submit": (it) => [[`my/pledges/${it.pledge}/submit`, focalPoint, focalPoint]],
  "my/pledges/[reference]/update": (it) => [[`my/pledges/${it.pledge}/update`, focalPoint, focalPoint]],
  "my/pledges/new": () => [["my/pledges/new", focalPoint]],
  "my/proposals": () => [["my/proposals", everybody]],
  "my/proposals/[id]": (it) => [[`my/proposals/${it.proposal}`, ["partner"]]],
  "my/proposals/[id]/people": (it) => [[`my/proposals/${it.proposal}/people`, ["partner"]]],
  // What was submitted is the same for all who read it.
  "my/proposals/[id]/versions/[number]": (it) => [[`my/proposals/${it.proposal}/versions/1`, ["partner", ...staff]]],
};

/** Route handlers that answer with something of their own, by folder. Whoever may not have it, visitors too, finds nothing. */
export const handlers: Readonly<Record<string, (it: Examples) => Row[]>> = {
  "desk/letters/[template]/[language]": () => [["desk/letters/sign-in/en", administration]],
  "exports/[list]": (it) => [
    ["exports/talks?format=csv", staff],
    ["exports/proposals?format=csv", staff],
    ["exports/pledges?format=xlsx", staff],
    ["exports/practices?format=csv", staff],
    [`exports/registrations?format=csv&talk=${it.ownTalk}`, staff],
    [`exports/registrations?format=csv&talk=${it.otherTalk}`, secretariat],
    ["exports/people?format=csv", administration],
    ["exports/organizations?format=xlsx", administration],
    ["exports/mail?format=csv", administration],
    ["exports/decisions?format=csv", secretariat],
    [`exports/follow-ups?format=csv&talk=${it.ownTalk}`, staff],
    [`exports/questions?format=csv&talk=${it.ownTalk}`, staff],
    [`exports/questions?format=csv&talk=${it.otherTalk}`, secretariat],
    ["exports/sessions?format=csv", nobody],
  ],
  "files/[id]": (it) => [[`files/${it.file}`, ["partner", "lead", "secretariat"]]],
};

const app = path.resolve(import.meta.dirname, "../../../app");

/** Folders of `app` in which there is a page or a route handler, below one of its parts. */
function foldersWith(file: string, base: string, areas: readonly string[]): string[] {
  return areas.flatMap((area) =>
    readdirSync(path.join(app, base, area), { recursive: true, encoding: "utf8" })
      .filter((name) => path.basename(name) === file)
      .map((name) => path.posix.join(area, path.dirname(name)))
      .map((name) => name.replace(/\/\.$/, "")),
  );
}

export const pageFolders = foldersWith("page.tsx", "(dynamic)/[locale]", ["desk", "my"]);
export const handlerFolders = foldersWith("route.ts", "api", ["desk", "exports", "files", "imports"]);
