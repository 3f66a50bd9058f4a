import { getLocale } from "next-intl/server";
import { InLanguage } from "@/components/ui/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { type Titled, titleIn } from "@/lib/translations/in-language";

/** The title of a talk as this reader gets it: translated if that is published, or marked with its own language. */
export async function TalkTitle({ talk }: { talk: Titled }) {
  const locale = (await getLocale()) as Locale;
  const { text, lang } = titleIn(talk, locale);
  return <InLanguage text={text} lang={lang} page={locale} />;
}
