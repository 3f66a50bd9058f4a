import { getLocale, getTranslations } from "next-intl/server";
import type { PlanningGrid } from "@/lib/desk/planning-grid";
import type { Locale } from "@/lib/i18n/locales";
import { formatDay, formatMonth, formatWeekday } from "@/lib/time/format-days";
import type { PlainDay } from "@/lib/time/plain-day";
import { PlanningEntry } from "./planning-entry";

interface PlanningTableProps {
  month: PlainDay;
  grid: PlanningGrid;
  today: PlainDay;
  /** Ids of what clashes. */
  clashing: ReadonlySet<string>;
}

/** A month as a table of its weeks: days with what takes place on them, and below each week the dates that cover several days. */
export async function PlanningTable({ month, grid, today, clashing }: PlanningTableProps) {
  const [t, common, locale] = await Promise.all([
    getTranslations("planning"),
    getTranslations("common"),
    getLocale() as Promise<Locale>,
  ]);
  const caption = t("caption", { month: formatMonth(locale, month) });
  return (
    <section
      aria-label={common("scrollTable", { caption })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: people without a mouse must be able to scroll it
      tabIndex={0}
      className="relative overflow-x-auto"
    >
      <table className="w-full min-w-4xl table-fixed border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {grid.weeks[0]?.days.map(({ day }) => (
              <th key={day} scope="col" className="border border-line bg-surface p-1 text-start">
                {formatWeekday(locale, day)}
              </th>
            ))}
          </tr>
        </thead>
        {grid.weeks.map(({ days, bars }) => (
          <tbody key={days[0]?.day} className="border-b-2 border-edge">
            <tr className="align-top">
              {days.map(({ day, isInMonth, entries }) => (
                <td key={day} className={`h-16 border border-line p-1 ${isInMonth ? "" : "bg-surface text-muted"}`}>
                  <span className={`block ${day === today ? "font-bold text-link underline" : "font-semibold"}`}>
                    <span aria-hidden="true">{Number(day.slice(8))}</span>
                    <span className="sr-only">{formatDay(locale, day)}</span>
                  </span>
                  <ul className="space-y-1">
                    {entries.map((engagement) => (
                      <li key={`${engagement.kind} ${engagement.id}`}>
                        <PlanningEntry engagement={engagement} clashes={clashing.has(engagement.id)} />
                      </li>
                    ))}
                  </ul>
                </td>
              ))}
            </tr>
            {bars.map(({ engagement, from, length }) => (
              <tr key={`${engagement.kind} ${engagement.id} ${from}`}>
                {from > 0 && <td colSpan={from} />}
                <td colSpan={length} className="p-0.5">
                  <div className="rounded-sm border-2 border-dashed border-action bg-info-soft px-1">
                    <PlanningEntry engagement={engagement} clashes={clashing.has(engagement.id)} withDate />
                  </div>
                </td>
                {from + length < 7 && <td colSpan={7 - from - length} />}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
