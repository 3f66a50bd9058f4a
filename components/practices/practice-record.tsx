import { getLocale, getTranslations } from "next-intl/server";
import { ObjectiveList } from "@/components/reference/objective-list";
import { TalkTitle } from "@/components/talks/talk-title";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { compareNames } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { PracticeView } from "@/lib/practices/queries";
import { isCountryCode } from "@/lib/reference/member-states";
import { pageWording } from "@/lib/wording/page-wording";

interface PracticeRecordProps {
  practice: PracticeView;
  /** Where the page of its talk is, after the language. */
  room?: "talks" | "desk/talks";
}

/** Everything that a practice says, with the way to the Hub once it is there. */
export async function PracticeRecord({ practice, room = "talks" }: PracticeRecordProps) {
  const [t, common, wording, locale] = await Promise.all([
    getTranslations("practices"),
    getTranslations("common"),
    pageWording(),
    getLocale() as Promise<Locale>,
  ]);
  const text = (key: "implementer" | "summary" | "lessons" | "replication"): SummaryRow | false =>
    practice[key] !== "" && { key, term: t(key), value: <bdi>{practice[key]}</bdi> };
  const rows: (SummaryRow | false)[] = [
    text("implementer"),
    text("summary"),
    text("lessons"),
    text("replication"),
    practice.objectives.length > 0 && {
      key: "objectives",
      term: t("objectives"),
      value: <ObjectiveList numbers={practice.objectives} />,
    },
    practice.countries.length > 0 && {
      key: "countries",
      term: t("countries"),
      value: practice.countries
        .filter(isCountryCode)
        .map((code) => wording.stateName(code))
        .sort(compareNames(locale))
        .join("\n"),
    },
    practice.talk !== null && {
      key: "talk",
      term: t("talk"),
      value: (
        <a href={`/${locale}/${room}/${practice.talk.slug}`}>
          <TalkTitle talk={practice.talk} />
        </a>
      ),
    },
  ];
  return (
    <>
      <SummaryList rows={rows.filter((row) => row !== false)} empty={common("notStated")} />
      {practice.status === "published" && practice.hubUrl && (
        <p className="mt-4">
          <a href={practice.hubUrl} rel="noreferrer">
            {t("onHub")}
          </a>
        </p>
      )}
    </>
  );
}
