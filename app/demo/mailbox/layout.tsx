import "@/app/globals.css";
import type { Metadata } from "next";
import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { Document } from "@/components/layout/document";
import { siteMetadata, siteViewport } from "@/components/layout/site-metadata";
import { defaultLocale } from "@/lib/i18n/locales";

export const dynamic = "force-dynamic";
export const viewport = siteViewport;

export async function generateMetadata(): Promise<Metadata> {
  return { ...(await siteMetadata(defaultLocale)), robots: { index: false } };
}

/** A tool of the demo, in English only. Each page answers 404 outside of the demo. */
export default function MailboxLayout({ children }: { children: ReactNode }) {
  setRequestLocale(defaultLocale);
  return (
    <Document locale={defaultLocale} languages={null} account={null}>
      {children}
    </Document>
  );
}
