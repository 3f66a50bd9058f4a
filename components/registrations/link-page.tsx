import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { FormAction } from "@/lib/actions/form-state";

interface LinkPageProps {
  step: "confirm" | "cancel";
  /** Null when the link is changed or has expired. */
  place: { title: string; day: string; state: "pending" | "confirmed" | "waitlisted" | "cancelled" } | null;
  action: FormAction;
  token: string;
}

/** The page behind a link in a letter. Opening it changes nothing; only its button does, so mail scanners do no harm. */
export async function LinkPage({ step, place, action, token }: LinkPageProps) {
  const t = await getTranslations("registrations");
  const open = place && (step === "confirm" ? place.state === "pending" : place.state !== "cancelled");
  return (
    <div className="max-w-text space-y-4">
      <PageHeader title={t(`${step}.title`)} />
      {place ? (
        <>
          <p className="text-xl" dir="auto">
            {place.title}
          </p>
          <p>{place.day}</p>
          {!open && <p role="status">{t(`state.${place.state}`)}</p>}
          {open && <p>{t(`${step}.text`)}</p>}
          {open && (
            <ActionForm action={action}>
              <HiddenField name="token" value={token} />
              <SubmitButton kind={step === "cancel" ? "warning" : "primary"}>{t(`${step}.button`)}</SubmitButton>
            </ActionForm>
          )}
        </>
      ) : (
        <Notice tone="warn">{t("linkGone")}</Notice>
      )}
    </div>
  );
}
