import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/forms/action-button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import type { FormAction } from "@/lib/actions/form-state";
import type { Verdict } from "@/lib/imports/judge-rows";

interface StartPanelProps {
  action: FormAction;
  run: { id: string; version: number; status: string; failure: string };
  counts: Record<Verdict, number>;
}

/** Brings the rows in, or says what keeps them out. */
export async function StartPanel({ action, run, counts }: StartPanelProps) {
  const t = await getTranslations();
  const isReady = counts.error === 0 && counts.ready > 0;
  return (
    <Panel title={t("imports.start.title")}>
      <div className="max-w-text space-y-4">
        <p>{t("imports.run.draftLead")}</p>
        {run.status === "failed" && (
          <Notice tone="bad" title={t("imports.run.failed")}>
            {t(run.failure || "imports.failure.unexpected")}
          </Notice>
        )}
        {counts.error > 0 && <Notice tone="warn">{t("imports.start.fix", { count: counts.error })}</Notice>}
        {counts.error === 0 && counts.ready === 0 && <Notice tone="warn">{t("imports.start.nothing")}</Notice>}
        {isReady && (
          <>
            <p>{t("imports.start.text", { count: counts.ready })}</p>
            <ActionButton action={action} values={{ id: run.id, version: run.version }} kind="primary">
              {t("imports.start.button", { count: counts.ready })}
            </ActionButton>
          </>
        )}
      </div>
    </Panel>
  );
}
