import { getTranslations } from "next-intl/server";
import { TextArea } from "@/components/forms/text-area";
import { limits } from "@/lib/proposals/schema";
import type { SectionFieldsProps } from "./section-fields-props";

/** Who might speak, and how balanced that would be. */
export async function SpeakersFields({ content }: SectionFieldsProps) {
  const [t, form] = await Promise.all([getTranslations("proposals.fields"), getTranslations("proposals.form")]);
  return (
    <>
      <TextArea
        name="speakers"
        label={t("speakers")}
        hint={`${t("speakersHint")} ${form("upTo", { max: limits.text })}`}
        optional
        max={limits.text}
        defaultValue={content.speakers}
      />
      <TextArea
        name="inclusion"
        label={t("inclusion")}
        hint={`${t("inclusionHint")} ${form("upTo", { max: limits.text })}`}
        optional
        max={limits.text}
        defaultValue={content.inclusion}
      />
    </>
  );
}
