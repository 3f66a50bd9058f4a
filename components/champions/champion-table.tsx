import { getLocale, getTranslations } from "next-intl/server";
import { TalkTitle } from "@/components/talks/talk-title";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { StateRecord } from "@/lib/champions/queries";
import type { Locale } from "@/lib/i18n/locales";
import type { State } from "@/lib/reference/member-states";
import { formatMonth, formatYear } from "@/lib/time/format-days";
import { pageWording } from "@/lib/wording/page-wording";

interface ChampionTableProps {
  caption: string;
  states: readonly State[];
  records: readonly StateRecord[];
}

/** Champion countries of a region with what they did here in public. */
export async function ChampionTable({ caption, states, records }: ChampionTableProps) {
  const [t, common, wording, locale] = await Promise.all([
    getTranslations("library.champions"),
    getTranslations("common"),
    pageWording(),
    getLocale() as Promise<Locale>,
  ]);
  const of = (state: State) => records.find((record) => record.country === state.iso2);
  const none = <span className="text-muted">{t("none")}</span>;
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        {
          key: "state",
          heading: t("state"),
          cell: (state) => (
            <>
              {wording.stateName(state.iso2)}
              {state.champion?.verify && (
                <span className="mt-1 block">
                  <Tag tone="warn">{t("unconfirmed")}</Tag>
                </span>
              )}
            </>
          ),
        },
        {
          key: "asOf",
          heading: t("asOf"),
          cell: (state) =>
            state.champion && !state.champion.verify ? (
              monthOrYear(state.champion.asOf, locale)
            ) : (
              <span className="text-muted">{t("notKnown")}</span>
            ),
        },
        {
          key: "talks",
          heading: t("talks"),
          cell: (state) => {
            const talks = of(state)?.talks ?? [];
            if (talks.length === 0) return none;
            return (
              <ul className="space-y-1">
                {talks.map((talk) => (
                  <li key={talk.slug}>
                    <a href={`/${locale}/talks/${talk.slug}`}>
                      <TalkTitle talk={talk} />
                    </a>
                  </li>
                ))}
              </ul>
            );
          },
        },
        {
          key: "pledges",
          heading: t("pledges"),
          cell: (state) => {
            const count = of(state)?.pledges ?? 0;
            if (count === 0) return none;
            return (
              <a href={`/${locale}/pledges?country=${state.iso2}`}>
                <span className="sr-only">{wording.stateName(state.iso2)}: </span>
                {t("pledgeCount", { count })}
              </a>
            );
          },
        },
      ]}
      rows={states}
      rowKey={(state) => state.iso2}
      scrollLabel={common("scrollTable", { caption })}
    />
  );
}

/** "2023-11" or "2023" as people read it. */
function monthOrYear(text: string, locale: Locale): string {
  return text.length > 4 ? formatMonth(locale, `${text}-01`) : formatYear(locale, `${text}-01-01`);
}
