import type { DateValue } from "@/lib/time/date-value";
import type { ContentField, ProposalContent } from "./content";
import type { Attention } from "./desk-filters";
import type { RequestedChange } from "./requested-changes";
import type { ProposalState, ProposalSubject } from "./workflow";

/** What pages are given of proposals. */

export interface OwnProposal {
  id: string;
  reference: string | null;
  title: string;
  status: ProposalState;
  submittedAt: Date | null;
  updatedAt: Date;
  talkSlug: string | null;
}

export type MessageKind = "changes_requested" | "decision" | "reply" | "internal";

export interface MessageView {
  id: string;
  kind: MessageKind;
  body: string;
  createdAt: Date;
  author: string;
  /** Written by the people of the proposal, not by staff. */
  fromProposer: boolean;
  /** Of a request for changes: what it says at single answers, in the order of the form. */
  notes: { field: ContentField; body: string }[];
}

export interface ProposalView extends ProposalSubject {
  reference: string | null;
  submittedAt: Date | null;
  updatedAt: Date;
  decidedAt: Date | null;
  content: ProposalContent;
  author: string;
  /** Where receipts and decisions are sent. */
  authorEmail: string;
  /** Preferred dates by the id which an approval names, in the order of `content.preferredDates`. */
  dateIds: string[];
  /** Snapshots of what was handed in, oldest first. */
  versions: { number: number; createdAt: Date }[];
  messages: MessageView[];
  /** The notes of the last request for changes, with what became of them. */
  requested: RequestedChange[];
  /** Who saved the answers last, and when (milliseconds since 1970). */
  saved: { who: string; when: number } | null;
  talk: { slug: string } | null;
  /** The proposal that took this one in. */
  mergedInto: { id: string; reference: string | null; title: string } | null;
}

export interface VersionView {
  number: number;
  createdAt: Date;
  content: ProposalContent;
  /** What was handed in before it; null for the first. */
  before: ProposalContent | null;
  /** What staff asked for at single answers between the two. */
  notes: { field: ContentField; body: string }[];
}

export interface FormChoices {
  /** Organizations for which the person may propose. */
  organizations: { id: string; name: string }[];
  workstreams: { id: string; title: string }[];
  /** By workplan period, the latest first. */
  priorities: { period: string; priorities: { id: string; title: string }[] }[];
}

export interface QueuedProposal {
  id: string;
  reference: string | null;
  version: number;
  title: string;
  status: ProposalState;
  level: string | null;
  regions: string[];
  organization: string;
  workstream: string | null;
  firstDate: DateValue | null;
  submittedAt: Date | null;
  /** How often it was handed in. */
  versions: number;
  /** Who assesses it or has assessed it, by name. */
  reviewers: { name: string; handedIn: boolean }[];
  /** The reader has a conflict of interest: who assesses it and what is held is not for them. */
  isTied: boolean;
  /** Decided and not announced: how. */
  held: "approve" | "decline" | "reserve" | "merge" | null;
  /** What somebody should look at. */
  attention: Attention[];
}

/** A proposal as an entry of a list to choose from. */
export interface ProposalChoice {
  id: string;
  reference: string | null;
  title: string;
}
