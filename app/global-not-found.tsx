import "./globals.css";
import type { Metadata } from "next";
import { SiteMark } from "@/components/layout/site-mark";
import { directionOf, locales } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";

export async function generateMetadata(): Promise<Metadata> {
  const t = await translatorFor("en");
  return { title: t("errors.page.notFoundTitle") };
}

/** For addresses outside of every part of the site. Nothing tells the reader's language, so it is said in all six. */
export default async function GlobalNotFound() {
  const english = await translatorFor("en");
  const texts = await Promise.all(locales.map(async (locale) => ({ locale, t: await translatorFor(locale) })));
  return (
    <html lang="en">
      <body className="min-h-dvh bg-page text-ink">
        <main className="mx-auto max-w-text px-4 py-12">
          <SiteMark className="size-14" />
          <h1 className="mt-6 text-3xl">{english("errors.page.notFoundTitle")}</h1>
          <ul className="mt-6 space-y-4">
            {texts.map(({ locale, t }) => (
              <li key={locale} lang={locale} dir={directionOf(locale)}>
                <p>{t("errors.page.notFoundTitle")}</p>
                <a href={`/${locale}`}>{t("errors.page.toHome")}</a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}
