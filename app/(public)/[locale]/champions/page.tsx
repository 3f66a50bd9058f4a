import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ChampionTable } from "@/components/champions/champion-table";
import { JoinChampions } from "@/components/champions/join-champions";
import { PageHeader } from "@/components/ui/page-header";
import { rememberedChampions } from "@/lib/champions/remembered-champions";
import type { Locale } from "@/lib/i18n/locales";
import { statesByName } from "@/lib/reference/member-states";
import { regionIds } from "@/lib/reference/regions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("library.champions");
  return { title: t("title"), description: t("lead") };
}

/** The Champion countries by region, in the alphabetical order of the page's language. */
export default async function ChampionsPage() {
  const [t, reference, locale, records] = await Promise.all([
    getTranslations("library.champions"),
    getTranslations("reference"),
    getLocale() as Promise<Locale>,
    rememberedChampions(),
  ]);
  const champions = statesByName(locale).filter((state) => state.champion !== null);
  const unconfirmed = champions.filter((state) => state.champion?.verify).length;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <p className="mb-8 max-w-text">{t("record", { count: champions.length, unconfirmed })}</p>
      {regionIds.map((region) => {
        const states = champions.filter((state) => state.statisticsRegion === region);
        if (states.length === 0) return null;
        const name = reference(`regions.${region}`);
        return (
          <section key={region} className="mb-10">
            <h2 className="mb-3 text-2xl">
              {name} <span className="text-lg font-normal text-muted">({t("count", { count: states.length })})</span>
            </h2>
            <ChampionTable caption={t("caption", { region: name })} states={states} records={records} />
          </section>
        );
      })}
      <JoinChampions champions={champions} />
    </>
  );
}
