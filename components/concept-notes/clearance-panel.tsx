import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/workflow/status-tag";
import { StepForm } from "@/components/workflow/step-form";
import { publishNoteAction, returnNoteAction } from "@/lib/concept-notes/actions";
import type { NoteText } from "@/lib/concept-notes/views";
import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { formatDayIn } from "./format-day-in";

interface ClearancePanelProps {
  note: NoteText;
  /** Steps of the workflow that are open to the reader. */
  steps: readonly string[];
  /** Names of those who may clear this version. */
  mayClear: readonly string[];
  /** True for who wrote last in this version. */
  wroteLast: boolean;
  /** False for a talk of which the public reads no note. */
  isPublic: boolean;
}

/** Where a version stands, who may clear it, and why the reader may not, if so. */
export async function ClearancePanel({ note, steps, mayClear, wroteLast, isPublic }: ClearancePanelProps) {
  const [t, locale] = await Promise.all([getTranslations("concept-notes"), getLocale() as Promise<Locale>]);
  return (
    <Panel title={t("desk.state")}>
      <div className="max-w-text space-y-4">
        <p className="flex flex-wrap items-center gap-3">
          <strong>{t("note.version", { number: note.number })}</strong>
          <StatusTag machine="conceptNote" status={note.status} />
        </p>
        {note.author && (
          <p>
            {t.rich("desk.wroteLast", {
              name: () => <bdi>{note.author}</bdi>,
              date: formatDayIn(locale, note.updatedAt),
            })}
          </p>
        )}
        {note.status === "draft" && <p>{t("clearance.draft")}</p>}
        {note.status === "published" && note.publishedAt && (
          <p>
            {note.clearedBy
              ? t.rich("clearance.publishedBy", {
                  name: () => <bdi>{note.clearedBy}</bdi>,
                  date: formatDayIn(locale, note.publishedAt),
                })
              : t("clearance.publishedUnknown", { date: formatDayIn(locale, note.publishedAt) })}
          </p>
        )}
        {note.status !== "published" && (
          <div>
            <p className="font-semibold">{t("clearance.whoMay")}</p>
            <p>{mayClear.length > 0 ? <bdi>{formatList(locale, mayClear)}</bdi> : t("clearance.nobody")}</p>
          </div>
        )}
        {note.status === "in_review" && (
          <>
            <Notice tone={wroteLast ? "warn" : "info"} title={t("clearance.inReview")}>
              {steps.includes("publish") ? t("clearance.youMay") : wroteLast && t("clearance.youWrote")}
            </Notice>
            {steps.includes("publish") && (
              <div>
                <StepForm
                  action={publishNoteAction}
                  id={note.id}
                  version={note.version}
                  machine="conceptNote"
                  step="publish"
                />
                <p className="mt-1 text-sm text-muted">
                  {isPublic ? t("clearance.publishHint") : t("clearance.publishHintClosed")}
                </p>
              </div>
            )}
            {steps.includes("returnToDraft") && (
              <StepForm
                action={returnNoteAction}
                id={note.id}
                version={note.version}
                machine="conceptNote"
                step="returnToDraft"
                reason="required"
                kind="secondary"
              />
            )}
          </>
        )}
      </div>
    </Panel>
  );
}
