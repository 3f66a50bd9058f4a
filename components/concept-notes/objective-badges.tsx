import { getLocale, getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { pageWording } from "@/lib/wording/page-wording";

/** The objectives that a note serves, as the tiles on its paper: number and short title, each leading to its talks. */
export async function ObjectiveBadges({ numbers }: { numbers: readonly number[] }) {
  const [t, locale] = await Promise.all([getTranslations("concept-notes.note"), getLocale() as Promise<Locale>]);
  const wording = await pageWording();
  return (
    <section aria-label={t("objectivesServed")}>
      <ul className="grid list-none gap-3 ps-0 sm:grid-cols-2 lg:grid-cols-3">
        {numbers.map((number) => {
          const title = wording.objectiveShortTitle(number);
          return (
            <li key={number} className="mt-0 flex items-center gap-3">
              <span
                aria-hidden="true"
                className="bordered-when-forced flex size-10 shrink-0 items-center justify-center bg-action font-bold text-on-action"
              >
                {number}
              </span>
              <a href={`/${locale}/calendar?objective=${number}`} className="leading-snug">
                <span className="sr-only">{t("objective", { number })}: </span>
                <span lang={title.lang}>{title.text}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
