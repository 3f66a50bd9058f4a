import { getLocale, getTranslations } from "next-intl/server";
import { TextArea } from "@/components/forms/text-area";
import { StatusTag } from "@/components/workflow/status-tag";
import { StepForm } from "@/components/workflow/step-form";
import type { Actor } from "@/lib/access/actor";
import type { FormAction } from "@/lib/actions/form-state";
import type { Locale } from "@/lib/i18n/locales";
import { answerQuestionAction, chooseQuestionAction, declineQuestionAction } from "@/lib/questions/actions";
import type { DeskQuestion as Row } from "@/lib/questions/queries";
import { questionLimits } from "@/lib/questions/schema";
import { questionMachine } from "@/lib/questions/workflow";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";
import { openSteps } from "@/lib/workflow/machine";

interface DeskQuestionProps {
  question: Row;
  actor: Actor;
  talk: { workstreamId: string | null };
  /** False for a talk whose papers are not public: then nothing more is made public. */
  mayPublish: boolean;
}

const actions: Record<keyof typeof questionMachine.steps, FormAction> = {
  choose: chooseQuestionAction,
  answer: answerQuestionAction,
  decline: declineQuestionAction,
};

/** A question as those who run the talk see it, with the steps that they may take. */
export async function DeskQuestion({ question, actor, talk, mayPublish }: DeskQuestionProps) {
  const [t, locale] = await Promise.all([getTranslations("questions.desk"), getLocale() as Promise<Locale>]);
  const { id, version, status, body, askerName, answer, createdAt } = question;
  const steps = openSteps(questionMachine, actor, { ...question, workstreamId: talk.workstreamId }).filter(
    (step) => mayPublish || step === "decline",
  );
  return (
    <li className="space-y-2 border-t border-line py-4">
      <p className="wrap-anywhere whitespace-pre-line" lang={question.locale} dir="auto">
        {body}
      </p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-muted">
        <StatusTag machine="question" status={status} />
        <span>{t("asked", { day: formatDay(locale, dateToDay(createdAt)) })}</span>
        <span>{askerName ? t.rich("by", { name: () => <bdi>{askerName}</bdi> }) : t("noName")}</span>
      </p>
      {answer && (
        <p className="border-s-4 border-line ps-3 wrap-anywhere whitespace-pre-line" dir="auto">
          {answer}
        </p>
      )}
      <div className="screen-only grid items-start gap-3 md:grid-cols-2">
        {steps.map((step) => (
          <StepForm
            key={step}
            {...{ id, version, step, machine: "question", action: actions[step] }}
            kind={step === "decline" ? "secondary" : "primary"}
          >
            {step === "answer" && (
              <TextArea
                name="answer"
                label={t("answer")}
                hint={t("answerHint", { max: questionLimits.answer })}
                defaultValue={answer}
                max={questionLimits.answer}
              />
            )}
          </StepForm>
        ))}
      </div>
    </li>
  );
}
