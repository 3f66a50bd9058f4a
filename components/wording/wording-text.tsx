import { getTranslations } from "next-intl/server";
import { InLanguage } from "@/components/ui/in-language";
import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locales";
import type { WordingEntry } from "@/lib/wording/desk-queries";

/** The wording that readers see, in its language, as the way to change it; where there is none, the English one. */
export async function WordingText({ entry, page, href }: { entry: WordingEntry; page: Locale; href: string }) {
  const t = await getTranslations("wording");
  const { text, english, language } = entry;
  return (
    <>
      <a href={href}>
        <InLanguage text={text ?? english} lang={text === null ? "en" : language} page={page} />
      </a>
      {text === null && <span className="block text-sm text-muted">{t("inEnglish")}</span>}
    </>
  );
}

/** Whether somebody compared a wording with the official one. For staff only: the public sees the text. */
export async function WordingState({ verified }: { verified: boolean }) {
  const t = await getTranslations("wording");
  return <Tag tone={verified ? "good" : "warn"}>{t(verified ? "verified" : "unverified")}</Tag>;
}
