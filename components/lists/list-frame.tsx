import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { PageLinks } from "@/components/ui/page-links";
import type { FacetsProps } from "./facet-props";
import { Facets } from "./facets";

interface ListFrameProps {
  title: string;
  lead: string;
  facets: FacetsProps;
  /** How many were found, in words. */
  found: string;
  /** True when something in the address was left out. */
  hasIgnored: boolean;
  page: number;
  perPage: number;
  total: number;
  /** The filters, as the links to other pages keep them. */
  query: URLSearchParams;
  /** Said where nothing fits. */
  empty: ReactNode;
  /** Stands below the list. */
  after?: ReactNode;
  children: ReactNode;
}

/** A list that can be narrowed, from its heading to the links to its other pages. */
export async function ListFrame(props: ListFrameProps) {
  const { title, lead, facets, found, page, perPage, total, query } = props;
  const t = await getTranslations("library");
  const isBeyond = total > 0 && (page - 1) * perPage >= total;
  return (
    <>
      <PageHeader title={title} lead={lead} />
      {props.hasIgnored && <Notice tone="warn">{t("ignored")}</Notice>}
      <Facets {...facets} />
      {total > 0 && <p className="mb-4">{found}</p>}
      {total === 0 && props.empty}
      {isBeyond && (
        <EmptyState title={t("noSuchPage", { page })}>
          <a href={query.size > 0 ? `${facets.path}?${query}` : facets.path}>{t("firstPage")}</a>
        </EmptyState>
      )}
      {total > 0 && !isBeyond && props.children}
      <PageLinks page={page} perPage={perPage} total={total} path={facets.path} query={query} />
      {props.after}
    </>
  );
}
