import { getLocale, getTranslations } from "next-intl/server";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";

interface WaitingEntry {
  /** Names the entry in `desk.waiting`. */
  key: string;
  /** Null where the reader has no right to it. */
  count: number | null;
  href: string;
}

/** How much waits for somebody, each number with the way to it. */
export async function WaitingList({ entries }: { entries: readonly WaitingEntry[] }) {
  const [t, locale] = await Promise.all([getTranslations("desk.waiting"), getLocale() as Promise<Locale>]);
  const shown = entries.filter((entry) => entry.count !== null);
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting" className="mb-3 text-2xl">
        {t("title")}
      </h2>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {shown.map(({ key, count, href }) => (
          <li key={key}>
            <a
              href={href}
              className={`flex h-full items-baseline gap-4 border-s-4 p-4 no-underline hover:underline ${
                count ? "border-warn bg-warn-soft text-ink" : "border-line bg-surface text-muted"
              }`}
            >
              <strong className="min-w-8 text-end text-3xl tabular-nums">{formatNumber(locale, count ?? 0)}</strong>
              <span>{t(key)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
