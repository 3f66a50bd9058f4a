import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SearchForm } from "@/components/search/search-form";
import { SearchHits } from "@/components/search/search-hits";
import { SearchKinds } from "@/components/search/search-kinds";
import { SearchNothing } from "@/components/search/search-nothing";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { PageLinks } from "@/components/ui/page-links";
import type { Locale } from "@/lib/i18n/locales";
import { searchPortal } from "@/lib/search/search-portal";
import { foundPerPage, readSearchQuery, searchAddress } from "@/lib/search/search-query";

interface SearchPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const [t, { q }] = await Promise.all([getTranslations("search"), searchParams.then(readSearchQuery)]);
  return { title: q === "" ? t("title") : t("titleOf", { q }), robots: { index: false, follow: true } };
}

/** One search over everything public. */
export default async function SearchPage({ params, searchParams }: SearchPageProps) {
  const [{ locale }, query, t] = await Promise.all([
    params,
    searchParams.then(readSearchQuery),
    getTranslations("search"),
  ]);
  const result = await searchPortal(query, locale);
  const { total, more } = result;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <SearchForm locale={locale} q={query.q} />
      {query.ignored.length > 0 && <Notice tone="warn">{t("ignored")}</Notice>}
      {query.q !== "" && (
        <section aria-labelledby="results" className="mt-8">
          <h2 id="results" className="text-2xl">
            {t(more ? "foundMore" : "found", { count: total })}
          </h2>
          {result.instead !== null && total > 0 && (
            <p className="mt-2">{t("instead", { q: query.q, words: result.instead })}</p>
          )}
          <SearchKinds locale={locale} query={query} kinds={result.kinds} />
          {result.found.length > 0 ? (
            <SearchHits found={result.found} locale={locale} />
          ) : (
            <SearchNothing locale={locale} query={query} hasOthers={Object.keys(result.kinds).length > 0} />
          )}
          <PageLinks
            page={query.page}
            perPage={foundPerPage}
            total={total}
            path={`/${locale}/search`}
            query={searchAddress(query)}
          />
        </section>
      )}
    </>
  );
}
