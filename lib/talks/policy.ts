import type { Actor } from "@/lib/access/actor";
import { runsTalk } from "@/lib/access/relations";

/** What a rule on a talk looks at. */
export interface TalkRelation {
  workstreamId: string | null;
}

/** Everything around a talk that its organizers do: secretariat, or the lead of its workstream. */
export const talkPolicy = {
  "talk.manage": (actor: Actor, talk: TalkRelation) => runsTalk(actor, talk),
  "talk.edit": (actor: Actor, talk: TalkRelation) => runsTalk(actor, talk),
  "conceptNote.write": (actor: Actor, talk: TalkRelation) => runsTalk(actor, talk),
  "registration.switch": (actor: Actor, talk: TalkRelation) => runsTalk(actor, talk),
  "translation.write": (actor: Actor, talk: TalkRelation) => runsTalk(actor, talk),
  "report.write": (actor: Actor, talk: TalkRelation) => runsTalk(actor, talk),
  "practice.note": (actor: Actor, talk: TalkRelation) => runsTalk(actor, talk),
  "practice.edit": (actor: Actor, talk: TalkRelation) => runsTalk(actor, talk),
  "pledge.noteIntention": (actor: Actor, talk: TalkRelation) => runsTalk(actor, talk),
  "followUp.create": (actor: Actor, talk: TalkRelation) => runsTalk(actor, talk),
};
