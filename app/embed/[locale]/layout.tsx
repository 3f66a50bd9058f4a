import "@/app/globals.css";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { siteViewport } from "@/components/layout/site-metadata";
import { nonceOf } from "@/lib/http/content-policy";
import { directionOf, isLocale } from "@/lib/i18n/locales";

/** What other sites show inside of their pages: no head, no foot, nothing personal. The only pages that may be framed. */
export const dynamic = "force-dynamic";
export const viewport = siteViewport;

interface LayoutProps {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

export default async function EmbedLayout({ params, children }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <base target="_blank" />
      </head>
      <body className="bg-page p-4 text-ink">
        <main>{children}</main>
        <script type="module" async src="/page.js" nonce={nonceOf(await headers())} />
      </body>
    </html>
  );
}
