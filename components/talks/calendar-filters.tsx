import { getLocale, getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button-class";
import type { Locale } from "@/lib/i18n/locales";
import { locales } from "@/lib/i18n/locales";
import { objectiveNumbers, objectiveShortTitle } from "@/lib/reference/objectives";
import { regionIds } from "@/lib/reference/regions";
import { audiences, talkFormats, talkLevels } from "@/lib/reference/talk-terms";
import type { CalendarFilter } from "@/lib/talks/calendar-filter";
import { talkStates } from "@/lib/talks/workflow";

interface CalendarFiltersProps {
  filter: CalendarFilter;
  workstreams: readonly { slug: string; title: string }[];
}

/** The filters of the calendar as a plain form: the address says what is shown, with and without JavaScript. */
export async function CalendarFilters({ filter, workstreams }: CalendarFiltersProps) {
  const locale = (await getLocale()) as Locale;
  const [t, reference, talk] = await Promise.all([
    getTranslations("calendar"),
    getTranslations("reference"),
    getTranslations("talk-page"),
  ]);
  const isOpen = Object.keys(filter).length > 0;
  const select = (name: keyof CalendarFilter, choices: readonly (readonly [string, string])[]) => (
    <div>
      <label htmlFor={`filter-${name}`} className="block font-semibold">
        {t(`filter.${name}`)}
      </label>
      <select id={`filter-${name}`} name={name} defaultValue={filter[name] ?? ""} className={inputClass}>
        <option value="">{t("any")}</option>
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
  const day = (name: "from" | "to") => (
    <div>
      <label htmlFor={`filter-${name}`} className="block font-semibold">
        {t(`filter.${name}`)}
      </label>
      <input id={`filter-${name}`} type="date" name={name} defaultValue={filter[name] ?? ""} className={inputClass} />
    </div>
  );
  return (
    <details open={isOpen} className="screen-only my-6 border border-line bg-surface p-4">
      <summary className="cursor-pointer font-semibold">{t("filters")}</summary>
      <form method="get" action={`/${locale}/calendar`} className="mt-4">
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          <div>
            <label htmlFor="filter-q" className="block font-semibold">
              {t("filter.q")}
            </label>
            <input
              id="filter-q"
              type="search"
              name="q"
              defaultValue={filter.q ?? ""}
              maxLength={200}
              className={inputClass}
            />
          </div>
          {select(
            "level",
            talkLevels.map((word) => [word, reference(`levels.${word}`)] as const),
          )}
          {select(
            "region",
            regionIds.map((word) => [word, reference(`regions.${word}`)] as const),
          )}
          {select(
            "objective",
            objectiveNumbers.map((number) => [
              String(number),
              `${talk("objective", { number })} ${objectiveShortTitle(number, locale).text}`,
            ]),
          )}
          {select(
            "workstream",
            workstreams.map(({ slug, title }) => [slug, title] as const),
          )}
          {select(
            "audience",
            audiences.map((word) => [word, reference(`audiences.${word}`)] as const),
          )}
          {select(
            "format",
            talkFormats.map((word) => [word, reference(`formats.${word}`)] as const),
          )}
          {select(
            "language",
            locales.map((word) => [word, reference(`languages.${word}`)] as const),
          )}
          {select(
            "status",
            talkStates.map((word) => [word, t(`status.${word}`)] as const),
          )}
          {day("from")}
          {day("to")}
        </div>
        <p className="mt-4 flex flex-wrap items-center gap-4">
          <button type="submit" className={buttonClass("primary")}>
            {t("apply")}
          </button>
          {isOpen && <a href={`/${locale}/calendar`}>{t("clear")}</a>}
        </p>
      </form>
    </details>
  );
}

const inputClass = "mt-1 w-full rounded-sm border-2 border-edge bg-page px-2 py-1.5 text-ink";
