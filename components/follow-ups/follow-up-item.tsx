import { getLocale, getTranslations } from "next-intl/server";
import { HiddenField } from "@/components/forms/hidden-field";
import { TextArea } from "@/components/forms/text-area";
import { PledgeStatusTag } from "@/components/pledges/pledge-status-tag";
import { PracticeStatusTag } from "@/components/practices/practice-status-tag";
import { DateValueText } from "@/components/time/date-value-text";
import { Tag } from "@/components/ui/tag";
import { StatusTag } from "@/components/workflow/status-tag";
import { StepForm } from "@/components/workflow/step-form";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { dropFollowUpAction, finishFollowUpAction } from "@/lib/follow-ups/actions";
import type { FollowUpView } from "@/lib/follow-ups/queries";
import { followUpMachine } from "@/lib/follow-ups/workflow";
import { isOverdue } from "@/lib/talks/stage";
import { onDays } from "@/lib/time/date-value";
import { dateToDay } from "@/lib/time/plain-day";
import { genevaZone, localTimeOf } from "@/lib/time/zones";
import { mayStep } from "@/lib/workflow/machine";

/** Characters of the note or reason with which one ends. */
const noteMax = 2000;

export interface FollowUpItemProps {
  followUp: FollowUpView;
  actor: Actor;
  now: Date;
  /** Where it is shown: at the desk among those of its talk, or on the page of its owner. */
  room: "desk" | "my";
}

/** One thing that remains of a talk: what, whose, until when, what became of it; and its end, folded. */
export async function FollowUpItem({ followUp, actor, now, room }: FollowUpItemProps) {
  const [t, locale] = await Promise.all([getTranslations("follow-ups"), getLocale()]);
  const { kind, status, title, talk, dueOn, closedAt, closingNote } = followUp;
  const due = dateToDay(dueOn);
  const runsTalk = can(actor, "talk.manage", talk);
  return (
    <li className="space-y-2 border-t border-line py-4">
      <p className="text-sm text-muted">{t(`kind.${kind}`)}</p>
      <p className="text-lg font-semibold wrap-anywhere">
        <bdi>{title}</bdi>
      </p>
      {room === "my" && (
        <p className="text-sm text-muted">
          {t.rich("ofTalk", {
            talk: () =>
              runsTalk ? (
                <a href={`/${locale}/desk/talks/${talk.slug}/follow-up`} dir="auto">
                  {talk.title}
                </a>
              ) : (
                <bdi>{talk.title}</bdi>
              ),
          })}
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <StatusTag machine="followUp" status={status} />
        {room === "desk" && <span>{t.rich("owner", { owner: () => <bdi>{followUp.owner.name}</bdi> })}</span>}
        <span>{t.rich("due", { day: () => <DateValueText value={onDays(due)} /> })}</span>
        {status === "open" && isOverdue(due, now) && <Tag tone="bad">{t("overdue")}</Tag>}
      </p>
      {runsTalk && <WhatBecame followUp={followUp} />}
      {closedAt && (
        <p className="text-sm text-muted">
          {t.rich("closedOn", {
            day: () => <DateValueText value={onDays(localTimeOf(closedAt, genevaZone).day)} />,
          })}
        </p>
      )}
      {closingNote && (
        <p className="max-w-text wrap-anywhere whitespace-pre-line" dir="auto">
          {closingNote}
        </p>
      )}
      <Endings followUp={followUp} actor={actor} room={room} />
    </li>
  );
}

/** The pledge or practice that came of it, with its own state. */
async function WhatBecame({ followUp: { pledge, practice } }: Pick<FollowUpItemProps, "followUp">) {
  const [t, locale] = await Promise.all([getTranslations("follow-ups"), getLocale()]);
  if (!pledge && !practice) return null;
  return (
    <p className="flex flex-wrap items-center gap-3">
      {pledge && (
        <>
          <a href={`/${locale}/desk/pledges/${pledge.reference}`}>
            {t("pledge", { reference: pledge.reference, organization: pledge.organization.name })}
          </a>
          <PledgeStatusTag status={pledge.status} />
        </>
      )}
      {practice && (
        <>
          <a href={`/${locale}/desk/practices/${practice.slug}`}>{t("practice")}</a>
          <PracticeStatusTag status={practice.status} />
        </>
      )}
    </p>
  );
}

async function Endings({ followUp, actor, room }: Pick<FollowUpItemProps, "followUp" | "actor" | "room">) {
  const t = await getTranslations("follow-ups");
  const subject = { ...followUp, workstreamId: followUp.talk.workstreamId };
  const step = { id: followUp.id, version: followUp.version, machine: "followUp" };
  return (
    <div className="screen-only grid items-start gap-3 md:grid-cols-2">
      {mayStep(followUpMachine, "finish", actor, subject) && (
        <StepForm {...step} action={finishFollowUpAction} step="finish">
          <HiddenField name="room" value={room} />
          <TextArea
            name="closingNote"
            label={t("closingNote")}
            hint={t("closingNoteHint", { max: noteMax })}
            optional
            rows={3}
            max={noteMax}
          />
        </StepForm>
      )}
      {mayStep(followUpMachine, "drop", actor, subject) && (
        <StepForm
          {...step}
          action={dropFollowUpAction}
          step="drop"
          reason="required"
          reasonMax={noteMax}
          kind="secondary"
          explanation={t("dropText")}
        >
          <HiddenField name="room" value={room} />
        </StepForm>
      )}
    </div>
  );
}
