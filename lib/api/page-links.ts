/** The header `Link` of one page of a list (RFC 8288): where the first, previous, next and last page are. */
export function pageLinks(
  address: (page: number) => string,
  { page, perPage, total }: { page: number; perPage: number; total: number },
): string {
  const last = Math.max(1, Math.ceil(total / perPage));
  const pages = [
    ["first", 1],
    ...(page > 1 ? [["prev", Math.min(page - 1, last)] as const] : []),
    ...(page < last ? [["next", page + 1] as const] : []),
    ["last", last],
  ] as const;
  return pages.map(([rel, number]) => `<${address(number)}>; rel="${rel}"`).join(", ");
}
