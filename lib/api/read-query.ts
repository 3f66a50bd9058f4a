import type * as z from "zod";
import { queryRecord } from "@/lib/http/query-record";
import { listParameters, type Parameters } from "./parameters";

export const defaultPerPage = 50;
/** More names than an honest address has, and longer than any name is: the answer does not echo them. */
const mostNamed = 20;
const longestName = 40;

export type QueryRecord = Readonly<Record<string, string | readonly string[]>>;
export type ReadFilter<Filter> = (query: QueryRecord) => { filter: Filter; ignored: string[] };

export interface ListQuery<Filter> {
  filter: Filter;
  page: number;
  perPage: number;
  asCsv: boolean;
  /** Names of what was left out: unknown, impossible, or given twice. */
  ignored: string[];
}

type Values<P extends Parameters> = { [Name in keyof P]?: z.output<P[Name]> };

/** Reads values by their schemas; what does not fit is left out and named. Nothing in an address is ever an error. */
export function filterBy<P extends Parameters>(parameters: P): ReadFilter<Values<P>> {
  return (query) => {
    const ignored: string[] = [];
    const filter: Record<string, unknown> = {};
    for (const [name, schema] of Object.entries(parameters)) {
      const text = firstOf(query, name);
      if (!text) continue;
      const read = schema.safeParse(text);
      if (read.success) filter[name] = read.data;
      else ignored.push(name);
    }
    return { filter: filter as Values<P>, ignored };
  };
}

/**
 * The query of a list. `format=csv` asks for a table; a list that knows a `format` of its own, as talks do, gets the rest.
 * @param own what this list can be asked by, beside the page
 */
export function readListQuery<Filter>(
  address: URLSearchParams,
  own: Parameters,
  readFilter: ReadFilter<Filter>,
): ListQuery<Filter> {
  const { format, ...rest } = queryRecord(address);
  const formats = [format ?? []].flat();
  const shapes = formats.filter((text) => listParameters.format.safeParse(text).success);
  const ownFormats = formats.filter((text) => !shapes.includes(text));
  const query = ownFormats.length > 0 ? { ...rest, format: ownFormats } : rest;
  const { filter, ignored } = readFilter(query);
  const paging = filterBy({ page: listParameters.page, perPage: listParameters.perPage })(query);
  const repeated = Object.entries(query).filter(([, value]) => Array.isArray(value) && value.length > 1);
  const known = new Set([...Object.keys(own), "page", "perPage"]);
  const unknown = Object.keys(query).filter((name) => !known.has(name));
  const left = [...ignored, ...paging.ignored, ...repeated.map(([name]) => name), ...unknown];
  return {
    filter,
    page: paging.filter.page ?? 1,
    perPage: paging.filter.perPage ?? defaultPerPage,
    asCsv: shapes[0] === "csv",
    ignored: [...new Set([...left, ...(shapes.length > 1 ? ["format"] : [])])]
      .slice(0, mostNamed)
      .map((name) => name.toWellFormed().slice(0, longestName)),
  };
}

function firstOf(query: QueryRecord, name: string): string | undefined {
  const value = Object.hasOwn(query, name) ? query[name] : undefined;
  return (typeof value === "string" ? value : value?.[0])?.trim();
}
