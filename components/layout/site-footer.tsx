import { getTranslations } from "next-intl/server";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";

const pages = ["about", "accessibility", "privacy"] as const;

/** The foot of every page, with the note on Kosovo that the Organization's pages carry (domain guide, section 8). */
export async function SiteFooter({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "navigation" });
  const common = await getTranslations({ locale, namespace: "common" });
  return (
    <footer className="mt-12 border-t border-line bg-surface text-sm">
      <div className="mx-auto max-w-page space-y-4 px-4 py-8 sm:px-6">
        <nav aria-label={t("footer")} className="screen-only">
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            {pages.map((page) => (
              <li key={page}>
                <a href={`/${locale}/${page}`}>{t(page)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p>{common("network")}</p>
        <p className="text-muted">{common("kosovoNote")}</p>
        {env.DEMO && <p className="border-s-4 border-warn ps-3 font-semibold">{common("demoNote")}</p>}
      </div>
    </footer>
  );
}
