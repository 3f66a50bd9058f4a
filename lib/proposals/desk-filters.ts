import { filterReader, type Query } from "@/lib/http/read-filters";
import { isObjectiveText, isOneOf, isSlugText } from "@/lib/lists/facet-terms";
import type { ListFilter } from "@/lib/lists/list-filter";
import { organizationKinds } from "@/lib/reference/organization-kinds";
import { regionIds } from "@/lib/reference/regions";
import { talkLevels } from "@/lib/reference/talk-terms";
import { type ProposalState, proposalStates } from "./workflow";

/** What the desk sees of the states: a draft is nobody's but the proposer's. */
export const deskStates = proposalStates.filter((state) => state !== "draft");

/** "Waiting longer than so many days" for an answer of the Secretariat. */
export const waitingDays = ["7", "14", "30"] as const;

/** What somebody at the desk should look at: the answer is late, nobody assesses it, an assessment is late, a reply stands alone. */
export const attentions = ["late", "unassigned", "assessment_late", "reply"] as const;
export type Attention = (typeof attentions)[number];

/** A proposer of no organization in the directory; a proposal of no workstream; one without a reviewer. */
export const noOrganization = "unlisted";
export const noWorkstream = "none";
export const noReviewer = "nobody";
/** The reviewer is the reader: an address that can be shared, and means somebody else to somebody else. */
export const ownReviewer = "mine";

const isReviewer = (text: string): boolean =>
  text === noReviewer || text === ownReviewer || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** What the queue can be narrowed to, each with what counts as a value of it. */
export const queueFacets = {
  status: isOneOf(deskStates),
  attention: isOneOf(attentions),
  waiting: isOneOf(waitingDays),
  reviewer: isReviewer,
  decision: isOneOf(["held", "none"]),
  level: isOneOf(talkLevels),
  region: isOneOf(regionIds),
  objective: isObjectiveText,
  workstream: (text: string) => isSlugText(text),
  proposer: isOneOf([...organizationKinds, noOrganization]),
} as const satisfies Record<string, (text: string) => boolean>;
export type QueueFacet = keyof typeof queueFacets;
const facetNames = Object.keys(queueFacets) as QueueFacet[];

/** The columns by which the queue is ordered; "-" before one turns it round. The first is the usual order. */
export const queueColumns = ["submitted", "title", "organization", "status", "level", "date"] as const;
export type QueueColumn = (typeof queueColumns)[number];
export type QueueOrder = QueueColumn | `-${QueueColumn}`;
const queueOrders: readonly QueueOrder[] = queueColumns.flatMap((column) => [column, `-${column}`] as const);

export const pageSizes = ["25", "50", "100"] as const;
/** Proposals a page of the queue. */
export const deskPageSize = 25;

export interface DeskFilters extends ListFilter<QueueFacet, QueueOrder> {
  page: number;
  size: number;
  /** Id of the saved view from which the person came. */
  view: string | null;
}

/** What waits for an answer, and nothing else: the queue as it opens. */
const usualStatus: readonly ProposalState[] = ["submitted"];
const everyStatus = "all";

/** Words in the address of the queue that are no filter: answers to what was done. */
const besides = ["done", "change"];

/**
 * Reads the filters from the address. Addresses are typed, shared and cut short: what is not understood is left out and
 * named in `ignored`, never an error. Without a status the queue is what waits; "all" leaves nothing out.
 */
export function readDeskFilters(query: Query): DeskFilters & { ignored: string[] } {
  const read = filterReader(query, [...facetNames, ...besides, "q", "sort", "page", "size", "view"]);
  const chosen = Object.fromEntries(facetNames.map((name) => [name, read.many(name, knownOf(name))]));
  const status = chosen.status ?? [];
  const states = status.filter((value) => value !== everyStatus && value !== "waiting");
  const size = read.one("size", pageSizes);
  return {
    chosen: {
      ...(chosen as Record<QueueFacet, string[]>),
      status: states.length > 0 ? states : status.includes(everyStatus) ? [] : [...usualStatus],
    },
    words: read.words("q"),
    order: read.one("sort", queueOrders) ?? "submitted",
    page: read.page("page"),
    size: size ? Number(size) : deskPageSize,
    view: read.many("view", isViewId)[0] ?? null,
    ignored: read.ignored(),
  };
}

function knownOf(name: QueueFacet): (text: string) => boolean {
  if (name !== "status") return queueFacets[name];
  return (text) => text === everyStatus || text === "waiting" || queueFacets.status(text);
}

function isViewId(text: string): boolean {
  return isReviewer(text) && text.includes("-");
}

/** The filters as the query of an address, in one order, without page and view and without what goes without saying. */
export function queueQuery({ chosen, words, order, size }: Omit<DeskFilters, "page" | "view">): URLSearchParams {
  const query = new URLSearchParams();
  const isUsual = chosen.status.join() === usualStatus.join();
  for (const name of facetNames) {
    const values = name !== "status" ? chosen[name] : isUsual ? [] : chosen.status.length > 0 ? chosen.status : ["all"];
    for (const value of values) query.append(name, value);
  }
  if (words !== "") query.set("q", words);
  if (order !== "submitted") query.set("sort", order);
  if (size !== deskPageSize) query.set("size", String(size));
  return query;
}

/** True when these are the filters of the queue as it opens, in whatever order. */
export function isUsualQueue(filters: DeskFilters): boolean {
  return queueQuery({ ...filters, order: "submitted", size: deskPageSize }).size === 0;
}
