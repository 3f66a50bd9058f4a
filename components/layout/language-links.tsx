"use client";

import { usePathname } from "next/navigation";
import { addressOf } from "@/lib/http/filtered-pages";
import { directionOf, type Locale, languageNames, locales } from "@/lib/i18n/locales";

interface LanguageLinksProps {
  label: string;
  current: Locale;
  /** The query of this address, with its question mark, where the page depends on it. */
  query?: string;
}

/**
 * The same page in the other languages: plain links, in the page from the start, so they need no script.
 * The path is the one of the address bar; a page that answers for another address is named by that one.
 */
export function LanguageLinks({ label, current, query = "" }: LanguageLinksProps) {
  const [, , ...rest] = addressOf(usePathname()).split("/");
  const hrefIn = (locale: Locale): string => `${["", locale, ...rest].join("/")}${query}`;
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-1">
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={hrefIn(locale)}
              hrefLang={locale}
              lang={locale}
              dir={directionOf(locale)}
              aria-current={locale === current ? "true" : undefined}
              className="inline-block px-2 py-1 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {languageNames[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
