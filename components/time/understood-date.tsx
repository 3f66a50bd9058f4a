import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { dateFieldsOf, readDateFields } from "@/lib/time/date-fields";
import type { DateValue } from "@/lib/time/date-value";
import { formatDateValue } from "@/lib/time/format-date-value";

/** What was made of the words of a date, and what had to be assumed, so that nobody is surprised later. */
export async function UnderstoodDate({ value, locale }: { value: DateValue; locale: Locale }) {
  const t = await getTranslations();
  const read = readDateFields(dateFieldsOf(value));
  const warnings = read.ok ? read.warnings : [];
  return (
    <div className="border-s-4 border-good ps-3">
      <p>{t("time.fields.understood", { date: formatDateValue(value, locale) })}</p>
      {warnings.map(({ key, values }) => (
        <p key={key} className="text-warn">
          {t(key, values)}
        </p>
      ))}
    </div>
  );
}
