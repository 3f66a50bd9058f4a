import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/actions/form-state";
import type { TalkOfImport } from "@/lib/imports/talks-of-import";
import type { ImportState } from "@/lib/imports/workflow";
import { ImportedTalks } from "./imported-talks";
import { UndoPanel } from "./undo-panel";

interface ImportOutcomeProps {
  run: { id: string; version: number; status: ImportState; rowCount: number; doneRows: number };
  talks: readonly TalkOfImport[];
  /** Asked every other second while it runs; leads back to this page. */
  progressPath: string;
  undo: FormAction;
}

/** How far an import is while it runs, and its talks with the way back when they are in. */
export async function ImportOutcome({ run, talks, progressPath, undo }: ImportOutcomeProps) {
  const t = await getTranslations("imports.run");
  if (run.status === "running") {
    return (
      <Notice tone="info" title={t("running")} isAnswer>
        <meta httpEquiv="refresh" content={`2;url=${progressPath}`} />
        <p>{t("runningText")}</p>
        <p className="mt-2">{t("progress", { done: run.doneRows, count: run.rowCount })}</p>
        <progress value={run.doneRows} max={run.rowCount} className="mt-2 w-full" aria-label={t("running")} />
      </Notice>
    );
  }
  const changed = talks.filter(({ changes }) => changes.length > 0).length;
  return (
    <div className="space-y-8">
      <Notice tone={run.status === "done" ? "good" : "info"} isAnswer>
        {run.status === "done" ? t("done", { count: run.doneRows }) : t("undone")}
      </Notice>
      {run.status === "done" && <UndoPanel action={undo} id={run.id} version={run.version} changed={changed} />}
      {talks.length > 0 && <ImportedTalks talks={talks} caption={t(run.status === "done" ? "talks" : "talksLeft")} />}
    </div>
  );
}
