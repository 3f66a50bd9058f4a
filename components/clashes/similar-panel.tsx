import { getTranslations } from "next-intl/server";
import { InLanguage } from "@/components/ui/in-language";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locales";
import type { SimilarRecord } from "@/lib/similar/find-similar";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";

/** Talks and proposals that say much the same; nothing when there are none. */
export async function SimilarPanel({ similar, locale }: { similar: readonly SimilarRecord[]; locale: Locale }) {
  const t = await getTranslations("clashes.similar");
  if (similar.length === 0) return null;
  return (
    <Panel title={t("title")}>
      <p className="mb-4 text-muted">{t("lead")}</p>
      <ul className="space-y-3">
        {similar.map((one) => (
          <li key={`${one.kind}/${one.id}`}>
            <a href={`/${locale}${one.path}`} className="wrap-anywhere">
              <InLanguage text={one.title} lang={one.lang as Locale} page={locale} />
            </a>
            <p className="text-sm text-muted">
              {t(one.kind)}
              {one.day && `, ${formatDay(locale, dateToDay(one.day))}`}
              {one.sharedObjectives > 0 && `, ${t("sharedObjectives", { count: one.sharedObjectives })}`}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
