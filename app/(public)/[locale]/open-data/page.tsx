import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { pageMetadata } from "@/components/layout/site-metadata";
import { EndpointSection } from "@/components/open-data/endpoint-section";
import { PageHeader } from "@/components/ui/page-header";
import { openApiDocument } from "@/lib/api/openapi";
import { mostPerPage } from "@/lib/api/parameters";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { portalOrigin } from "@/lib/mail/portal-url";
import { rememberedHome } from "@/lib/talks/remembered-home";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("open-data");
  return pageMetadata("/open-data", { title: t("title"), description: t("lead") });
}

const rules = ["pages", "csv", "cache", "ignored", "closed"] as const;

const feeds = [
  ["calendarFeed", "/calendar.ics"],
  ["newsRss", "/feed.xml"],
  ["newsAtom", "/feed.atom"],
  ["newsJson", "/feed.json"],
] as const;

/** An address that shows what a list can do, where there is more to show than the list itself. */
const examples: Readonly<Record<string, string>> = {
  "/talks": "?region=africa&status=scheduled&perPage=10",
  "/reports": "?objective=8",
  "/pledges": "?format=csv",
  "/regional-reviews": "?region=lac",
};

/** The API and the feeds for people, made of the same description that programs get. */
export default async function OpenDataPage() {
  const [t, locale, { reports, next }] = await Promise.all([
    getTranslations("open-data"),
    getLocale() as Promise<Locale>,
    rememberedHome(),
  ]);
  const [someTalk] = [...reports, ...next];
  const { paths } = openApiDocument(await translatorFor(locale), portalOrigin());
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <section className="prose max-w-text">
        <h2>{t("rules.title")}</h2>
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{t(`rules.${rule}`, { most: mostPerPage })}</li>
          ))}
        </ul>
        <p>
          <a href="/api/v1/openapi.json">{t("rules.openapi")}</a>
        </p>
      </section>
      <section className="mt-10">
        <h2 className="text-2xl">{t("lists")}</h2>
        {Object.entries(paths).map(([path, { get }]) => (
          <EndpointSection
            key={path}
            path={path}
            operation={get}
            example={`/api/v1${path.replace("{slug}", someTalk?.slug ?? "")}${examples[path] ?? ""}`}
          />
        ))}
      </section>
      <section className="mt-10 space-y-3">
        <h2 className="text-2xl">{t("feedsTitle")}</h2>
        <ul className="list-disc ps-5">
          {feeds.map(([name, address]) => (
            <li key={name}>
              <a href={`${address}?locale=${locale}`}>{t(name)}</a>
            </li>
          ))}
        </ul>
        <p className="max-w-text">{t("feedsHint", { locales: locales.join(", ") })}</p>
      </section>
    </>
  );
}
