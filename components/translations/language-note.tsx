import { getLocale, getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";

interface LanguageNoteProps {
  /** Language of the text that is shown. */
  shown: Locale;
  /** Language of the source. */
  source: Locale;
  outdated: boolean;
  /** Where the source stands, after the language in the address. */
  path: string;
}

/** Says why a text is not in the reader's language, or that its translation is behind the source; else nothing. */
export async function LanguageNote({ shown, source, outdated, path }: LanguageNoteProps) {
  const [t, locale] = await Promise.all([getTranslations("translations"), getLocale() as Promise<Locale>]);
  if (shown !== locale) {
    return <p className="text-muted">{t("missing", { wanted: t(`in.${locale}`), shown: t(`in.${shown}`) })}</p>;
  }
  if (!outdated) return null;
  return (
    <p className="text-muted">
      {t("outdated")}{" "}
      <a href={`/${source}${path}`} hrefLang={source}>
        {t("readCurrent", { language: t(`in.${source}`) })}
      </a>
    </p>
  );
}
