import { directionOf, type Locale } from "@/lib/i18n/locales";

/** A text inside a line of the page: isolated, and marked with language and direction where they are not the page's. */
export function InLanguage({ text, lang, page }: { text: string; lang: Locale; page: Locale }) {
  if (lang === page) return <bdi>{text}</bdi>;
  return (
    <bdi lang={lang} dir={directionOf(lang)}>
      {text}
    </bdi>
  );
}
