import { type Actor, hasRole } from "./actor";

/** Rights at the desk that belong to no single record. An admin runs the system and has no right to content. */
export const deskPolicy = {
  "desk.open": (actor: Actor, _subject: null) => hasRole(actor, "secretariat", "workstream-lead", "admin"),
  "desk.proposals": (actor: Actor, _subject: null) => hasRole(actor, "secretariat", "workstream-lead"),
  "desk.assessments": (actor: Actor, _subject: null) => hasRole(actor, "secretariat", "workstream-lead"),
  "desk.decisions": (actor: Actor, _subject: null) => hasRole(actor, "secretariat"),
  "desk.bulk": (actor: Actor, _subject: null) => hasRole(actor, "secretariat"),
  "desk.talks": (actor: Actor, _subject: null) => hasRole(actor, "secretariat", "workstream-lead"),
  "desk.wording": (actor: Actor, _subject: null) => hasRole(actor, "secretariat"),
  "desk.letters": (actor: Actor, _subject: null) => hasRole(actor, "secretariat", "admin"),
  "letter.write": (actor: Actor, _subject: null) => hasRole(actor, "secretariat"),
  "mail.readDeadLetters": (actor: Actor, _subject: null) => hasRole(actor, "secretariat", "admin"),
  "mail.retry": (actor: Actor, _subject: null) => hasRole(actor, "secretariat", "admin"),
};
