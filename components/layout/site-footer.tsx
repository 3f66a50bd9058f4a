import { getTranslations } from "next-intl/server";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";

const library = [
  ["reports", "reports"],
  ["pledges", "pledges"],
  ["practices", "practices"],
  ["workstreams", "workstreams"],
  ["regional-reviews", "regionalReviews"],
  ["champions", "champions"],
  ["coverage", "coverage"],
] as const;
const site = [
  ["about", "about"],
  ["branding", "branding"],
  ["accessibility", "accessibility"],
  ["privacy", "privacy"],
  ["open-data", "openData"],
] as const;

/** The foot of every page, with the note on Kosovo that the Organization's pages carry (domain guide, section 8). */
export async function SiteFooter({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "navigation" });
  const common = await getTranslations({ locale, namespace: "common" });
  const parts = [
    { title: t("library"), links: library },
    { title: t("footer"), links: site },
  ];
  return (
    <footer className="mt-12 border-t border-line bg-surface text-sm">
      <div className="mx-auto max-w-page space-y-4 px-4 py-8 sm:px-6">
        {parts.map(({ title, links }) => (
          <nav key={title} aria-label={title} className="screen-only sm:flex sm:gap-6">
            <p className="font-semibold sm:w-36 sm:shrink-0">{title}</p>
            <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-2 sm:mt-0">
              {links.map(([page, name]) => (
                <li key={page}>
                  <a href={`/${locale}/${page}`}>{t(name)}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        <p>{common("network")}</p>
        <p className="text-muted">{common("kosovoNote")}</p>
        {env.APP_URL && <p className="print-only">{t("printedFrom", { address: env.APP_URL })}</p>}
        {env.DEMO && <p className="border-s-4 border-warn ps-3 font-semibold">{common("demoNote")}</p>}
      </div>
    </footer>
  );
}
