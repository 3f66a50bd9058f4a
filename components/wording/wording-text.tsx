import { getTranslations } from "next-intl/server";
import { InLanguage } from "@/components/ui/in-language";
import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locales";
import type { WordingEntry } from "@/lib/wording/desk-queries";

/** The wording that readers see, in its language; where there is none, that they see the English one. */
export async function WordingText({ entry, page }: { entry: WordingEntry; page: Locale }) {
  const t = await getTranslations("wording");
  if (entry.text !== null) return <InLanguage text={entry.text} lang={entry.language} page={page} />;
  return (
    <>
      <InLanguage text={entry.english} lang="en" page={page} />
      <span className="block text-sm text-muted">{t("inEnglish")}</span>
    </>
  );
}

/** Whether somebody compared a wording with the official one. For staff only: the public sees the text. */
export async function WordingState({ verified }: { verified: boolean }) {
  const t = await getTranslations("wording");
  return <Tag tone={verified ? "good" : "warn"}>{t(verified ? "verified" : "unverified")}</Tag>;
}
