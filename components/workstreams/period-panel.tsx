import { getTranslations } from "next-intl/server";
import { MoveButtons } from "@/components/administration/move-buttons";
import { RecordForm } from "@/components/administration/record-form";
import { ActionButton } from "@/components/forms/action-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import {
  addPriorityAction,
  createPeriodAction,
  editPeriodAction,
  editPriorityAction,
  movePriorityAction,
  retirePriorityAction,
} from "@/lib/workplan/actions";
import type { PeriodAtDesk } from "@/lib/workplan/queries";
import { workplanLimits } from "@/lib/workplan/schema";

/** A period of the workplan with its priorities, in the order in which proposers see them. */
export async function PeriodPanel({ period }: { period: PeriodAtDesk }) {
  const t = await getTranslations("admin.workplan");
  const record = { id: period.id, version: period.version };
  return (
    <Panel
      title={
        <bdi>
          {period.title} ({period.startYear}–{period.endYear})
        </bdi>
      }
    >
      <p className="mb-4 text-muted">{t("workstreams", { count: period._count.workstreams })}</p>
      <RecordForm action={editPeriodAction} values={record} title={t("edit")}>
        <PeriodFields period={period} />
      </RecordForm>
      <h3 className="mt-6 font-semibold">{t("priorities")}</h3>
      {period.priorities.length === 0 && <p className="text-muted">{t("noPriorities")}</p>}
      <ol className="my-4 space-y-5">
        {period.priorities.map(({ id, title, retired, _count }, index, all) => {
          const values = { ...record, priorityId: id };
          return (
            <li key={id} className="space-y-3 border-b border-line pb-4">
              <p>
                {index + 1}. <bdi>{title}</bdi> {retired && <Tag>{t("retired")}</Tag>}{" "}
                <span className="text-sm text-muted">{t("chosen", { count: _count.proposals })}</span>
              </p>
              <RecordForm action={editPriorityAction} values={values} title={t("word")}>
                <PriorityField value={title} />
              </RecordForm>
              <div className="flex flex-wrap gap-2">
                <MoveButtons
                  action={movePriorityAction}
                  values={values}
                  isFirst={index === 0}
                  isLast={index === all.length - 1}
                  what={title}
                />
                <ActionButton action={retirePriorityAction} values={{ ...values, retired: retired ? "no" : "yes" }}>
                  {retired ? t("restore") : t("retire")} <span className="sr-only">{title}</span>
                </ActionButton>
              </div>
            </li>
          );
        })}
      </ol>
      <RecordForm action={addPriorityAction} values={record} title={t("add")}>
        <PriorityField value="" />
      </RecordForm>
    </Panel>
  );
}

/** Opens a period. */
export async function NewPeriod() {
  const t = await getTranslations("admin.workplan");
  return (
    <RecordForm action={createPeriodAction} values={{}} title={t("create")}>
      <PeriodFields />
    </RecordForm>
  );
}

async function PeriodFields({ period }: { period?: PeriodAtDesk }) {
  const t = await getTranslations("admin.workplan.fields");
  const year = (value: number | undefined) => (value === undefined ? "" : String(value));
  return (
    <>
      <TextField name="title" label={t("title")} hint={t("titleHint")} defaultValue={period?.title ?? ""} />
      <TextField
        name="startYear"
        label={t("startYear")}
        width="short"
        inputMode="numeric"
        defaultValue={year(period?.startYear)}
      />
      <TextField
        name="endYear"
        label={t("endYear")}
        width="short"
        inputMode="numeric"
        defaultValue={year(period?.endYear)}
      />
    </>
  );
}

async function PriorityField({ value }: { value: string }) {
  const t = await getTranslations("admin.workplan.fields");
  return (
    <TextArea
      name="title"
      label={t("priority")}
      hint={t("priorityHint")}
      rows={2}
      max={workplanLimits.priority}
      defaultValue={value}
    />
  );
}
