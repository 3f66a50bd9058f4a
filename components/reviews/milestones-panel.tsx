import { getTranslations } from "next-intl/server";
import { RecordForm } from "@/components/administration/record-form";
import { ActionButton } from "@/components/forms/action-button";
import { RadioGroup } from "@/components/forms/radio-group";
import { Select } from "@/components/forms/select";
import { TextField } from "@/components/forms/text-field";
import { DateValueText } from "@/components/time/date-value-text";
import { DateWordsFields, TimeZoneField } from "@/components/time/date-words-fields";
import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import { addMilestoneAction, editMilestoneAction, removeMilestoneAction } from "@/lib/reviews/actions";
import type { ReviewAtDesk } from "@/lib/reviews/desk-queries";
import { milestoneKinds, milestoneSides } from "@/lib/reviews/desk-schema";

type Milestone = ReviewAtDesk["milestones"][number];

/** The dated steps of a review: what was planned beside what took place. */
export async function MilestonesPanel({ review }: { review: ReviewAtDesk }) {
  const [t, reviews] = await Promise.all([
    getTranslations("admin.reviewRounds.milestones"),
    getTranslations("reviews.milestone"),
  ]);
  const record = { id: review.id, version: review.version };
  return (
    <Panel title={t("title")}>
      {review.milestones.length === 0 && <p className="mb-3 text-muted">{t("none")}</p>}
      <ul className="mb-4 space-y-5">
        {review.milestones.map((milestone) => {
          const values = { ...record, milestoneId: milestone.id };
          const name = `${reviews(milestone.kind)} ${milestone.position > 0 ? milestone.position + 1 : ""}`.trim();
          return (
            <li key={milestone.id} className="space-y-3 border-b border-line pb-4">
              <p>
                <span className="font-semibold">{name}</span>{" "}
                <Tag tone={milestone.planned ? "info" : "good"}>{milestone.planned ? t("planned") : t("held")}</Tag>{" "}
                <DateValueText value={milestone.date} />
              </p>
              {milestone.note && (
                <p className="text-muted">
                  <bdi>{milestone.note}</bdi>
                </p>
              )}
              <RecordForm action={editMilestoneAction} values={values} title={t("edit")}>
                <MilestoneFields milestone={milestone} />
              </RecordForm>
              <ActionButton action={removeMilestoneAction} values={values}>
                {t("remove")} <span className="sr-only">{name}</span>
              </ActionButton>
            </li>
          );
        })}
      </ul>
      <RecordForm action={addMilestoneAction} values={record} title={t("add")}>
        <MilestoneFields />
      </RecordForm>
    </Panel>
  );
}

async function MilestoneFields({ milestone }: { milestone?: Milestone }) {
  const [t, reviews] = await Promise.all([
    getTranslations("admin.reviewRounds.milestones"),
    getTranslations("reviews.milestone"),
  ]);
  return (
    <>
      <Select
        name="kind"
        label={t("kind")}
        defaultValue={milestone?.kind ?? "review"}
        options={milestoneKinds.map((value) => ({ value, text: reviews(value) }))}
      />
      <TextField
        name="number"
        label={t("number")}
        hint={t("numberHint")}
        width="short"
        inputMode="numeric"
        defaultValue={String((milestone?.position ?? 0) + 1)}
      />
      <RadioGroup
        name="side"
        label={t("side")}
        hint={t("sideHint")}
        defaultValue={milestone && !milestone.planned ? "held" : "planned"}
        choices={milestoneSides.map((value) => ({ value, label: t(value) }))}
      />
      <DateWordsFields value={milestone?.date ?? null} />
      <TimeZoneField value={milestone?.date.timeZone ?? ""} />
      <TextField name="note" label={t("note")} optional defaultValue={milestone?.note ?? ""} />
      <TextField name="source" label={t("source")} optional defaultValue={milestone?.source ?? ""} />
    </>
  );
}
