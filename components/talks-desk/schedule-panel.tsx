import { getLocale, getTranslations } from "next-intl/server";
import { DateValueText } from "@/components/time/date-value-text";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import type { Locale } from "@/lib/i18n/locales";
import { openDeskSteps } from "@/lib/talks/desk-steps";
import type { DeskTalkView } from "@/lib/talks/desk-talk";
import { scheduleRemarks } from "@/lib/talks/schedule-remarks";
import { onDays } from "@/lib/time/date-value";
import { formatHours } from "@/lib/time/format-clock";
import { genevaZone } from "@/lib/time/zones";

interface SchedulePanelProps {
  talk: DeskTalkView;
  /** Address of this page, to which the steps are added. */
  path: string;
  now: Date;
}

/** The date of a talk, what it was before, and what can be done with it now. */
export async function SchedulePanel({ talk, path, now }: SchedulePanelProps) {
  const [t, planning, talks, workflow, common] = await Promise.all([
    getTranslations("talks.schedule"),
    getTranslations("planning.toPlace"),
    getTranslations("talks"),
    getTranslations("workflow.talk"),
    getTranslations("common"),
  ]);
  const isAhead = talk.status === "planned" || talk.status === "scheduled";
  const remarks = isAhead ? scheduleRemarks(talk.schedule, now) : [];
  const steps = openDeskSteps(talk, now).filter((step) => step !== "edit");
  // That a date was not known yet is no news once it is.
  const changes = talk.changes.filter(({ schedule }) => schedule.precision !== "unknown");
  return (
    <Panel title={t("title")}>
      <SummaryList
        empty={common("notStated")}
        rows={[
          { key: "status", term: t("status"), value: workflow(talk.status) },
          { key: "date", term: t("date"), value: <DateValueText value={talk.schedule} /> },
          ...(talk.heldOn
            ? [{ key: "held", term: workflow("held"), value: <DateValueText value={onDays(talk.heldOn)} /> }]
            : []),
          ...(talk.statusReason
            ? [{ key: "reason", term: t("reason"), value: <span dir="auto">{talk.statusReason}</span> }]
            : []),
        ]}
      />
      {remarks.length > 0 && (
        <div className="mt-4">
          <Notice tone="warn" title={talks("remarks.title")}>
            <ul className="list-disc ps-5">
              {remarks.map(({ key, values }) => (
                <li key={key}>{talks(key.replace("talks.", ""), values)}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      {steps.length > 0 ? (
        <ul aria-label={t("steps")} className="mt-4 flex flex-wrap gap-3">
          {steps.map((step, index) => (
            <li key={step}>
              <LinkButton href={`${path}?step=${step}`} kind={index === 0 ? "primary" : "secondary"}>
                {talks(`steps.${step}.link`)}
              </LinkButton>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-4 text-muted">{t("noSteps")}</p>
      )}
      {steps.some((step) => step !== "hold") && (
        <p className="mt-3">
          <a href={path.replace("/desk/talks/", "/desk/planning/")}>{planning("findLong")}</a>
        </p>
      )}
      {changes.length > 0 && <EarlierDates changes={changes} />}
    </Panel>
  );
}

async function EarlierDates({ changes }: { changes: DeskTalkView["changes"] }) {
  const [t, locale] = await Promise.all([getTranslations("talks.schedule"), getLocale() as Promise<Locale>]);
  return (
    <>
      <h3 className="mt-6 text-lg">{t("changes")}</h3>
      <ol className="mt-2 space-y-3">
        {changes.map((change) => (
          <li key={change.id} className="border-s-4 border-line ps-3">
            <s>
              <DateValueText value={change.schedule} />
            </s>
            <p className="text-sm text-muted">
              {t(
                `changedTo.${change.fromStatus === change.toStatus && change.toStatus === "postponed" ? "planned" : change.toStatus}`,
              )}{" "}
              {formatHours(locale, { start: change.changedAt, end: null }, genevaZone)}
            </p>
            {change.reason && (
              <p className="whitespace-pre-line" dir="auto">
                {change.reason}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
