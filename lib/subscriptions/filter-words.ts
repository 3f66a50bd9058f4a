import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { stateName } from "@/lib/reference/member-states";
import { objectiveShortTitle } from "@/lib/reference/objectives";
import type { FollowedFilter } from "./filter";

type Say = (key: string, values?: Record<string, string | number>) => string;

/**
 * A subscription to the calendar in words: "all talks", or the talks of which this and that is so.
 * @param t says messages by their full key
 * @param workstream title of the workstream in the filter, where it is known
 */
export function calendarWords(filter: FollowedFilter, t: Say, locale: Locale, workstream?: string | null): string {
  const parts = Object.entries(filter).map(([name, value]) =>
    t("subscriptions.part", {
      name: t(`subscriptions.filter.${name}`),
      value: valueWords(name as keyof FollowedFilter, String(value), t, locale, workstream),
    }),
  );
  return parts.length === 0
    ? t("subscriptions.about.calendar")
    : t("subscriptions.about.filtered", { filters: formatList(locale, parts) });
}

function valueWords(
  name: keyof FollowedFilter,
  value: string,
  t: Say,
  locale: Locale,
  workstream?: string | null,
): string {
  switch (name) {
    case "country":
      return stateName(value, locale);
    case "objective":
      return `${value} (${objectiveShortTitle(Number(value), locale).text})`;
    case "workstream":
      return workstream ?? value;
    case "q":
      return t("subscriptions.words", { words: value });
    default:
      return t(`reference.${name}s.${value}`);
  }
}
