import { getLocale, getTranslations } from "next-intl/server";
import { DateValueText } from "@/components/time/date-value-text";
import type { Coming } from "@/lib/desk/coming";
import type { Locale } from "@/lib/i18n/locales";

/** What the next weeks bring, in order of time: talks, deadlines, steps of regional reviews. */
export async function ComingList({ entries }: { entries: readonly Coming[] }) {
  const locale = (await getLocale()) as Locale;
  const [t, reviews, reference] = await Promise.all([
    getTranslations("desk.coming"),
    getTranslations("reviews.milestone"),
    getTranslations("reference"),
  ]);
  return (
    <section aria-labelledby="coming">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-4">
        <h2 id="coming" className="text-2xl">
          {t("title")}
        </h2>
        <a href={`/${locale}/desk/planning`}>{t("plan")}</a>
      </div>
      {entries.length === 0 ? (
        <p className="text-muted">{t("none")}</p>
      ) : (
        <ol className="border-t border-line">
          {entries.map(({ kind, id, date, title, path, region }) => (
            <li key={`${kind} ${id}`} className="border-b border-line py-2 sm:flex sm:gap-6">
              <p className="text-sm text-muted sm:w-64 sm:shrink-0">
                <DateValueText value={date} />
              </p>
              <p>
                <span className="text-sm text-muted">{t(`kinds.${kind}`)} · </span>
                <a href={`/${locale}${path}`} className="wrap-anywhere">
                  {kind === "milestone" ? (
                    `${reviews(title)}, ${reference(`regions.${region ?? ""}`)}`
                  ) : (
                    <bdi>{title}</bdi>
                  )}
                </a>
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
