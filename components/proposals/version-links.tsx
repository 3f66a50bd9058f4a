import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";

interface VersionLinksProps {
  versions: readonly { number: number; createdAt: Date }[];
  /** Address of the proposal's own page. */
  path: string;
  locale: Locale;
}

/** Every version that was handed in, the latest first. */
export async function VersionLinks({ versions, path, locale }: VersionLinksProps) {
  const t = await getTranslations("proposals.status");
  return (
    <ul className="list-disc space-y-1 ps-5">
      {versions.toReversed().map(({ number, createdAt }) => (
        <li key={number}>
          <a href={`${path}/versions/${number}`}>
            {t("versionLink", { number, date: formatDay(locale, dateToDay(createdAt)) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
