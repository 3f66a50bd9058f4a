import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";
import type { Tone } from "@/components/ui/tone";
import type { TranslationCell } from "@/lib/translations/desk-queries";

const tones: Record<TranslationCell["state"], Tone> = {
  source: "neutral",
  missing: "neutral",
  draft: "info",
  outdated: "warn",
  published: "good",
};

/** How far a translation is, in a word with a sign, and what the word does not tell. */
export async function TranslationStateTag({ cell }: { cell: TranslationCell }) {
  const t = await getTranslations("translations");
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Tag tone={tones[cell.state]}>{t(`states.${cell.state}`)}</Tag>
      {cell.state === "outdated" && !cell.isPublic && <span className="text-sm text-muted">{t("desk.notPublic")}</span>}
      {cell.isPublic && cell.hasDraft && <span className="text-sm text-muted">{t("desk.hasDraft")}</span>}
    </span>
  );
}
