import { getTranslations } from "next-intl/server";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { limits } from "@/lib/proposals/schema";
import type { SectionFieldsProps } from "./section-fields-props";

/** What the talk is about. */
export async function TalkFields({ content }: SectionFieldsProps) {
  const t = await getTranslations("proposals.fields");
  const form = await getTranslations("proposals.form");
  const upTo = (hint: string, max: number): string => `${hint} ${form("upTo", { max })}`;
  return (
    <>
      <TextField
        name="title"
        label={t("title")}
        hint={upTo(t("titleHint"), limits.title)}
        defaultValue={content.title}
      />
      <TextArea
        name="mandate"
        label={t("mandate")}
        hint={upTo(t("mandateHint"), limits.text)}
        max={limits.text}
        rows={6}
        defaultValue={content.mandate}
      />
      <TextArea
        name="objective"
        label={t("objective")}
        hint={upTo(t("objectiveHint"), limits.objective)}
        max={limits.objective}
        rows={5}
        defaultValue={content.objective}
      />
      <TextArea
        name="guidingQuestions"
        label={t("guidingQuestions")}
        hint={upTo(form("perLine"), limits.text)}
        optional
        max={limits.text}
        defaultValue={content.guidingQuestions}
      />
      <TextArea
        name="expectedOutcomes"
        label={t("expectedOutcomes")}
        hint={upTo(t("expectedOutcomesHint"), limits.text)}
        optional
        max={limits.text}
        defaultValue={content.expectedOutcomes}
      />
    </>
  );
}
