import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { startBulkAction } from "@/lib/desk/actions";
import type { BulkPlan } from "@/lib/desk/bulk-plan";
import { type BulkTask, bulkReasonMax, doneAtOnce, selectionText, taskText } from "@/lib/desk/bulk-schema";
import type { PlainDay } from "@/lib/time/plain-day";
import { BulkItems } from "./bulk-items";

interface BulkConfirmationProps {
  task: BulkTask;
  plan: BulkPlan;
  /** Address of the queue, and of the list from which the person came. */
  path: string;
  back: string;
  /** Offered for an assignment. */
  dueOn: PlainDay;
}

/** What will happen and to which proposals, and to which it cannot and why: said once, before it happens. */
export async function BulkConfirmation({ task, plan, path, back, dueOn }: BulkConfirmationProps) {
  const t = await getTranslations("bulk-changes");
  const name = plan.target?.name ?? "";
  const doable = plan.items.filter(({ refusal }) => refusal === null);
  const refused = plan.items.filter(({ refusal }) => refusal !== null);
  const lines = (items: typeof doable) => items.map((item) => ({ ...item, reason: item.refusal }));
  return (
    <>
      <p className="mb-6 max-w-text text-lg">{t(`what.${task.kind}`, { name })}</p>
      <BulkItems title={t("will", { count: doable.length })} tone="good" path={path} items={lines(doable)} />
      <BulkItems title={t("cannot", { count: refused.length })} tone="warn" path={path} items={lines(refused)} />
      {doable.length > 0 ? (
        <ActionForm action={startBulkAction}>
          <HiddenField name="task" value={taskText(task)} />
          <HiddenField name="items" value={selectionText(doable)} />
          {task.kind === "assign" && (
            <TextField
              name="dueOn"
              type="date"
              width="medium"
              label={t("dueOn")}
              hint={t("dueOnHint")}
              defaultValue={dueOn}
            />
          )}
          {(task.kind === "decline" || task.kind === "reserve") && (
            <TextArea
              name="reason"
              label={t("reason")}
              hint={t("reasonHint", { max: bulkReasonMax })}
              max={bulkReasonMax}
            />
          )}
          {doable.length > doneAtOnce && <p>{t("many")}</p>}
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <SubmitButton kind={task.kind === "decline" ? "warning" : "primary"}>
              {t(`confirm.${task.kind}`, { name })}
            </SubmitButton>
            <a href={back}>{t("back")}</a>
          </div>
        </ActionForm>
      ) : (
        <>
          <p className="mb-4">{t("will", { count: 0 })}.</p>
          <a href={back}>{t("back")}</a>
        </>
      )}
    </>
  );
}
