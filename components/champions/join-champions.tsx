import { getTranslations } from "next-intl/server";
import { secretariatAddress } from "@/components/layout/secretariat-address";
import type { State } from "@/lib/reference/member-states";

/** How a State joins the initiative, as far as the documents say, and where the list comes from. */
export async function JoinChampions({ champions }: { champions: readonly State[] }) {
  const t = await getTranslations("library.champions");
  const sources = [
    ...new Set(champions.flatMap(({ champion }) => (champion && !champion.verify ? champion.source : []))),
  ];
  return (
    <section className="prose">
      <h2>{t("joinTitle")}</h2>
      <p>{t("join")}</p>
      <p>
        {t("joinContact")} <a href={`mailto:${secretariatAddress}`}>{secretariatAddress}</a>
      </p>
      <h2>{t("sourcesTitle")}</h2>
      <p>{t("sources")}</p>
      <ul lang="en" dir="ltr">
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </section>
  );
}
