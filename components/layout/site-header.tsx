import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { HeaderSearch } from "@/components/search/header-search";
import type { Locale } from "@/lib/i18n/locales";
import { SectionLinks } from "./section-links";
import { SiteMark } from "./site-mark";

interface SiteHeaderProps {
  locale: Locale;
  languages: ReactNode;
  account: ReactNode;
}

const sections = ["calendar", "reports", "pledges", "practices", "workstreams"] as const;

export async function SiteHeader({ locale, languages, account }: SiteHeaderProps) {
  const t = await getTranslations({ locale, namespace: "navigation" });
  const common = await getTranslations({ locale, namespace: "common" });
  const links = sections.map((section) => ({ href: `/${locale}/${section}`, text: t(section) }));
  return (
    <header className="border-b-4 border-accent">
      <div className="screen-only bg-surface">
        <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-1 text-sm sm:px-6">
          {languages}
          <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
            <HeaderSearch locale={locale} />
            {account}
          </div>
        </div>
      </div>
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-3 px-4 py-4 sm:px-6">
        <a href={`/${locale}`} className="flex items-center gap-3 text-ink no-underline hover:text-link">
          <SiteMark className="size-11 shrink-0" />
          <span>
            <span className="block text-xl leading-tight font-bold">{common("siteName")}</span>
            <span className="block text-sm leading-tight text-muted">{common("network")}</span>
          </span>
        </a>
        <SectionLinks label={t("main")} links={links} action={{ href: `/${locale}/propose`, text: t("propose") }} />
      </div>
    </header>
  );
}
