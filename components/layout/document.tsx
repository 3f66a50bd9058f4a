import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { directionOf, type Locale } from "@/lib/i18n/locales";
import { FailureTexts } from "./failure-texts";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

interface DocumentProps {
  locale: Locale;
  /** The links to the page in the other languages. */
  languages: ReactNode;
  /** Sign-in, or who is signed in. Nothing personal on cached pages. */
  account: ReactNode;
  /** Of the content security policy, on pages made for one request. */
  nonce?: string | undefined;
  children: ReactNode;
}

/** The frame of every page: language and direction, skip link, header, the one `main`, footer. */
export async function Document({ locale, languages, account, nonce, children }: DocumentProps) {
  const t = await getTranslations({ locale, namespace: "navigation" });
  const errors = await getTranslations({ locale, namespace: "errors.page" });
  const failure = {
    title: errors("failureTitle"),
    text: errors("failureText"),
    reference: errors("failureReference"),
    retry: errors("retry"),
  };
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body className="flex min-h-dvh flex-col bg-page text-ink">
        <a
          href="#content"
          className="sr-only bg-page p-3 focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-10"
        >
          {t("skip")}
        </a>
        <SiteHeader locale={locale} languages={languages} account={account} />
        <main id="content" tabIndex={-1} className="mx-auto w-full max-w-page grow px-4 py-8 sm:px-6">
          <FailureTexts texts={failure}>{children}</FailureTexts>
        </main>
        <SiteFooter locale={locale} />
        <script type="module" async src="/page.js" nonce={nonce} />
      </body>
    </html>
  );
}
