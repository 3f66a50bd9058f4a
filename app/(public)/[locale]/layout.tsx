import "@/app/globals.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { Document } from "@/components/layout/document";
import { LanguageLinks } from "@/components/layout/language-links";
import { siteMetadata, siteViewport } from "@/components/layout/site-metadata";
import { VisitorAccount } from "@/components/layout/visitor-account";
import { isLocale } from "@/lib/i18n/locales";

/**
 * Pages for everybody: made at the first visit, kept by `lib/cache/page-cache.ts`, made anew when a tag is revalidated.
 * `dynamic = "error"` keeps them so: a page here that looks at cookies, headers or the query fails instead of becoming
 * a page without a content security policy.
 */
export const dynamic = "error";
export const revalidate = 60;
export const viewport = siteViewport;

/** None at build: the first visitor of each page has it made, with data and policy of that moment. */
export function generateStaticParams(): { locale: string }[] {
  return [];
}

interface LayoutProps {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? siteMetadata(locale) : {};
}

export default async function PublicLayout({ params, children }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations("navigation");
  return (
    <Document
      locale={locale}
      languages={<LanguageLinks label={t("language")} current={locale} />}
      account={<VisitorAccount locale={locale} />}
    >
      {children}
    </Document>
  );
}
