import { forEverySite } from "@/lib/http/read-only";
import { taggedResponse } from "@/lib/http/tagged-response";
import { portalOrigin, portalUrl } from "@/lib/mail/portal-url";
import { recordsToCsv } from "./csv";
import type { ListEndpoint } from "./define-list";
import { jsonResponse } from "./json-response";
import { pageLinks } from "./page-links";
import { defaultPerPage, type ListQuery, readListQuery } from "./read-query";

/** The route of a list: one page of it as JSON or, with `format=csv`, as a table. */
export function listRoute<Filter extends object>(list: ListEndpoint<Filter>) {
  return async function get(request: Request): Promise<Response> {
    const query = readListQuery(new URL(request.url).searchParams, list.parameters, list.readFilter);
    const { filter, page, perPage, ignored } = query;
    const origin = portalOrigin();
    const { total, items } = await list.read(filter, { skip: (page - 1) * perPage, take: perPage }, origin);
    const link = pageLinks((number) => addressOf(list.name, query, number), { page, perPage, total });
    if (query.asCsv) return csvResponse(request, list, items, link);
    const former = list.former?.(items, ignored) ?? {};
    return jsonResponse(request, { total, page, perPage, ignored, items, ...former }, { link });
  };
}

/** The address of a page of the same list, with what was understood of the query and nothing else. */
function addressOf(name: string, { filter, perPage, asCsv }: ListQuery<object>, page: number): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) {
    for (const one of [value].flat()) query.append(key, String(one));
  }
  if (asCsv) query.append("format", "csv");
  if (perPage !== defaultPerPage) query.append("perPage", String(perPage));
  query.append("page", String(page));
  return portalUrl(`/api/v1/${name}?${query}`);
}

function csvResponse(
  request: Request,
  { name, item }: Pick<ListEndpoint, "name" | "item">,
  items: object[],
  link: string,
): Response {
  return taggedResponse(request, {
    body: recordsToCsv(items, item),
    contentType: "text/csv; charset=utf-8; header=present",
    headers: { ...forEverySite, link, "content-disposition": `attachment; filename="${name}.csv"` },
  });
}
