import { getTranslations } from "next-intl/server";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { type SearchKind, searchKinds } from "@/lib/search/entry";
import { type SearchQuery, searchAddress } from "@/lib/search/search-query";

interface SearchKindsProps {
  locale: Locale;
  query: SearchQuery;
  kinds: Partial<Record<SearchKind, number>>;
}

/** What was found by kind, with numbers; a kind without results is left out. Nothing to choose, nothing shown. */
export async function SearchKinds({ locale, query, kinds }: SearchKindsProps) {
  const found = searchKinds.filter((kind) => (kinds[kind] ?? 0) > 0);
  if (found.length < 2 && query.kind === null) return null;
  const t = await getTranslations("search");
  const all = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  const link = (kind: SearchKind | null, text: string, count: number) => (
    <li key={text}>
      <a
        href={`/${locale}/search?${searchAddress({ ...query, kind })}`}
        aria-current={query.kind === kind ? "page" : undefined}
        className="aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
      >
        {text} ({formatNumber(locale, count)})
      </a>
    </li>
  );
  return (
    <nav aria-label={t("kindsLabel")} className="screen-only mt-4">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {link(null, t("allKinds"), all)}
        {found.map((kind) => link(kind, t(`kinds.${kind}`), kinds[kind] ?? 0))}
      </ul>
    </nav>
  );
}
