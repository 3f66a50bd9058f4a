import type { PersonName } from "./workflow-people";

export interface ExpectedStep {
  from: readonly string[];
  to: string;
  /** Who may take it; everybody else may not. */
  who: readonly PersonName[];
  needsReason?: true;
}

const secretariat = [
  "secretariat",
  "secretariatWhoIsAuthor",
  "secretariatWhoIsMember",
  "secretariatWhoCoOrganizes",
] as const;
const runsTalk = ["lead", "leadWhoIsAuthor", "leadWhoIsMember", ...secretariat] as const;
/** Those who run the talk, but did not write the text themselves. */
const secondPerson = [
  "lead",
  "leadWhoIsMember",
  "secretariat",
  "secretariatWhoIsMember",
  "secretariatWhoCoOrganizes",
] as const;
const proposers = [
  "author",
  "editor",
  "member",
  "focalPoint",
  "leadWhoIsAuthor",
  "leadWhoIsMember",
  "secretariatWhoIsAuthor",
  "secretariatWhoIsMember",
] as const;
const pledgers = ["focalPoint", ...secretariat] as const;

/**
 * What the workflows allow, written down a second time and by hand: from the design and the domain guide, not from the
 * tables under test. A change of a rule changes both.
 */
export const expectedWorkflows: Record<string, { initial: string; steps: Record<string, ExpectedStep> }> = {
  proposal: {
    initial: "draft",
    steps: {
      submit: { from: ["draft", "changes_requested"], to: "submitted", who: proposers },
      requestChanges: { from: ["submitted"], to: "changes_requested", who: ["lead", "secretariat"], needsReason: true },
      approve: { from: ["submitted", "in_reserve"], to: "approved", who: ["secretariat"] },
      reserve: { from: ["submitted"], to: "in_reserve", who: ["secretariat"], needsReason: true },
      decline: {
        from: ["submitted", "changes_requested", "in_reserve"],
        to: "declined",
        who: ["secretariat"],
        needsReason: true,
      },
      withdraw: {
        from: ["draft", "submitted", "changes_requested", "in_reserve"],
        to: "withdrawn",
        who: proposers,
      },
      merge: { from: ["submitted", "changes_requested", "in_reserve"], to: "merged", who: ["secretariat"] },
    },
  },
  assessment: {
    initial: "assigned",
    steps: {
      handIn: { from: ["assigned"], to: "handed_in", who: ["reviewer"] },
      recuse: { from: ["assigned", "handed_in"], to: "recused", who: ["reviewer"] },
      release: { from: ["assigned"], to: "released", who: ["secretariat"] },
      reassign: { from: ["released"], to: "assigned", who: ["secretariat"] },
    },
  },
  conceptNote: {
    initial: "draft",
    steps: {
      sendForClearance: { from: ["draft"], to: "in_review", who: runsTalk },
      returnToDraft: { from: ["in_review"], to: "draft", who: runsTalk, needsReason: true },
      publish: { from: ["in_review"], to: "published", who: secondPerson },
      supersede: { from: ["published"], to: "superseded", who: runsTalk },
    },
  },
  talk: {
    initial: "planned",
    steps: {
      schedule: { from: ["planned", "postponed"], to: "scheduled", who: runsTalk },
      reschedule: { from: ["scheduled"], to: "scheduled", who: runsTalk, needsReason: true },
      postpone: { from: ["planned", "scheduled"], to: "postponed", who: runsTalk, needsReason: true },
      cancel: { from: ["planned", "scheduled", "postponed"], to: "cancelled", who: secretariat, needsReason: true },
      hold: { from: ["scheduled"], to: "held", who: runsTalk },
    },
  },
  registration: {
    initial: "pending",
    steps: {
      confirm: { from: ["pending"], to: "confirmed", who: ["participant"] },
      waitlist: { from: ["pending"], to: "waitlisted", who: ["participant"] },
      promote: { from: ["waitlisted"], to: "confirmed", who: ["system", ...runsTalk] },
      cancel: {
        from: ["pending", "confirmed", "waitlisted"],
        to: "cancelled",
        who: ["participant", ...runsTalk],
      },
    },
  },
  question: {
    initial: "received",
    steps: {
      choose: { from: ["received", "declined"], to: "chosen", who: runsTalk },
      answer: { from: ["chosen", "answered"], to: "answered", who: runsTalk },
      decline: { from: ["received", "chosen", "answered"], to: "declined", who: runsTalk },
    },
  },
  summaryReport: {
    initial: "due",
    steps: {
      begin: { from: ["due"], to: "draft", who: runsTalk },
      sendForClearance: { from: ["draft"], to: "in_review", who: runsTalk },
      returnToDraft: { from: ["in_review"], to: "draft", who: runsTalk, needsReason: true },
      publish: { from: ["in_review"], to: "published", who: secondPerson },
    },
  },
  pledge: {
    initial: "intention",
    steps: {
      submit: { from: ["intention"], to: "submitted", who: ["focalPoint"] },
      confirm: { from: ["submitted"], to: "confirmed", who: secretariat },
      start: { from: ["confirmed"], to: "in_progress", who: pledgers },
      fulfil: { from: ["confirmed", "in_progress"], to: "fulfilled", who: pledgers },
      withdraw: {
        from: ["intention", "submitted", "confirmed", "in_progress"],
        to: "withdrawn",
        who: pledgers,
        needsReason: true,
      },
    },
  },
  practice: {
    initial: "noted",
    steps: {
      write: { from: ["noted"], to: "draft", who: runsTalk },
      sendToHub: { from: ["draft"], to: "sent_to_hub", who: runsTalk },
      enterReview: { from: ["sent_to_hub"], to: "in_peer_review", who: runsTalk },
      publish: { from: ["in_peer_review"], to: "published", who: runsTalk },
      notTaken: {
        from: ["noted", "draft", "sent_to_hub", "in_peer_review"],
        to: "not_taken",
        who: runsTalk,
        needsReason: true,
      },
    },
  },
  followUp: {
    initial: "open",
    steps: {
      finish: { from: ["open"], to: "done", who: ["owner", ...runsTalk] },
      drop: { from: ["open"], to: "dropped", who: ["owner", ...runsTalk], needsReason: true },
    },
  },
  importRun: {
    initial: "draft",
    steps: {
      start: { from: ["draft", "failed"], to: "running", who: secretariat },
      complete: { from: ["running"], to: "done", who: ["system"] },
      fail: { from: ["running"], to: "failed", who: ["system"] },
      undo: { from: ["done"], to: "undone", who: secretariat },
    },
  },
};
