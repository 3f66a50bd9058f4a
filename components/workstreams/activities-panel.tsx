import { getTranslations } from "next-intl/server";
import { MoveButtons } from "@/components/administration/move-buttons";
import { RecordForm } from "@/components/administration/record-form";
import { ActionButton } from "@/components/forms/action-button";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { Panel } from "@/components/ui/panel";
import {
  addActivityAction,
  editActivityAction,
  moveActivityAction,
  removeActivityAction,
} from "@/lib/workstreams/actions";
import type { WorkstreamAtDesk } from "@/lib/workstreams/desk-queries";
import { activityStatuses, workstreamLimits } from "@/lib/workstreams/desk-schema";
import { ActivityStatusTag } from "./activity-status-tag";

type Activity = WorkstreamAtDesk["activities"][number];

/** The numbered activities of a workstream, in their order. */
export async function ActivitiesPanel({ workstream }: { workstream: WorkstreamAtDesk }) {
  const [t, forms] = await Promise.all([getTranslations("admin.workstreams.activities"), getTranslations("forms")]);
  const record = { id: workstream.id, version: workstream.version };
  return (
    <Panel title={t("title")}>
      {workstream.activities.length === 0 && <p className="mb-3 text-muted">{t("none")}</p>}
      <ol className="mb-4 space-y-6">
        {workstream.activities.map((activity, index, all) => {
          const values = { ...record, activityId: activity.id };
          return (
            <li key={activity.id} className="space-y-3 border-b border-line pb-4">
              <p>
                {index + 1}. <bdi>{activity.title}</bdi> <ActivityStatusTag status={activity.status} />
              </p>
              {activity.timeline && (
                <p className="text-muted">
                  <bdi>{activity.timeline}</bdi>
                </p>
              )}
              <RecordForm action={editActivityAction} values={values} title={t("edit")}>
                <ActivityFields activity={activity} />
              </RecordForm>
              <div className="flex flex-wrap gap-2">
                <MoveButtons
                  action={moveActivityAction}
                  values={values}
                  isFirst={index === 0}
                  isLast={index === all.length - 1}
                  what={activity.title}
                />
                <ActionButton action={removeActivityAction} values={values}>
                  {forms("remove")} <span className="sr-only">{activity.title}</span>
                </ActionButton>
              </div>
            </li>
          );
        })}
      </ol>
      <RecordForm action={addActivityAction} values={record} title={t("add")}>
        <ActivityFields />
      </RecordForm>
    </Panel>
  );
}

async function ActivityFields({ activity }: { activity?: Activity }) {
  const [t, states] = await Promise.all([
    getTranslations("admin.workstreams.activities"),
    getTranslations("workstreams.state"),
  ]);
  return (
    <>
      <TextArea
        name="title"
        label={t("what")}
        rows={3}
        max={workstreamLimits.activity}
        defaultValue={activity?.title ?? ""}
      />
      <TextField
        name="timeline"
        label={t("timeline")}
        hint={t("timelineHint")}
        optional
        width="medium"
        defaultValue={activity?.timeline ?? ""}
      />
      <Select
        name="status"
        label={t("status")}
        defaultValue={activity?.status ?? "yet_to_start"}
        options={activityStatuses.map((value) => ({ value, text: states(value) }))}
      />
    </>
  );
}
