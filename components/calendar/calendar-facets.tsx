import { getLocale, getTranslations } from "next-intl/server";
import type { FacetChoice, FacetGroup, FacetsProps } from "@/components/lists/facet-props";
import { Facets } from "@/components/lists/facets";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { FacetCounts } from "@/lib/lists/read-list";
import { objectiveNumbers } from "@/lib/reference/objectives";
import { regionIds } from "@/lib/reference/regions";
import { audiences, talkFormats, talkLevels } from "@/lib/reference/talk-terms";
import type { CalendarFilter } from "@/lib/talks/calendar-filter";
import type { CalendarView } from "@/lib/talks/calendar-view";
import { talkStates } from "@/lib/talks/workflow";
import { pageWording } from "@/lib/wording/page-wording";

interface CalendarFacetsProps {
  filter: CalendarFilter;
  view: CalendarView;
  /** Month of the month view, "2026-12". */
  month?: string | undefined;
  counts: FacetCounts;
  workstreams: readonly { slug: string; title: string }[];
}

/** The filters of the calendar, each value with how many talks it would find; values that find nothing are left out. */
export async function CalendarFacets({ filter, view, month, counts, workstreams }: CalendarFacetsProps) {
  const locale = (await getLocale()) as Locale;
  const [t, reference, talk] = await Promise.all([
    getTranslations("calendar"),
    getTranslations("reference"),
    getTranslations("talk-page"),
  ]);
  const wording = await pageWording();
  const group = (
    name: keyof CalendarFilter,
    words: readonly Pick<FacetChoice, "value" | "label" | "lang" | "prefix">[],
  ): FacetGroup => ({
    name,
    label: t(`filter.${name}`),
    choices: words
      .map((word): FacetChoice => {
        const count = counts[name] && (counts[name][word.value] ?? 0);
        return { ...word, count, selected: String(filter[name] ?? "") === word.value };
      })
      .filter(({ count, selected }) => count !== 0 || selected),
  });
  const named = <Word extends string>(words: readonly Word[], label: (word: Word) => string) =>
    words.map((value) => ({ value, label: label(value) }));
  const props: FacetsProps = {
    path: `/${locale}/calendar`,
    text: { name: "q", label: t("filter.q"), value: filter.q ?? "" },
    dates:
      view === "month"
        ? []
        : [
            { name: "from", label: t("filter.from"), value: filter.from ?? "" },
            { name: "to", label: t("filter.to"), value: filter.to ?? "" },
          ],
    keep: [
      ...(view === "list" ? [] : [{ name: "view", value: view }]),
      ...(view === "month" && month ? [{ name: "month", value: month }] : []),
    ],
    groups: [
      group(
        "level",
        named(talkLevels, (word) => reference(`levels.${word}`)),
      ),
      group(
        "region",
        named(regionIds, (word) => reference(`regions.${word}`)),
      ),
      group(
        "country",
        wording.statesByName().map(({ iso2 }) => ({ value: iso2, label: wording.stateName(iso2) })),
      ),
      group(
        "objective",
        objectiveNumbers.map((number) => {
          const title = wording.objectiveShortTitle(number);
          return { value: String(number), prefix: talk("objective", { number }), label: title.text, lang: title.lang };
        }),
      ),
      group(
        "workstream",
        workstreams.map(({ slug, title }) => ({ value: slug, label: title })),
      ),
      group(
        "audience",
        named(audiences, (word) => reference(`audiences.${word}`)),
      ),
      group(
        "format",
        named(talkFormats, (word) => reference(`formats.${word}`)),
      ),
      group(
        "language",
        named(locales, (word) => reference(`languages.${word}`)),
      ),
      group(
        "status",
        named(talkStates, (word) => t(`status.${word}`)),
      ),
    ],
  };
  return <Facets {...props} />;
}
