import { getLocale, getTranslations } from "next-intl/server";
import { Select } from "@/components/forms/select";
import { TextField } from "@/components/forms/text-field";
import type { Locale } from "@/lib/i18n/locales";
import { dateFieldsOf } from "@/lib/time/date-fields";
import type { DateValue } from "@/lib/time/date-value";
import { commonTimeZones, genevaZone, timeZoneChoices } from "@/lib/time/zones";
import { UnderstoodDate } from "./understood-date";

interface DateWordsFieldsProps {
  /** Put before the names with a dot, such as "dates.0"; none for a form with one date. */
  prefix?: string;
  /** Tells it from other dates of the form, such as "First choice"; "Date" when left out. */
  label?: string;
  value: DateValue | null;
  optional?: boolean;
  /** Left out where another date of the form shows it already. */
  withHint?: boolean;
  /** Left out where the form says elsewhere what was understood. */
  withReading?: boolean;
}

/**
 * A date in words with clock times, for `readDateFields`: sends `words`, `startTime` and `endTime`. Shows beneath what
 * was understood of the stored value. The zone is a field of its own, since several dates share one.
 */
export async function DateWordsFields({
  prefix,
  label,
  value,
  optional = false,
  withHint = true,
  withReading = true,
}: DateWordsFieldsProps) {
  const [t, locale] = await Promise.all([getTranslations("time.fields"), getLocale() as Promise<Locale>]);
  const name = (field: string): string => (prefix ? `${prefix}.${field}` : field);
  const named = (part: "startTime" | "endTime"): string =>
    label === undefined ? t(part) : t(`${part}Of`, { date: label });
  const fields = dateFieldsOf(value);
  return (
    <div className="space-y-3">
      <TextField
        name={name("words")}
        label={label ?? t("words")}
        hint={withHint ? t("wordsHint") : undefined}
        optional={optional}
        width="medium"
        defaultValue={fields.words}
      />
      <div className="flex flex-wrap gap-4">
        <TextField
          name={name("startTime")}
          label={named("startTime")}
          width="short"
          defaultValue={fields.startTime}
          optional
        />
        <TextField
          name={name("endTime")}
          label={named("endTime")}
          width="short"
          defaultValue={fields.endTime}
          optional
        />
      </div>
      {withReading && value && <UnderstoodDate value={value} locale={locale} />}
    </div>
  );
}

/** The zone of the clock times; sends `timeZone`. Empty where no time is given. */
export async function TimeZoneField({ value, name = "timeZone" }: { value: string; name?: string }) {
  const t = await getTranslations("time.fields");
  const common: ReadonlySet<string> = new Set(commonTimeZones);
  const others = timeZoneChoices().filter((zone) => !common.has(zone));
  return (
    <Select
      name={name}
      label={t("timeZone")}
      hint={t("timeZoneHint")}
      placeholder={t("timeZoneNone")}
      defaultValue={value}
      options={[
        { group: t("commonZones"), options: commonTimeZones.map(zoneOption) },
        { group: t("allZones"), options: others.map(zoneOption) },
      ]}
    />
  );
}

/** The secretariat's own zone bears the name of another city. */
function zoneOption(zone: string): { value: string; text: string } {
  const text = zone.replaceAll("_", " ");
  return { value: zone, text: zone === genevaZone ? `Geneva (${text})` : text };
}
