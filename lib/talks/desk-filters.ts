import { type TalkStage, talkStages } from "./stage";
import { type TalkState, talkStates } from "./workflow";

/** `open`: something is still to be done, before the talk or after it. */
export const deskStatuses = ["open", "all", ...talkStates] as const;
export type DeskStatus = "open" | "all" | TalkState;

/** How the list can be ordered; "-" turns a column round. The first is the usual order: what comes, then what was. */
export const talkOrders = ["date", "-date", "title", "-title", "workstream", "-workstream"] as const;
export type TalkOrder = (typeof talkOrders)[number];

export interface TalkFilters {
  status: DeskStatus;
  stage: TalkStage | null;
  /** Slug. */
  workstream: string | null;
  text: string;
  order: TalkOrder;
  page: number;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Reads the filters of the desk's list of talks from the address. Addresses are typed, shared and cut short: what is not
 * understood is left out, never an error.
 */
export function readTalkFilters(query: Query): TalkFilters {
  const one = (name: string): string => {
    const value = query[name];
    return (Array.isArray(value) ? value[0] : value)?.replaceAll("\0", "").toWellFormed().trim() ?? "";
  };
  const pick = <Value extends string>(name: string, values: readonly Value[]): Value | null =>
    values.find((value) => value === one(name)) ?? null;
  return {
    status: pick("status", deskStatuses) ?? "open",
    stage: pick("stage", talkStages),
    workstream: one("workstream").slice(0, 200) || null,
    text: one("q").slice(0, 200),
    order: pick("sort", talkOrders) ?? "date",
    page: /^\d{1,5}$/.test(one("page")) ? Math.max(1, Number(one("page"))) : 1,
  };
}

/** The address of the list under these filters, without what is the default anyway. */
export function talkQuery(filters: Partial<TalkFilters>): string {
  const query = new URLSearchParams();
  if (filters.status && filters.status !== "open") query.set("status", filters.status);
  if (filters.stage) query.set("stage", filters.stage);
  if (filters.workstream) query.set("workstream", filters.workstream);
  if (filters.text) query.set("q", filters.text);
  if (filters.order && filters.order !== "date") query.set("sort", filters.order);
  if (filters.page && filters.page > 1) query.set("page", String(filters.page));
  const text = query.toString();
  return text ? `?${text}` : "";
}
