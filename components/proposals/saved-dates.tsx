import { getTranslations } from "next-intl/server";
import { UnderstoodDate } from "@/components/time/understood-date";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import type { DateValue } from "@/lib/time/date-value";

interface SavedDatesProps {
  dates: readonly DateValue[];
  /** Where they can be changed. */
  href: string;
  locale: Locale;
}

/** Says right after the page of the dates what was understood of them. */
export async function SavedDates({ dates, href, locale }: SavedDatesProps) {
  if (dates.length === 0) return null;
  const [t, common] = await Promise.all([getTranslations("proposals.form"), getTranslations("common")]);
  return (
    <div className="mb-8 max-w-text">
      <Notice title={t("datesSaved")} isAnswer>
        <ol className="space-y-2">
          {dates.map((date, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order is what tells the choices apart
            <li key={index}>
              <UnderstoodDate value={date} locale={locale} />
            </li>
          ))}
        </ol>
        <p className="mt-3">
          <a href={href}>{common("changeWhat", { what: t("datesSaved") })}</a>
        </p>
      </Notice>
    </div>
  );
}
