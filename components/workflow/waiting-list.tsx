import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { formatList, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";

interface WaitingEntry {
  /** Names the entry in `desk.waiting`. */
  key: string;
  count: number;
  href: string;
}

interface WaitingListProps {
  id: string;
  title: string;
  entries: readonly WaitingEntry[];
  /** Said where nothing waits. */
  empty: string;
  emptyText?: string;
}

/** How much waits for somebody, each number with the way to it; where nothing waits is said in one line. */
export async function WaitingList({ id, title, entries, empty, emptyText }: WaitingListProps) {
  const [t, locale] = await Promise.all([getTranslations("desk.waiting"), getLocale() as Promise<Locale>]);
  const waiting = entries.filter(({ count }) => count > 0);
  const done = entries.filter(({ count }) => count === 0);
  return (
    <section aria-labelledby={id} className="mb-10">
      <h2 id={id} className="mb-3 text-2xl">
        {title}
      </h2>
      {waiting.length > 0 ? (
        <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {waiting.map(({ key, count, href }) => (
            <li key={key}>
              <a
                href={href}
                className="flex h-full items-baseline gap-4 border-s-4 border-warn bg-warn-soft p-3 text-ink no-underline hover:underline"
              >
                <strong className="min-w-8 text-end text-2xl tabular-nums">{formatNumber(locale, count)}</strong>
                <span>{t(key)}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title={empty}>{emptyText}</EmptyState>
      )}
      {waiting.length > 0 && done.length > 0 && (
        <p className="mt-3 text-sm text-muted">
          {t("empty", {
            list: formatList(
              locale,
              done.map(({ key }) => t(key)),
              "unit",
            ),
          })}
        </p>
      )}
    </section>
  );
}
