import { getTranslations } from "next-intl/server";
import { Pagination } from "./pagination";

interface PageLinksProps {
  page: number;
  perPage: number;
  total: number;
  path: string;
  /** The rest of the query, such as the filters of the list. */
  query?: URLSearchParams;
}

/** The links to the pages before and after, with the list's filters kept; nothing for a list of one page. */
export async function PageLinks({ page, perPage, total, path, query }: PageLinksProps) {
  if (total <= perPage && page === 1) return null;
  const t = await getTranslations("common.pagination");
  const href = (number: number) => {
    const wanted = new URLSearchParams(query);
    if (number > 1) wanted.set("page", String(number));
    else wanted.delete("page");
    return wanted.size > 0 ? `${path}?${wanted}` : path;
  };
  const from = Math.min((page - 1) * perPage + 1, total);
  return (
    <Pagination
      label={t("label")}
      summary={t("summary", { from, to: Math.min(page * perPage, total), total })}
      previous={page > 1 ? { href: href(page - 1), text: t("previous") } : undefined}
      next={page * perPage < total ? { href: href(page + 1), text: t("next") } : undefined}
    />
  );
}
