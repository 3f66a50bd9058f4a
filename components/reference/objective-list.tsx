import { getLocale, getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { pageWording } from "@/lib/wording/page-wording";

/** Objectives of the Compact: number and short title together, since people know both. */
export async function ObjectiveList({ numbers }: { numbers: readonly number[] }) {
  const [t, locale] = await Promise.all([getTranslations("talk-page"), getLocale() as Promise<Locale>]);
  const wording = await pageWording();
  return (
    <ul className="flex flex-wrap gap-2">
      {numbers.map((number) => {
        const title = wording.objectiveShortTitle(number);
        return (
          <li key={number} className="rounded-sm border border-line bg-surface px-2 py-1 text-sm">
            <a href={`/${locale}/calendar?objective=${number}`} className="no-underline hover:underline">
              {t("objective", { number })} <span lang={title.lang}>{title.text}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
