import { getTranslations } from "next-intl/server";
import { DateWordsFields, TimeZoneField } from "@/components/time/date-words-fields";
import { preferredDateCount } from "@/lib/proposals/schema";
import type { SectionFieldsProps } from "./section-fields-props";

/** Two or three dates, each as exactly as it is known, and the zone of their times. */
export async function DatesFields({ content }: SectionFieldsProps) {
  const t = await getTranslations("proposals.fields");
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
        />
      ))}
      <TimeZoneField value={zone} />
    </>
  );
}
