import type { ActionName } from "@/lib/access/can";
import { queueQuery, readDeskFilters } from "@/lib/proposals/desk-filters";
import { readTalkFilters, talkQuery } from "@/lib/talks/desk-filters";

/** The lists of the desk of which views can be saved. */
export const viewLists = ["proposals", "talks"] as const;
export type ViewList = (typeof viewLists)[number];

/** The right that opens a list. */
export const listRight = { proposals: "desk.proposals", talks: "desk.talks" } as const satisfies Record<
  ViewList,
  ActionName
>;

export const viewLimits = { name: 60, query: 2000, perList: 30 } as const;

/**
 * The query of an address as its list writes it: only what the list knows, in one order. So one view is one text, however it
 * was typed, and nothing else is ever kept.
 */
export function tidyQuery(list: ViewList, query: string): string {
  const asked: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) asked[name] = [...(asked[name] ?? []), value];
  if (list === "proposals") return queueQuery(readDeskFilters(asked)).toString();
  return talkQuery({ ...readTalkFilters(asked), page: 1 }).replace("?", "");
}

/** The views that everybody finds at the desk, by the name of their message. The first is the list as it opens. */
export const givenViews: Readonly<Record<ViewList, readonly { name: string; query: string }[]>> = {
  proposals: [
    { name: "waiting", query: "" },
    { name: "mine", query: "status=all&reviewer=mine" },
    { name: "unassigned", query: "attention=unassigned" },
    { name: "overdue", query: "status=all&attention=late&attention=assessment_late" },
    { name: "replies", query: "status=all&attention=reply" },
    { name: "held", query: "status=all&decision=held" },
    { name: "reserve", query: "status=in_reserve" },
    { name: "all", query: "status=all&sort=-submitted" },
  ],
  talks: [
    { name: "open", query: "" },
    { name: "planned", query: "status=planned" },
    { name: "scheduled", query: "status=scheduled" },
    { name: "held", query: "status=held" },
    { name: "all", query: "status=all" },
  ],
};
