import { getTranslations } from "next-intl/server";
import { Checkbox } from "@/components/forms/checkbox";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { RadioGroup } from "@/components/forms/radio-group";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { locales } from "@/lib/i18n/locales";
import { limits } from "@/lib/proposals/schema";
import { audiences, talkFormats } from "@/lib/reference/talk-terms";
import type { SectionFieldsProps } from "./section-fields-props";

/** Form, place, audience, languages, and what people need to take part. */
export async function FormatFields({ content }: SectionFieldsProps) {
  const [t, form, reference] = await Promise.all([
    getTranslations("proposals.fields"),
    getTranslations("proposals.form"),
    getTranslations("reference"),
  ]);
  return (
    <>
      <RadioGroup
        name="format"
        label={t("format")}
        choices={talkFormats.map((value) => ({ value, label: reference(`formats.${value}`) }))}
        defaultValue={content.format ?? ""}
      />
      <TextField name="venue" label={t("venue")} hint={t("venueHint")} optional defaultValue={content.venue} />
      <RadioGroup
        name="audience"
        label={t("audience")}
        choices={audiences.map((value) => ({
          value,
          label: reference(`audiences.${value}`),
          hint: t(`audienceHints.${value}`),
        }))}
        defaultValue={content.audience ?? ""}
      />
      <Checkbox
        name="chathamHouse"
        label={t("chathamHouseBox")}
        hint={t("chathamHouseHint")}
        defaultChecked={content.chathamHouse}
      />
      <CheckboxGroup
        name="languages"
        label={t("languages")}
        hint={t("languagesHint")}
        columns
        choices={locales.map((value) => ({ value, label: reference(`languages.${value}`) }))}
        defaultValue={content.languages}
      />
      <TextField
        name="interpretationFunder"
        label={t("interpretationFunder")}
        hint={t("interpretationFunderHint")}
        optional
        defaultValue={content.interpretationFunder}
      />
      <TextArea
        name="accessNeeds"
        label={t("accessNeeds")}
        hint={`${t("accessNeedsHint")} ${form("upTo", { max: limits.text })}`}
        optional
        rows={3}
        max={limits.text}
        defaultValue={content.accessNeeds}
      />
    </>
  );
}
