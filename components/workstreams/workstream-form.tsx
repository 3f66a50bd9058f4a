import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { ObjectivePicker } from "@/components/reference/objective-picker";
import { createWorkstreamAction, editWorkstreamAction } from "@/lib/workstreams/actions";
import type { WorkstreamAtDesk } from "@/lib/workstreams/desk-queries";
import { workstreamLimits } from "@/lib/workstreams/desk-schema";

interface WorkstreamFormProps {
  workstream?: WorkstreamAtDesk;
  periods: readonly { id: string; title: string }[];
}

/** What is said of a workstream: opens one, or corrects one. */
export async function WorkstreamForm({ workstream, periods }: WorkstreamFormProps) {
  const t = await getTranslations("admin.workstreams.form");
  return (
    <ActionForm action={workstream ? editWorkstreamAction : createWorkstreamAction}>
      {workstream && (
        <>
          <HiddenField name="id" value={workstream.id} />
          <HiddenField name="version" value={workstream.version} />
        </>
      )}
      <TextField name="title" label={t("title")} defaultValue={workstream?.title ?? ""} />
      <TextField
        name="number"
        label={t("number")}
        hint={t("numberHint")}
        optional
        width="short"
        defaultValue={workstream?.number ?? ""}
      />
      <Select
        name="periodId"
        label={t("period")}
        optional
        placeholder={t("noPeriod")}
        defaultValue={workstream?.periodId ?? ""}
        options={periods.map(({ id, title }) => ({ value: id, text: title }))}
      />
      <TextArea
        name="mandate"
        label={t("mandate")}
        hint={t("mandateHint")}
        optional
        rows={6}
        max={workstreamLimits.mandate}
        defaultValue={workstream?.mandate ?? ""}
      />
      <ObjectivePicker name="objectives" label={t("objectives")} optional defaultValue={workstream?.objectives ?? []} />
      <TextField
        name="source"
        label={t("source")}
        hint={t("sourceHint")}
        optional
        defaultValue={workstream?.source ?? ""}
      />
      <SubmitButton>{workstream ? t("save") : t("create")}</SubmitButton>
    </ActionForm>
  );
}
