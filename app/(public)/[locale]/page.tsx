import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageMetadata } from "@/components/layout/site-metadata";
import { TalkLine } from "@/components/talks/talk-line";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { rememberedHome } from "@/lib/talks/remembered-home";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home");
  return pageMetadata("", { title: t("title"), description: t("lead") });
}

/** Next talks, latest reports, how to propose. */
export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  const [{ locale }, t, { next, reports }] = await Promise.all([params, getTranslations("home"), rememberedHome()]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        <LinkButton href={`/${locale}/calendar`}>{t("allTalks")}</LinkButton>
        <LinkButton href={`/${locale}/propose`} kind="secondary">
          {t("propose")}
        </LinkButton>
      </PageHeader>
      <div className="grid gap-10 lg:grid-cols-2">
        <section>
          <h2 className="text-2xl">{t("next")}</h2>
          {next.length === 0 && <p className="mt-3">{t("noNext")}</p>}
          {next.map((talk) => (
            <TalkLine key={talk.slug} talk={talk} />
          ))}
        </section>
        <section>
          <h2 className="text-2xl">{t("latestReports")}</h2>
          {reports.length === 0 && <p className="mt-3">{t("noReports")}</p>}
          {reports.map((talk) => (
            <TalkLine key={talk.slug} talk={talk} />
          ))}
          <p className="mt-3">
            <a href={`/${locale}/reports`}>{t("allReports")}</a>
          </p>
        </section>
        <section>
          <h2 className="text-2xl">{t("propose")}</h2>
          <p className="my-3">{t("proposeText")}</p>
          <a href={`/${locale}/propose`}>{t("proposeButton")}</a>
        </section>
        <section>
          <h2 className="text-2xl">{t("outcomes")}</h2>
          <ul className="mt-3 list-disc ps-5">
            {(["pledges", "practices", "workstreams"] as const).map((room) => (
              <li key={room}>
                <a href={`/${locale}/${room}`}>{t(room)}</a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
