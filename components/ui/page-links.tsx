import { getTranslations } from "next-intl/server";
import { Pagination } from "./pagination";

interface PageLinksProps {
  page: number;
  perPage: number;
  /** Null where they are too many to be counted: then `hasNext` says whether there is more. */
  total: number | null;
  hasNext?: boolean;
  path: string;
  /** The rest of the query, such as the filters of the list. */
  query?: URLSearchParams;
}

/** The links to the pages before and after, with the list's filters kept; nothing for a list of one page. */
export async function PageLinks({
  page,
  perPage,
  total,
  path,
  query,
  hasNext = total !== null && page * perPage < total,
}: PageLinksProps) {
  if (page === 1 && !hasNext) return null;
  const t = await getTranslations("common.pagination");
  const href = (number: number) => {
    const wanted = new URLSearchParams(query);
    if (number > 1) wanted.set("page", String(number));
    else wanted.delete("page");
    return wanted.size > 0 ? `${path}?${wanted}` : path;
  };
  const [first, last] = [(page - 1) * perPage + 1, page * perPage];
  return (
    <Pagination
      label={t("label")}
      summary={
        total === null
          ? t("range", { from: first, to: last })
          : t("summary", { from: Math.min(first, total), to: Math.min(last, total), total })
      }
      previous={page > 1 ? { href: href(page - 1), text: t("previous") } : undefined}
      next={hasNext ? { href: href(page + 1), text: t("next") } : undefined}
    />
  );
}
