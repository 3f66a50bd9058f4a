import { getTranslations } from "next-intl/server";
import { clockLabels } from "@/lib/agendas/clock-labels";
import { totalMinutes } from "@/lib/agendas/timing";
import { directionOf, type Locale } from "@/lib/i18n/locales";
import type { DateValue } from "@/lib/time/date-value";

interface AgendaProps {
  items: readonly { minutes: number; title: string; details: string }[];
  /** Date of the talk: clock times follow from its start, minutes from the start are shown while it has no hour. */
  schedule: Pick<DateValue, "start" | "timeZone">;
  /** Language of the items, where it is not the page's. */
  language: Locale;
}

/** The agenda of a talk as a table of times and items, with its length. */
export async function Agenda({ items, schedule, language }: AgendaProps) {
  const t = await getTranslations("agendas");
  const times = clockLabels(schedule, items);
  return (
    <div className="max-w-text">
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr className="border-b-2 border-edge">
            <th scope="col" className="w-32 py-2 pe-4 text-start">
              {t("time")}
            </th>
            <th scope="col" className="py-2 text-start">
              {t("item")}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, index) => {
            const time = times[index];
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the agenda
              <tr key={index} className="border-b border-line align-top">
                <td className="py-2 pe-4 tabular-nums">
                  {time && "clock" in time ? (
                    <span dir="ltr">{time.clock}</span>
                  ) : (
                    t("fromStart", { from: time?.fromMinute ?? 0, to: time?.toMinute ?? 0 })
                  )}
                  <span className="block text-sm text-muted">{t("minutes", { minutes: item.minutes })}</span>
                </td>
                <th
                  scope="row"
                  className="py-2 text-start font-normal wrap-anywhere"
                  lang={language}
                  dir={directionOf(language)}
                >
                  <span className="font-semibold">{item.title}</span>
                  {item.details !== "" && <span className="block whitespace-pre-line text-muted">{item.details}</span>}
                </th>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="mt-2 text-muted">{t("total", { minutes: totalMinutes(items) })}</p>
    </div>
  );
}
