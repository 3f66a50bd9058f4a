import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { talkFormats } from "@/lib/reference/talk-terms";
import { editReviewAction } from "@/lib/reviews/actions";
import type { ReviewAtDesk } from "@/lib/reviews/desk-queries";

/** Where a review takes place, and who holds it. */
export async function ReviewForm({ review }: { review: ReviewAtDesk }) {
  const [t, formats] = await Promise.all([
    getTranslations("admin.reviewRounds.review"),
    getTranslations("reference.formats"),
  ]);
  return (
    <ActionForm action={editReviewAction}>
      <HiddenField name="id" value={review.id} />
      <HiddenField name="version" value={review.version} />
      <TextField name="place" label={t("place")} hint={t("placeHint")} optional defaultValue={review.place} />
      <Select
        name="format"
        label={t("format")}
        optional
        placeholder={t("unknown")}
        defaultValue={review.format}
        options={talkFormats.map((value) => ({ value, text: formats(value) }))}
      />
      <TextArea
        name="organizers"
        label={t("organizers")}
        hint={t("lines")}
        optional
        rows={3}
        defaultValue={review.organizers.join("\n")}
      />
      <TextArea
        name="chairs"
        label={t("chairs")}
        hint={t("lines")}
        optional
        rows={3}
        defaultValue={review.chairs.join("\n")}
      />
      <TextField
        name="participants"
        label={t("participants")}
        hint={t("participantsHint")}
        optional
        defaultValue={review.participants}
      />
      <TextField name="source" label={t("source")} optional defaultValue={review.source ?? ""} />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
