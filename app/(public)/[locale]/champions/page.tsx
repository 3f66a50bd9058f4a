import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChampionTable } from "@/components/champions/champion-table";
import { JoinChampions } from "@/components/champions/join-champions";
import { pageMetadata } from "@/components/layout/site-metadata";
import { PageHeader } from "@/components/ui/page-header";
import { rememberedChampions } from "@/lib/champions/remembered-champions";
import { regionIds } from "@/lib/reference/regions";
import { pageWording } from "@/lib/wording/page-wording";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("library.champions");
  return pageMetadata("/champions", { title: t("title"), description: t("lead") });
}

/** The Champion countries by region, in the alphabetical order of the page's language. */
export default async function ChampionsPage() {
  const [t, reference, wording, records] = await Promise.all([
    getTranslations("library.champions"),
    getTranslations("reference"),
    pageWording(),
    rememberedChampions(),
  ]);
  const champions = wording.statesByName().filter((state) => state.champion !== null);
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
