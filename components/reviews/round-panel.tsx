import { getLocale, getTranslations } from "next-intl/server";
import { RecordForm } from "@/components/administration/record-form";
import { Select } from "@/components/forms/select";
import { TextField } from "@/components/forms/text-field";
import { Panel } from "@/components/ui/panel";
import { regionIds } from "@/lib/reference/regions";
import { addReviewAction, createRoundAction, editRoundAction } from "@/lib/reviews/actions";
import type { RoundAtDesk } from "@/lib/reviews/desk-queries";

/** A round of Regional Reviews with its regions. */
export async function RoundPanel({ round }: { round: RoundAtDesk }) {
  const [t, regions, locale] = await Promise.all([
    getTranslations("admin.reviewRounds"),
    getTranslations("reference.regions"),
    getLocale(),
  ]);
  const record = { id: round.id, version: round.version };
  const open = regionIds.filter((region) => !round.reviews.some((review) => review.region === region));
  return (
    <Panel
      title={
        <bdi>
          {round.number}. {round.title} ({round.startYear}–{round.endYear})
        </bdi>
      }
    >
      {round.reviews.length === 0 && <p className="text-muted">{t("noReviews")}</p>}
      <ul className="mb-4 list-disc space-y-1 ps-5">
        {round.reviews.map(({ region, place, _count }) => (
          <li key={region}>
            <a href={`/${locale}/desk/review-rounds/${round.number}/${region}`}>{regions(region)}</a>{" "}
            <span className="text-muted">
              <bdi>{place}</bdi> {t("steps", { count: _count.milestones })}
            </span>
          </li>
        ))}
      </ul>
      <div className="space-y-3">
        {open.length > 0 && (
          <RecordForm action={addReviewAction} values={record} title={t("addReview")}>
            <Select
              name="region"
              label={t("fields.region")}
              options={open.map((region) => ({ value: region, text: regions(region) }))}
            />
          </RecordForm>
        )}
        <RecordForm action={editRoundAction} values={record} title={t("edit")}>
          <RoundFields round={round} />
        </RecordForm>
      </div>
    </Panel>
  );
}

/** Opens a round. */
export async function NewRound({ next }: { next: number }) {
  const t = await getTranslations("admin.reviewRounds");
  return (
    <RecordForm action={createRoundAction} values={{}} title={t("create")}>
      <TextField
        name="number"
        label={t("fields.number")}
        width="short"
        inputMode="numeric"
        defaultValue={String(next)}
      />
      <RoundFields />
    </RecordForm>
  );
}

async function RoundFields({ round }: { round?: RoundAtDesk }) {
  const t = await getTranslations("admin.reviewRounds.fields");
  const year = (value: number | undefined) => (value === undefined ? "" : String(value));
  return (
    <>
      <TextField name="title" label={t("title")} hint={t("titleHint")} defaultValue={round?.title ?? ""} />
      <TextField
        name="startYear"
        label={t("startYear")}
        width="short"
        inputMode="numeric"
        defaultValue={year(round?.startYear)}
      />
      <TextField
        name="endYear"
        label={t("endYear")}
        width="short"
        inputMode="numeric"
        defaultValue={year(round?.endYear)}
      />
    </>
  );
}
