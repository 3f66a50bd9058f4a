import { getLocale, getTranslations } from "next-intl/server";
import { DateValueText } from "@/components/time/date-value-text";
import type { Locale } from "@/lib/i18n/locales";
import type { TalkPage } from "@/lib/talks/public-queries";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";

/** A talk that had no date before has nothing to strike through. */
function hadDate(change: TalkPage["scheduleChanges"][number]): boolean {
  return change.before.precision !== "unknown";
}

/** What happened to the date; a talk that was called off keeps the date that it had. */
function kindOf({ toStatus }: TalkPage["scheduleChanges"][number]): "cancelled" | "postponed" | "changed" {
  return toStatus === "cancelled" || toStatus === "postponed" ? toStatus : "changed";
}

/** What the date was before it changed, when it changed and why: a moved date stays visible. */
export async function ScheduleHistory({ changes }: { changes: TalkPage["scheduleChanges"] }) {
  const shown = changes.filter(hadDate);
  const [t, locale] = await Promise.all([getTranslations("talk-page"), getLocale() as Promise<Locale>]);
  if (shown.length === 0) return null;
  return (
    <section className="mt-6">
      <h2 className="text-xl">{t("changes.title")}</h2>
      <ol className="mt-2 space-y-2">
        {shown.map((change) => (
          <li key={change.changedAt.toISOString()} className="border-s-4 border-line ps-3">
            {t(`changes.${kindOf(change)}`, { day: formatDay(locale, dateToDay(change.changedAt)) })}{" "}
            <s>
              <DateValueText value={change.before} />
            </s>
            {change.reason && (
              <span className="block" dir="auto">
                {change.reason}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
