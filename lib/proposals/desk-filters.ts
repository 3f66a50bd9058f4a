import { type RegionId, regionIds } from "@/lib/reference/regions";
import { type TalkLevel, talkLevels } from "@/lib/reference/talk-terms";
import { type ProposalState, proposalStates } from "./workflow";

/** What the desk's queue of proposals can be narrowed to; `waiting` is what the Secretariat has to act on. */
export const deskStatuses = ["waiting", "all", ...proposalStates.filter((state) => state !== "draft")] as const;
export type DeskStatus = "waiting" | "all" | Exclude<ProposalState, "draft">;

export const deskOrders = ["oldest", "newest", "title"] as const;
export type DeskOrder = (typeof deskOrders)[number];

export interface DeskFilters {
  status: DeskStatus;
  level: TalkLevel | null;
  region: RegionId | null;
  workstream: string | null;
  text: string;
  order: DeskOrder;
  page: number;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Reads the filters from the address. Addresses are typed, shared and cut short: what is not understood is left out,
 * never an error.
 */
export function readDeskFilters(query: Query): DeskFilters {
  const one = (name: string): string => {
    const value = query[name];
    return (Array.isArray(value) ? value[0] : value)?.replaceAll("\0", "").toWellFormed().trim() ?? "";
  };
  const pick = <Value extends string>(name: string, values: readonly Value[]): Value | null =>
    values.find((value) => value === one(name)) ?? null;
  const page = /^\d{1,5}$/.test(one("page")) ? Math.max(1, Number(one("page"))) : 1;
  return {
    status: (pick("status", deskStatuses) as DeskStatus | null) ?? "waiting",
    level: pick("level", talkLevels),
    region: pick("region", regionIds),
    workstream: one("workstream").slice(0, 200) || null,
    text: one("q").slice(0, 200),
    order: pick("order", deskOrders) ?? "oldest",
    page,
  };
}

/** The address of the queue under these filters, without what is the default anyway. */
export function deskQuery(filters: Partial<DeskFilters>): string {
  const query = new URLSearchParams();
  const set = (name: string, value: string | null | undefined, standard = ""): void => {
    if (value && value !== standard) query.set(name, value);
  };
  set("status", filters.status, "waiting");
  set("level", filters.level);
  set("region", filters.region);
  set("workstream", filters.workstream);
  set("q", filters.text);
  set("order", filters.order, "oldest");
  set("page", filters.page?.toString(), "1");
  const text = query.toString();
  return text ? `?${text}` : "";
}
