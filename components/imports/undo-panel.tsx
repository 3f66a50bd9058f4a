import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { Checkbox } from "@/components/forms/checkbox";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import type { FormAction } from "@/lib/actions/form-state";

interface UndoPanelProps {
  action: FormAction;
  id: string;
  version: number;
  /** Talks that were worked on since they came in. */
  changed: number;
}

/** Takes the import back; where talks were worked on, only if the person says that these are to stay. */
export async function UndoPanel({ action, id, version, changed }: UndoPanelProps) {
  const t = await getTranslations("imports.undo");
  return (
    <Panel title={t("title")}>
      <ActionForm action={action} className="space-y-4">
        <HiddenField name="id" value={id} />
        <HiddenField name="version" value={version} />
        <p className="max-w-text">{t("text")}</p>
        {changed > 0 && (
          <>
            <Notice tone="warn" title={t("changedTitle")}>
              {t("changedText", { count: changed })}
            </Notice>
            <Checkbox name="keepChanged" label={t("keepChanged")} />
          </>
        )}
        <SubmitButton kind="secondary">{t("button")}</SubmitButton>
      </ActionForm>
    </Panel>
  );
}
