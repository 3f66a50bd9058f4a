import { getLocale, getTranslations } from "next-intl/server";
import { ObjectiveList } from "@/components/reference/objective-list";
import { DateValueText } from "@/components/time/date-value-text";
import { ReaderTime } from "@/components/time/reader-time";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { TalkPage } from "@/lib/talks/public-queries";
import { pageWording } from "@/lib/wording/page-wording";

/** When, where, for whom, in which languages, by whom: only what the public may know of this talk. */
export async function TalkFacts({ talk }: { talk: TalkPage }) {
  const locale = (await getLocale()) as Locale;
  const [t, reference, common] = await Promise.all([
    getTranslations("talk-page"),
    getTranslations("reference"),
    getTranslations("common"),
  ]);
  const list = (items: readonly string[]) => formatList(locale, items);
  const wording = await pageWording();
  const unconfirmed = (field: string) =>
    talk.unverifiedFields.includes(field) ? <span className="text-muted"> ({t("unconfirmed")})</span> : null;
  const { schedule } = talk;
  const rows: (SummaryRow | false)[] = [
    {
      key: "when",
      term: t("facts.when"),
      value: (
        <>
          <DateValueText value={schedule} />
          {schedule.start && schedule.timeZone && (
            <ReaderTime
              start={schedule.start.toISOString()}
              end={schedule.end?.toISOString() ?? null}
              timeZone={schedule.timeZone}
              locale={locale}
              sentence={t.raw("readerTime")}
            />
          )}
        </>
      ),
    },
    {
      key: "audience",
      term: t("facts.audience"),
      value: (
        <>
          {reference(`audiences.${talk.audience}`)}
          {unconfirmed("audience")}
        </>
      ),
    },
    talk.venue !== "" && { key: "venue", term: t("facts.venue"), value: <bdi>{talk.venue}</bdi> },
    talk.format !== null && {
      key: "format",
      term: t("facts.format"),
      value: (
        <>
          {reference(`formats.${talk.format}`)}
          {unconfirmed("format")}
        </>
      ),
    },
    talk.languages.length > 0 && {
      key: "languages",
      term: t("facts.languages"),
      value: (
        <>
          {list(talk.languages.map((language) => reference(`languages.${language}`)))}
          {unconfirmed("languages")}
        </>
      ),
    },
    {
      key: "level",
      term: t("facts.level"),
      value: [reference(`levels.${talk.level}`), ...talk.regions.map((region) => reference(`regions.${region}`))].join(
        " · ",
      ),
    },
    talk.countries.length > 0 && {
      key: "countries",
      term: t("facts.countries"),
      value: list(talk.countries.map((code) => wording.stateName(code))),
    },
    talk.organizers.length > 0 && {
      key: "organizers",
      term: t("facts.organizers"),
      value: <bdi>{list(talk.organizers.map((organizer) => organizer.name))}</bdi>,
    },
    talk.workstream !== null && {
      key: "workstream",
      term: t("facts.workstream"),
      value: (
        <a href={`/${locale}/workstreams/${talk.workstream.slug}`} dir="auto">
          {talk.workstream.title}
        </a>
      ),
    },
    talk.objectives.length > 0 && {
      key: "objectives",
      term: t("facts.objectives"),
      value: (
        <>
          <ObjectiveList numbers={talk.objectives} />
          {unconfirmed("objectives")}
        </>
      ),
    },
    talk.source !== null && {
      key: "source",
      term: t("facts.source"),
      value: talk.sourceUrl ? (
        <a href={talk.sourceUrl} rel="noreferrer">
          <bdi>{talk.source}</bdi>
        </a>
      ) : (
        <bdi>{talk.source}</bdi>
      ),
    },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} empty={common("notStated")} />;
}
