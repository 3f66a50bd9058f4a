import { getTranslations } from "next-intl/server";
import { HiddenField } from "@/components/forms/hidden-field";
import { TextField } from "@/components/forms/text-field";
import { Panel } from "@/components/ui/panel";
import { StepForm } from "@/components/workflow/step-form";
import type { Actor } from "@/lib/access/actor";
import { movePracticeAction } from "@/lib/practices/actions";
import type { DeskPractice } from "@/lib/practices/queries";
import { practiceReasonLength } from "@/lib/practices/schema";
import { practiceMachine } from "@/lib/practices/workflow";
import { openSteps } from "@/lib/workflow/machine";

/** The steps to the Hub that can be noted now. */
export async function PracticeSteps({ practice, actor }: { practice: DeskPractice; actor: Actor }) {
  const t = await getTranslations("practices.desk");
  const subject = { ...practice, workstreamId: practice.talk?.workstreamId ?? null };
  // Writing is the form of the text itself.
  const steps = openSteps(practiceMachine, actor, subject).filter((step) => step !== "write");
  return (
    <Panel title={t("steps")}>
      <div className="max-w-text space-y-4">
        {practice.status === "noted" && <p>{t("writeFirst")}</p>}
        {steps.length === 0 && <p className="text-muted">{t("noSteps")}</p>}
        {steps.map((step) => (
          <StepForm
            key={step}
            action={movePracticeAction}
            id={practice.id}
            version={practice.version}
            machine="practice"
            step={step}
            reason={step === "notTaken" ? "required" : "none"}
            reasonMax={practiceReasonLength}
            kind={step === "notTaken" ? "secondary" : "primary"}
            explanation={t(`stepText.${step}`)}
          >
            <HiddenField name="slug" value={practice.slug} />
            <HiddenField name="step" value={step} />
            {step === "publish" && <TextField name="hubUrl" type="url" label={t("hubUrl")} hint={t("hubUrlHint")} />}
          </StepForm>
        ))}
      </div>
    </Panel>
  );
}
