import { getLocale, getTranslations } from "next-intl/server";
import { TalkTitle } from "@/components/talks/talk-title";
import { DateValueText } from "@/components/time/date-value-text";
import type { Locale } from "@/lib/i18n/locales";
import { weeksOfMonth } from "@/lib/talks/calendar-view";
import type { TalkLine } from "@/lib/talks/public-queries";
import { formatStart } from "@/lib/time/format-clock";
import { formatDay, formatMonth, formatWeekday } from "@/lib/time/format-days";
import type { PlainDay } from "@/lib/time/plain-day";

interface MonthTableProps {
  /** First day of the month. */
  month: PlainDay;
  talks: readonly TalkLine[];
}

/** True for a talk whose days are known, each of which can bear it. */
function hasItsDays({ schedule: { precision } }: TalkLine): boolean {
  return precision === "minute" || precision === "day";
}

/** A month as a table of its days. Talks whose day is not known yet stand before it, in words: no day is invented. */
export async function MonthTable({ month, talks }: MonthTableProps) {
  const locale = (await getLocale()) as Locale;
  const [t, common] = await Promise.all([getTranslations("calendar"), getTranslations("common")]);
  const open = talks.filter((talk) => !hasItsDays(talk));
  const onDay = (day: PlainDay) =>
    talks.filter(
      (talk) => hasItsDays(talk) && (talk.schedule.windowStart ?? "") <= day && day <= (talk.schedule.windowEnd ?? ""),
    );
  const weeks = weeksOfMonth(month);
  const someWeek = weeks.find((week) => week.every((day) => day !== null)) ?? [];
  return (
    <>
      {open.length > 0 && (
        <section className="mb-6">
          <h3 className="text-lg">{t("month.open")}</h3>
          <ul className="mt-2 list-disc ps-5">
            {open.map((talk) => (
              <li key={talk.slug}>
                <MonthEntry talk={talk} locale={locale} /> (<DateValueText value={talk.schedule} />)
              </li>
            ))}
          </ul>
        </section>
      )}
      <section
        aria-label={common("scrollTable")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: people without a mouse must be able to scroll it
        tabIndex={0}
        className="relative overflow-x-auto"
      >
        <table className="w-full min-w-3xl table-fixed border-collapse">
          <caption className="sr-only">{t("month.caption", { month: formatMonth(locale, month) })}</caption>
          <thead>
            <tr>
              {someWeek.map((day) => (
                <th key={day} scope="col" className="border border-line bg-surface p-1 text-start text-sm">
                  {day && formatWeekday(locale, day)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.find(Boolean)} className="align-top">
                {week.map((day, index) =>
                  day ? (
                    <td key={day} className="h-20 border border-line p-1 text-sm">
                      <span className="block font-semibold">
                        <span aria-hidden="true">{Number(day.slice(8))}</span>
                        <span className="sr-only">{formatDay(locale, day)}</span>
                      </span>
                      <ul className="space-y-2">
                        {onDay(day).map((talk) => (
                          <li key={talk.slug} className="border-s-3 border-accent ps-1">
                            <MonthEntry talk={talk} locale={locale} withTime />
                          </li>
                        ))}
                      </ul>
                    </td>
                  ) : (
                    // biome-ignore lint/suspicious/noArrayIndexKey: days of other months have nothing but their place
                    <td key={index} className="border border-line bg-surface" />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

async function MonthEntry({ talk, locale, withTime = false }: { talk: TalkLine; locale: Locale; withTime?: boolean }) {
  const t = await getTranslations("talk-page");
  const { schedule } = talk;
  const isOff = talk.status === "cancelled" || talk.status === "postponed";
  return (
    <>
      {withTime && schedule.start && schedule.timeZone && (
        <span className="block text-xs text-muted">
          <bdi>{formatStart(schedule.start, schedule.timeZone)}</bdi>
        </span>
      )}
      <a href={`/${locale}/talks/${talk.slug}`} className="wrap-anywhere">
        <TalkTitle talk={talk} />
      </a>
      {isOff && <span className="font-semibold"> {t(`stage.${talk.stage}`)}</span>}
    </>
  );
}
