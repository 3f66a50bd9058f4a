import type * as z from "zod";
import type { Parameters } from "./parameters";
import type { ReadFilter } from "./read-query";

export interface Range {
  skip: number;
  take: number;
}

/** A list of open data: its address, what it can be asked by, how its records look and where they come from. */
export interface ListEndpoint<Filter = never> {
  /** The last part of its address, and its name in `open-data.endpoints`. */
  name: string;
  /** Name of one record in the description of the API. */
  record: string;
  item: z.ZodObject;
  /** What this list can be asked by, beside the page. */
  parameters: Parameters;
  readFilter: ReadFilter<Filter>;
  /** A constant number of queries. @param origin address of the portal, without a path */
  read(filter: Filter, range: Range, origin: string): Promise<{ total: number; items: object[] }>;
  /** What its answers had before `items`, and keep while version 1 lasts. */
  former?(items: object[], ignored: string[]): object;
}

/** One page of a short list that is read whole. */
export function pageOf<Row>(rows: readonly Row[], { skip, take }: Range): { total: number; items: Row[] } {
  return { total: rows.length, items: rows.slice(skip, skip + take) };
}
