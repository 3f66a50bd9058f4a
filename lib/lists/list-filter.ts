import { filterReader, type Query } from "@/lib/http/read-filters";

/** What a list can be asked by: facets, each with what counts as a value of it, and its orders, the usual one first. */
export interface ListTerms<Facet extends string, Order extends string> {
  facets: Readonly<Record<Facet, (text: string) => boolean>>;
  orders: readonly [Order, ...Order[]];
}

/** How a list is narrowed and ordered. A facet without values narrows nothing; several values of one are alternatives. */
export interface ListFilter<Facet extends string = string, Order extends string = string> {
  chosen: Readonly<Record<Facet, readonly string[]>>;
  words: string;
  order: Order;
}

/** The list as nobody narrowed it. */
export function wholeList<Facet extends string, Order extends string>(
  terms: ListTerms<Facet, Order>,
): ListFilter<Facet, Order> {
  return readListFilter(terms, {}).filter;
}

/** Reads the query of a list; `ignored` names what was left out because the list does not know it. */
export function readListFilter<Facet extends string, Order extends string>(
  { facets, orders }: ListTerms<Facet, Order>,
  query: Query,
): { filter: ListFilter<Facet, Order>; page: number; ignored: string[] } {
  const names = Object.keys(facets) as Facet[];
  const read = filterReader(query, [...names, "q", "sort", "page"]);
  const chosen = Object.fromEntries(names.map((name) => [name, read.many(name, facets[name])]));
  const filter = {
    chosen: chosen as Record<Facet, string[]>,
    words: read.words("q"),
    order: read.one("sort", orders) ?? orders[0],
  };
  return { filter, page: read.page("page"), ignored: read.ignored() };
}

/** A filter as the query of an address, in one order, without what goes without saying. */
export function listQuery<Facet extends string, Order extends string>(
  { orders }: ListTerms<Facet, Order>,
  filter: ListFilter<Facet, Order>,
): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries<readonly string[]>(filter.chosen)) {
    for (const value of values) query.append(name, value);
  }
  if (filter.words !== "") query.set("q", filter.words);
  if (filter.order !== orders[0]) query.set("sort", filter.order);
  return query;
}

/** True when anything is left out by the filter. */
export function isNarrowed(filter: ListFilter): boolean {
  return filter.words !== "" || Object.values(filter.chosen).some((values) => values.length > 0);
}
