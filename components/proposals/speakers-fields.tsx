import { getTranslations } from "next-intl/server";
import { TextArea } from "@/components/forms/text-area";
import { limits } from "@/lib/proposals/schema";
import type { SectionFieldsProps } from "./section-fields-props";

/** Who might speak, and how balanced that would be. */
export async function SpeakersFields({ content }: SectionFieldsProps) {
  const t = await getTranslations("proposals.fields");
  return (
    <>
      <TextArea
        name="speakers"
        label={t("speakers")}
        hint={t("speakersHint")}
        optional
        max={limits.text}
        defaultValue={content.speakers}
      />
      <TextArea
        name="inclusion"
        label={t("inclusion")}
        hint={t("inclusionHint")}
        optional
        max={limits.text}
        defaultValue={content.inclusion}
      />
    </>
  );
}
