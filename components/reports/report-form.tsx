import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { FieldSet } from "@/components/forms/field-set";
import { HiddenField } from "@/components/forms/hidden-field";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { printList } from "@/lib/concept-notes/text-lines";
import { objectiveNumbers } from "@/lib/reference/objectives";
import { saveReportAction } from "@/lib/reports/actions";
import { type ReportContent, type ReportList, reportLimits } from "@/lib/reports/schema";
import { pageWording } from "@/lib/wording/page-wording";

interface ReportFormProps {
  id: string;
  version: number;
  content: ReportContent;
}

/** The draft of a report as plain fields, a line an entry. Both buttons save; the second sends it on. */
export async function ReportForm({ id, version, content }: ReportFormProps) {
  const t = await getTranslations("reports.form");
  const lines = (name: ReportList, rows: number) => (
    <TextArea
      name={name}
      label={t(name)}
      hint={t(`${name}Hint`)}
      optional={name !== "keyMessages"}
      rows={rows}
      max={reportLimits.list}
      defaultValue={printList(content[name])}
    />
  );
  return (
    // Made anew with each version: the numbers of the parts follow what was saved.
    <ActionForm key={version} action={saveReportAction}>
      <HiddenField name="id" value={id} />
      <HiddenField name="version" value={version} />
      <TextArea
        name="overview"
        label={t("overview")}
        hint={t("overviewHint")}
        rows={8}
        max={reportLimits.overview}
        defaultValue={content.overview}
      />
      {lines("keyMessages", 6)}
      <p className="text-muted">{t("discussionHint")}</p>
      {partsToShow(content).map((number) => (
        <PartFields key={number} number={number} part={content.sections[number]} />
      ))}
      {lines("practices", 4)}
      {lines("pledgeIntentions", 4)}
      {lines("recommendations", 5)}
      {lines("nextSteps", 4)}
      <p className="text-muted">{t("sendHint")}</p>
      <div className="flex flex-wrap gap-4">
        <SubmitButton name="intent" value="save" kind="secondary">
          {t("save")}
        </SubmitButton>
        <SubmitButton name="intent" value="send">
          {t("send")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

/** What is written and room for one more, at least two. */
function partsToShow({ sections }: ReportContent): number[] {
  const count = Math.min(Math.max(sections.length + 1, 2), reportLimits.sections);
  return Array.from({ length: count }, (_, index) => index);
}

async function PartFields({ number, part }: { number: number; part: ReportContent["sections"][number] | undefined }) {
  const [t, reference, wording] = await Promise.all([
    getTranslations("reports.form"),
    getTranslations("reference.objectives"),
    pageWording(),
  ]);
  const name = (field: string) => `sections.${number}.${field}`;
  return (
    <FieldSet legend={t("section", { number: number + 1 })}>
      <TextField name={name("heading")} label={t("heading")} optional defaultValue={part?.heading ?? ""} />
      <Select
        name={name("objective")}
        label={t("objective")}
        optional
        width="full"
        placeholder={t("noObjective")}
        defaultValue={part?.objective ? String(part.objective) : ""}
        options={objectiveNumbers.map((objective) => ({
          value: String(objective),
          text: reference("numbered", { number: objective, title: wording.objectiveShortTitle(objective).text }),
        }))}
      />
      <TextArea
        name={name("text")}
        label={t("text")}
        optional
        rows={6}
        max={reportLimits.section}
        defaultValue={part?.text ?? ""}
      />
    </FieldSet>
  );
}
