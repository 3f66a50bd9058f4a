import { getTranslations } from "next-intl/server";
import { InLanguage } from "@/components/ui/in-language";
import { Tag } from "@/components/ui/tag";
import { directionOf, type Locale } from "@/lib/i18n/locales";
import type { Found } from "@/lib/search/search-portal";

/** What was found: what it is, its title, and the piece of the text that holds what was asked. */
export async function SearchHits({ found, locale }: { found: readonly Found[]; locale: Locale }) {
  const t = await getTranslations("search");
  return (
    <ol className="mt-6 max-w-text space-y-6">
      {found.map(({ kind, path, title, lang, snippet }) => (
        <li key={`${kind} ${path} ${lang}`}>
          <p className="text-sm">
            <Tag>{t(`kind.${kind}`)}</Tag>
          </p>
          <h3 className="mt-1 text-lg wrap-anywhere">
            <a href={`/${locale}${path}`}>
              <InLanguage text={title} lang={lang} page={locale} />
            </a>
          </h3>
          {snippet.length > 0 && (
            <p className="mt-1 wrap-anywhere" {...(lang === locale ? {} : { lang, dir: directionOf(lang) })}>
              {snippet.map((part, index) =>
                part.found ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
                  <mark key={index} className="bg-warn-soft font-semibold text-ink">
                    {part.text}
                  </mark>
                ) : (
                  part.text
                ),
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
