import { getLocale, getTranslations } from "next-intl/server";
import { ObjectiveList } from "@/components/reference/objective-list";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { DeskTalkView } from "@/lib/talks/desk-talk";
import { pageWording } from "@/lib/wording/page-wording";

/** What is known of a talk, with the way to change it. */
export async function TalkDeskFacts({ talk, path }: { talk: DeskTalkView; path: string }) {
  const locale = (await getLocale()) as Locale;
  const [t, reference, common] = await Promise.all([
    getTranslations("talks.desk"),
    getTranslations("reference"),
    getTranslations("common"),
  ]);
  const wording = await pageWording();
  const scope = [
    reference(`levels.${talk.level}`),
    ...talk.regions.map((region) => reference(`regions.${region}`)),
    ...talk.countries.map((code) => wording.stateName(code)),
  ];
  const rows: (SummaryRow | false)[] = [
    talk.proposal !== null && {
      key: "proposal",
      term: t("fact.proposal"),
      value: <a href={`/${locale}/desk/proposals/${talk.proposal.id}`}>{talk.proposal.reference}</a>,
    },
    {
      key: "organizers",
      term: t("fact.organizers"),
      value: (
        <bdi>
          {formatList(
            locale,
            talk.organizers.map(({ name }) => name),
          )}
        </bdi>
      ),
    },
    { key: "workstream", term: t("fact.workstream"), value: talk.workstream && <bdi>{talk.workstream.title}</bdi> },
    { key: "kind", term: t("fact.kind"), value: reference(`kinds.${talk.kind}`) },
    { key: "level", term: t("fact.level"), value: scope.join(" · ") },
    {
      key: "objectives",
      term: t("fact.objectives"),
      value: talk.objectives.length > 0 && <ObjectiveList numbers={talk.objectives} />,
    },
    { key: "audience", term: t("fact.audience"), value: reference(`audiences.${talk.audience}`) },
    { key: "listing", term: t("fact.listing"), value: t(`listings.${talk.listing}`) },
    { key: "format", term: t("fact.format"), value: reference(`formats.${talk.format}`) },
    { key: "venue", term: t("fact.venue"), value: talk.venue && <bdi>{talk.venue}</bdi> },
    {
      key: "languages",
      term: t("fact.languages"),
      value: formatList(
        locale,
        talk.languages.map((language) => reference(`languages.${language}`)),
      ),
    },
    { key: "summary", term: t("fact.summary"), value: talk.summary && <span dir="auto">{talk.summary}</span> },
    talk.source !== null && { key: "source", term: t("fact.source"), value: <bdi>{talk.source}</bdi> },
    talk.unverifiedFields.length > 0 && {
      key: "unverified",
      term: t("fact.unverified"),
      value: talk.unverifiedFields.join(", "),
    },
  ];
  return (
    <Panel title={t("facts")}>
      <SummaryList rows={rows.filter((row) => row !== false)} empty={common("notStated")} />
      {talk.mayEdit && (
        <p className="mt-4">
          <LinkButton kind="secondary" href={`${path}?step=edit`}>
            {t("edit")}
          </LinkButton>
        </p>
      )}
    </Panel>
  );
}
