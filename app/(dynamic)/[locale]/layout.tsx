import "@/app/globals.css";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { AccountMenu } from "@/components/layout/account-menu";
import { Document } from "@/components/layout/document";
import { LanguageLinksWithQuery } from "@/components/layout/language-links-with-query";
import { siteMetadata, siteViewport } from "@/components/layout/site-metadata";
import { currentActor } from "@/lib/auth/current-actor";
import { nonceOf } from "@/lib/http/content-policy";
import { isLocale } from "@/lib/i18n/locales";

/**
 * Pages made for one request: forms, searches, everything for signed-in people. Never cached; their content security
 * policy is a nonce from `proxy.ts`. The layout shows who is signed in; each page checks for itself what they may do.
 */
export const dynamic = "force-dynamic";
export const viewport = siteViewport;

interface LayoutProps {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? siteMetadata(locale) : {};
}

export default async function DynamicLayout({ params, children }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations("navigation");
  return (
    <Document
      locale={locale}
      languages={<LanguageLinksWithQuery label={t("language")} current={locale} />}
      nonce={nonceOf(await headers())}
      account={<AccountMenu locale={locale} actor={await currentActor()} />}
    >
      {children}
    </Document>
  );
}
