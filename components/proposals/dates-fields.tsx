import { getTranslations } from "next-intl/server";
import { DateWordsFields, TimeZoneField } from "@/components/time/date-words-fields";
import { readPreferredDatesAction } from "@/lib/proposals/actions";
import { readSavedDates } from "@/lib/proposals/read-preferred-dates";
import { preferredDateCount } from "@/lib/proposals/schema";
import { DatesReading } from "./dates-reading";
import type { SectionFieldsProps } from "./section-fields-props";

/** Two or three dates, each as exactly as it is known, and the zone of their times. */
export async function DatesFields({ content, locale }: SectionFieldsProps) {
  const [t, form] = await Promise.all([getTranslations("proposals.fields"), getTranslations("proposalForm.dates")]);
  const dates = content.preferredDates;
  const zone = dates.find((date) => date.timeZone !== null)?.timeZone ?? "";
  return (
    <>
      <p>{t("datesHint")}</p>
      {Array.from({ length: preferredDateCount }, (_, index) => index).map((index) => (
        <DateWordsFields
          key={index}
          prefix={`dates.${index}`}
          label={t("date", { number: index + 1 })}
          value={dates[index] ?? null}
          optional={index > 0}
          withHint={index === 0}
          withReading={false}
        />
      ))}
      <TimeZoneField value={zone} />
      <DatesReading
        saved={await readSavedDates(dates, locale)}
        read={readPreferredDatesAction}
        title={form("title")}
        nothing={form("nothing")}
        unreadable={form("unreadable")}
        labels={Array.from({ length: preferredDateCount }, (_, index) => t("date", { number: index + 1 }))}
      />
    </>
  );
}
