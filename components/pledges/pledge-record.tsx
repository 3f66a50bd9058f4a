import { getLocale, getTranslations } from "next-intl/server";
import { ObjectiveList } from "@/components/reference/objective-list";
import { TalkTitle } from "@/components/talks/talk-title";
import { EmptyState } from "@/components/ui/empty-state";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { Timeline } from "@/components/ui/timeline";
import type { Locale } from "@/lib/i18n/locales";
import type { PledgePage } from "@/lib/pledges/queries";
import { isPrinciple } from "@/lib/reference/guiding-principles";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";
import { pageWording } from "@/lib/wording/page-wording";
import { PledgingName } from "./pledging-name";

interface PledgeRecordProps {
  pledge: PledgePage;
  /** Where the page of its talk is, after the language. */
  room?: "talks" | "desk/talks";
}

/** Everything that a pledge says, with its dated reports on progress. */
export async function PledgeRecord({ pledge, room = "talks" }: PledgeRecordProps) {
  const [t, common, locale] = await Promise.all([
    getTranslations("pledges"),
    getTranslations("common"),
    getLocale() as Promise<Locale>,
  ]);
  const wording = await pageWording();
  const day = (date: Date) => formatDay(locale, dateToDay(date));
  const { periodStart, periodEnd } = pledge;
  const period =
    periodStart && periodEnd
      ? t("periodText", { from: day(periodStart), to: day(periodEnd) })
      : (periodStart && t("periodOpen", { from: day(periodStart) })) ||
        (periodEnd && t("periodUntil", { to: day(periodEnd) }));
  const rows: (SummaryRow | false)[] = [
    { key: "by", term: t("by"), value: <PledgingName organization={pledge.organization} /> },
    pledge.partners.length > 0 && {
      key: "partners",
      term: t("partners"),
      value: <bdi>{pledge.partners.join("\n")}</bdi>,
    },
    { key: "form", term: t("form"), value: pledge.forms.map((form) => t(`forms.${form}`)).join("\n") },
    { key: "objectives", term: t("objectives"), value: <ObjectiveList numbers={pledge.objectives} /> },
    pledge.principles.length > 0 && {
      key: "principles",
      term: t("principles"),
      value: (
        <ul>
          {pledge.principles.filter(isPrinciple).map((letter) => {
            const title = wording.principleTitle(letter);
            return (
              <li key={letter}>
                ({letter}) <span lang={title.lang}>{title.text}</span>
              </li>
            );
          })}
        </ul>
      ),
    },
    { key: "description", term: t("description"), value: pledge.description && <bdi>{pledge.description}</bdi> },
    { key: "measure", term: t("measure"), value: pledge.measure && <bdi>{pledge.measure}</bdi> },
    { key: "period", term: t("period"), value: period },
    pledge.confirmation !== "" && {
      key: "confirmation",
      term: t("confirmation"),
      value: <bdi>{pledge.confirmation}</bdi>,
    },
    pledge.talk !== null && {
      key: "talk",
      term: t("talk"),
      value: (
        <a href={`/${locale}/${room}/${pledge.talk.slug}`}>
          <TalkTitle talk={pledge.talk} />
        </a>
      ),
    },
  ];
  return (
    <>
      <SummaryList rows={rows.filter((row) => row !== false)} empty={common("notStated")} />
      <h2 className="mt-10 mb-4 text-2xl">{t("updates")}</h2>
      {pledge.updates.length === 0 ? (
        <EmptyState title={t("noUpdates")} />
      ) : (
        <Timeline
          entries={pledge.updates.map((update, index) => ({
            key: String(index),
            when: day(update.reportedOn),
            title: t(`state.${update.status}`),
            children: (
              <p className="whitespace-pre-line" dir="auto">
                {update.body}
              </p>
            ),
          }))}
        />
      )}
    </>
  );
}
